import { UserError } from '../errors.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

/** What decides which roadmap a document belongs to. */
export interface Belonging {
  readonly workspace: string
  readonly room: string
  readonly title: string
  readonly name: string
  readonly key?: string
}

/**
 * The roadmap that a document is a new revision of; undefined when it is the first of a new one.
 * A key decides; else a roadmap of the same title, or one that this room follows and that came from a file of
 * this name.
 * @throws UserError when two could be meant
 */
export async function roadmapFor(tx: Transaction, belonging: Belonging): Promise<Roadmap | undefined> {
  const { workspace, room, title, name, key } = belonging
  if (key !== undefined) return tx.roadmaps.byKey(workspace, key)
  const titled = (await tx.roadmaps.ofWorkspace(workspace)).filter((one) => one.header.title === title)
  if (titled.length > 1)
    throw new UserError(
      `${titled.map((one) => one.key).join(' and ')} are both called “${title}”.`,
      `Say which one this is, for example: /roadmap import ${name} ${titled[0]?.key}`,
    )
  return titled[0] ?? namedLike(tx, room, name)
}

async function namedLike(tx: Transaction, room: string, name: string): Promise<Roadmap | undefined> {
  for (const roadmap of await tx.roadmaps.followedIn(room))
    if ((await tx.revisions.newestName(roadmap.id)) === name) return roadmap
  return undefined
}
