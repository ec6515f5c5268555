import type { Inline } from '../chat/inline.ts'
import type { Node, View } from '../chat/view.ts'
import { kindNames } from '../plan/kinds/index.ts'
import type { Renamed } from '../plan/merge/renamed.ts'
import type { Doubt, ReadItem } from '../plan/reading.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { asFile, type Part } from './as-file.ts'
import { differenceWords } from './difference.ts'
import { countOf, numberOf, stateWords } from './words.ts'

/** What there is to tell of an import. */
export interface ImportNews {
  readonly roadmap: Roadmap
  readonly isNew: boolean
  /** It was known, but this room did not follow it. */
  readonly isNewHere: boolean
  readonly dryRun: boolean
  /** One of the same title, with which it has nothing in common. */
  readonly namesake?: Roadmap
  /** One of another title that came from a file of the same name, with which it has too little in common. */
  readonly lookAlike?: Roadmap
  /** The bytes are those of the newest revision. */
  readonly same: boolean
  readonly reading: { readonly items: readonly ReadItem[]; readonly doubts: readonly Doubt[] }
  readonly added: readonly TrackedItem[]
  readonly changed: readonly TrackedItem[]
  /** What they were before. */
  readonly saves: readonly { readonly item: TrackedItem; readonly before: TrackedItem }[]
  /** Those of `changed` that stand below a renamed heading and changed in nothing else are one line together. */
  readonly renamed: readonly Renamed[]
  readonly removed: readonly TrackedItem[]
  readonly returned: readonly TrackedItem[]
  readonly conflicts: readonly TrackedItem[]
}

/** Of each sort so many are named; a dry run, after which nobody can look it up, names all. */
const most = 8
const mostLines = 6
/** What a dry run names beyond so many lines is handed over as a file. */
const longest = 100

/** The answer to an import: what was found or what is different, and what looks odd. `inMessages` for a terminal. */
export function importedView(news: ImportNews, { inMessages = true } = {}): View {
  const { roadmap, reading } = news
  const title = `${roadmap.key} · ${roadmap.header.title}`
  const isEmpty = news.isNew && reading.items.length === 0
  const nodes: Node[] = [
    { type: 'heading', text: title },
    { type: 'text', text: outcome(news) },
    ...[...followed(news), ...remarks(news)].map((text) => ({ type: 'text' as const, text })),
    ...(isEmpty
      ? []
      : news.isNew
        ? [{ type: 'list' as const, lines: byKind(reading.items) }]
        : differences(news, inMessages)),
    ...doubts(reading.doubts),
    ...(news.dryRun || isEmpty ? [] : [next(roadmap.key)]),
  ]
  return { summary: `${title}: ${outcome(news)}`, nodes }
}

function outcome(news: ImportNews): string {
  const count = news.reading.items.length
  if (news.same) return 'These are the bytes that I have already: nothing changes.'
  const would = news.dryRun ? 'A dry run, nothing is stored. ' : ''
  if (news.isNew && count === 0)
    return `${would}I found nothing to follow in it: no tasks, criteria, milestones or the like.${news.dryRun ? '' : ` If that is not the plan, let go of it: /roadmap unfollow ${news.roadmap.key}`}`
  const lines = numberOf(count, 'line')
  if (news.isNew && news.dryRun) return `${would}It would be followed here, with ${lines} to follow.`
  if (news.isNew) return `Followed here from now on, with ${lines} to follow.`
  const parts = [
    `${news.added.length} added`,
    `${news.changed.length} changed`,
    `${news.removed.length} removed`,
    `${news.returned.length} back`,
    `${news.conflicts.length} in conflict with the chat`,
  ].filter((part) => !part.startsWith('0 '))
  return `${would}${parts.length === 0 ? 'No item is different' : parts.join(', ')}.`
}

/** A plan that this room did not follow before is followed here as well, whatever else is different. */
function followed({ roadmap: { key }, isNewHere, dryRun }: ImportNews): string[] {
  if (!isNewHere) return []
  return [
    dryRun
      ? `This room would follow ${key} from then on.`
      : `This room follows ${key} from now on; to let go of it: /roadmap unfollow ${key}`,
  ]
}

