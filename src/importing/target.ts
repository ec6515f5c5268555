import { roomParts } from '../chat/place.ts'
import { UserError } from '../errors.ts'
import { merge } from '../plan/merge.ts'
import type { ReadItem } from '../plan/reading.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'
import { listed } from '../views/words.ts'
import type { Source } from './source.ts'

/** What decides which roadmap a document belongs to. */
export interface Belonging {
  readonly workspace: string
  readonly room: string
  readonly title: string
  readonly name: string
  readonly key?: string
  readonly source: Source
  readonly items: readonly ReadItem[]
}

/** Where a document belongs. */
interface Target {
  /** Undefined when it is the first revision of a new one. */
  readonly roadmap: Roadmap | undefined
  /** One of the same title, with which it has nothing in common. */
  readonly namesake?: Roadmap
  /** One of another title that came from a file of the same name, with which it has too little in common. */
  readonly lookAlike?: Roadmap
}

type ItemsOf = (roadmap: number) => Promise<readonly TrackedItem[]>

/**
 * The roadmap that a document is a new revision of.
 * A key decides; else a roadmap of the same title with anything in common, or one that this room follows and that
 * came from this address, or from a file of this name with most of these lines.
 * @throws UserError when two could be meant
 */
export async function targetFor(tx: Transaction, belonging: Belonging, itemsOf: ItemsOf): Promise<Target> {
  const { workspace, title, key } = belonging
  if (key !== undefined) return { roadmap: await tx.roadmaps.byKey(workspace, key) }
  const titled = (await tx.roadmaps.ofWorkspace(workspace)).filter((one) => one.header.title === title)
  const common: Roadmap[] = []
  for (const one of titled) if (hasInCommon(await itemsOf(one.id), belonging)) common.push(one)
  const here = common.length > 1 ? await followedAmong(tx, belonging, common) : common
  if (here.length !== 1 && common.length > 1)
    throw new UserError(
      `${listed(common.map((one) => one.key))} have the same title, “${title}”.`,
      sayWhich(belonging, common[0]?.key ?? ''),
    )
  if (here[0] !== undefined) return { roadmap: here[0] }
  const alike = await namedLike(tx, belonging, itemsOf)
  const [namesake] = titled
  if (alike.roadmap !== undefined || namesake === undefined) return alike
  return { roadmap: undefined, namesake }
}

/** How to hand a document over again so that it is taken for one of several. */
function sayWhich({ room, source }: Belonging, key: string): string {
  // A file is named by its path in the terminal alone.
  const path = 'file' in source && roomParts(room).platform === 'local' ? source.file.url : undefined
  const named = 'url' in source ? source.url : path
  if (named !== undefined) return `Say which one this is, for example: /roadmap import ${named} ${key}`
  const how = 'text' in source ? 'as a file,' : 'again'
  return `Say which one this is: hand it over ${how} with its key behind “import”, for example: import ${key}`
}

/** Of several of one title the room's own is meant. */
async function followedAmong(
  tx: Transaction,
  { room }: Belonging,
  titled: readonly Roadmap[],
): Promise<readonly Roadmap[]> {
  const followed = new Set((await tx.roadmaps.followedIn(room)).map(({ id }) => id))
  return titled.filter(({ id }) => followed.has(id))
}

/** Many a plan is called “Roadmap”: where both say something and not one line is found again, they are two. */
function hasInCommon(known: readonly TrackedItem[], { title, items }: Belonging): boolean {
  const lines = (of: readonly { readonly text: string }[]) => of.filter(({ text }) => text !== title)
  const [before, now] = [lines(known.filter(({ origin }) => origin === 'document')), lines(items)]
  if (before.length === 0 || now.length === 0) return true
  const texts = new Set(now.map(({ text }) => text))
  return before.some(({ text }) => texts.has(text)) || merge(known, items).pairs.length > 0
}

/** Many a plan is called ROADMAP.md, and at most one of them is this one: the one that has most of its lines. */
async function namedLike(
  tx: Transaction,
  { room, name, source, items }: Belonging,
  itemsOf: ItemsOf,
): Promise<Target> {
  if ('text' in source) return { roadmap: undefined }
  let best: { readonly roadmap: Roadmap; readonly shared: Shared } | undefined
  for (const roadmap of await tx.roadmaps.followedIn(room)) {
    if ((await tx.revisions.newestName(roadmap.id)) !== name) continue
    if ('url' in source) return { roadmap }
    const shared = sharedLines(await itemsOf(roadmap.id), items)
    if (best === undefined || shared.ofLonger > best.shared.ofLonger) best = { roadmap, shared }
  }
  if (best !== undefined && best.shared.ofLonger > 1 / 2) return { roadmap: best.roadmap }
  return {
    roadmap: undefined,
    ...(best !== undefined && best.shared.ofShorter >= 1 / 3 && { lookAlike: best.roadmap }),
  }
}

/** What two plans have in common, as a share of either. */
interface Shared {
  readonly ofLonger: number
  readonly ofShorter: number
}

function sharedLines(all: readonly TrackedItem[], items: readonly ReadItem[]): Shared {
  const known = new Set(all.filter(({ origin }) => origin === 'document').map(({ text }) => text))
  const texts = new Set(items.map(({ text }) => text))
  const common = [...known].filter((text) => texts.has(text)).length
  const ofWhole = (size: number) => (size === 0 ? 0 : common / size)
  return {
    ofLonger: ofWhole(Math.max(known.size, texts.size)),
    ofShorter: ofWhole(Math.min(known.size, texts.size)),
  }
}
