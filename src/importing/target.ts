import { UserError } from '../errors.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'
import { listed } from '../views/words.ts'

/** What decides which roadmap a document belongs to. */
export interface Belonging {
  readonly workspace: string
  readonly room: string
  readonly title: string
  readonly name: string
  readonly key?: string
  readonly source: 'file' | 'address' | 'text'
  /** The texts of its items. */
  readonly texts: () => ReadonlySet<string>
}

/**
 * The roadmap that a document is a new revision of; undefined when it is the first of a new one.
 * A key decides; else a roadmap of the same title, or one that this room follows and that came from this
 * address, or from a file of this name with some of these lines.
 * @throws UserError when two could be meant
 */
export async function roadmapFor(tx: Transaction, belonging: Belonging): Promise<Roadmap | undefined> {
  const { workspace, title, name, key } = belonging
  if (key !== undefined) return tx.roadmaps.byKey(workspace, key)
  const titled = (await tx.roadmaps.ofWorkspace(workspace)).filter((one) => one.header.title === title)
  if (titled.length > 1)
    throw new UserError(
      `${listed(titled.map((one) => one.key))} have the same title, “${title}”.`,
      `Say which one this is, for example: /roadmap import ${name} ${titled[0]?.key}`,
    )
  return titled[0] ?? namedLike(tx, belonging)
}

async function namedLike(tx: Transaction, belonging: Belonging): Promise<Roadmap | undefined> {
  const { room, name, source } = belonging
  if (source === 'text') return undefined
  for (const roadmap of await tx.roadmaps.followedIn(room)) {
    if ((await tx.revisions.newestName(roadmap.id)) !== name) continue
    // Many a plan is called ROADMAP.md, and only one of them is this one.
    if (source === 'address' || (await sharesLines(tx, roadmap, belonging.texts()))) return roadmap
  }
  return undefined
}

/** Whether a third of the shorter of the two stands in the other as well. */
async function sharesLines(tx: Transaction, { id }: Roadmap, texts: ReadonlySet<string>): Promise<boolean> {
  const known = (await tx.items.all(id)).filter(({ origin }) => origin === 'document')
  const common = known.filter(({ text }) => texts.has(text)).length
  return common > 0 && common * 3 >= Math.min(known.length, texts.size)
}