/** What may surprise whoever thinks of another plan, and how it is taken back. */
function remarks({
  roadmap: { key },
  namesake,
  lookAlike,
  reading,
  added,
  changed,
  removed,
  dryRun,
}: ImportNews): string[] {
  const ownPlan = (other: Roadmap, why: string) =>
    `${other.key} ${why}, so this is a plan of its own. If it is the newest version of ${other.key}, import it with ${other.key} behind its name${dryRun ? '.' : `, and let go of this one: /roadmap unfollow ${key}`}`
  if (namesake !== undefined) return [ownPlan(namesake, 'has the same title and no line in common')]
  if (lookAlike !== undefined)
    return [
      ownPlan(lookAlike, 'came from a file of the same name, but has another title and many other lines'),
    ]
  const kept = Math.max(reading.items.length - added.length, changed.length)
  if (added.length === 0 || removed.length <= kept) return []
  return [
    `Most of the lines of ${key} ${dryRun ? 'would be' : 'are'} replaced. If this is another plan, ${dryRun ? '' : `take that back: /roadmap undo ${key}, and `}import it with a key of its own behind its name.`,
  ]
}

function byKind(items: readonly ReadItem[]): Inline[] {
  return kindNames
    .map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => countOf(count, kind))
}

function differences(news: ImportNews, inMessages: boolean): Node[] {
  if (!news.dryRun) return partsOf(news, most, 'each with it in its history').flatMap(nodesOf)
  const all = partsOf(news, Number.POSITIVE_INFINITY)
  const count = all.reduce((sum, { lines }) => sum + lines.length, 0)
  if (count <= longest || !inMessages) return all.flatMap(nodesOf)
  const name = `${news.roadmap.key}-dry-run.md`
  return [...partsOf(news, most, `all of them in ${name}`).flatMap(nodesOf), asFile(name, all)]
}

/** What is different, of each sort at most so many; `where` the rest is found. */
function partsOf(news: ImportNews, most: number, where = ''): Part[] {
  const some = (
    label: string,
    items: readonly TrackedItem[],
    more: (item: TrackedItem) => string = () => '',
    folded: { readonly count: number; readonly lines: readonly Inline[] } = {
      count: items.length,
      lines: [],
    },
  ): Part[] => {
    if (folded.count === 0) return []
    const shown = items.slice(0, most)
    const above = folded.lines.slice(0, most)
    const rest = items.length - shown.length + folded.lines.length - above.length
    const lines = [
      ...above,
      ...shown.map((item): Inline => [{ bold: item.ref }, ` ${titleOf(item)}${more(item)}`]),
      ...(rest > 0 ? [`and ${rest} more, ${where}`] : []),
    ]
    return [{ label: `${label} (${folded.count})`, lines }]
  }
  const { named, how, folded } = changes(news)
  return [
    ...some('Added', news.added),
    ...some('Changed', named, how, folded),
    ...some('Removed, with their history kept', news.removed),
    ...some('Back again', news.returned, stateOf),
    // Where something is stored, each has its buttons on a card.
    ...(news.dryRun ? some('In conflict with the chat', news.conflicts) : []),
  ]
}

function changes({ roadmap, changed, saves, renamed }: ImportNews) {
  const below = new Set(renamed.flatMap(({ refs }) => refs))
  const lines = renamed.map(
    ({ from, to, refs }): Inline => `${refs.length} below a renamed heading: “${from}” is “${to}” now`,
  )
  const befores = new Map(saves.map(({ before }) => [before.ref, before]))
  const how = (item: TrackedItem) => {
    const before = befores.get(item.ref)
    return before === undefined ? '' : differenceWords(before, item, roadmap.settings.language)
  }
  return {
    named: changed.filter(({ ref }) => !below.has(ref)),
    how,
    folded: { count: changed.length, lines },
  }
}

const stateOf = ({ state }: TrackedItem) => ` · ${stateWords[state]}`

function nodesOf({ label, lines }: Part): Node[] {
  return [
    { type: 'text', text: { bold: label } },
    { type: 'list', lines },
  ]
}

function doubts(all: readonly Doubt[]): Node[] {
  if (all.length === 0) return []
  return [
    { type: 'text', text: { bold: 'Please look at this' } },
    { type: 'list', lines: all.map(({ says, lines }) => `${says} (${lineWords(lines)})`) },
  ]
}

function lineWords(lines: readonly number[]): string {
  const shown = lines.slice(0, mostLines)
  const rest = lines.length - shown.length
  return `line${lines.length === 1 ? '' : 's'} ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function next(key: string): Node {
  return {
    type: 'buttons',
    buttons: [
      { label: 'Status', press: `status ${key}`, tone: 'primary' },
      { label: 'What is open', press: `list ${key}` },
    ],
  }
}
