import type { Inline } from '../chat/inline.ts'
import type { Node, View } from '../chat/view.ts'
import {
  type ClosedReview,
  type Digest,
  type Happened,
  isQuiet,
  type Moved,
  type MovedMetric,
  type ReviewDay,
} from '../plan/digest.ts'
import { lastDay } from '../plan/due.ts'
import type { Glance } from '../plan/glance.ts'
import { titleOf } from '../plan/title.ts'
import { itemLine } from './item-line.ts'
import { dueWords, listed } from './words.ts'

/** As many of a sort are named; the rest is a command away. */
const most = 10

const nothingMoved = 'Nothing moved, and nothing is due.'

/** The headline of a digest, at most three lines; `missed` ones fell out while the bot was down. */
export function digestHead(
  digest: Digest,
  { missed = 0, title }: { readonly missed?: number; readonly title?: string } = {},
): View {
  const { roadmap, next } = digest.standing
  const { key, header, settings } = roadmap
  const counts = countsOf(digest)
  const lines: Inline[] = [counts]
  const review = digest.reviews.next
  const dated = next?.due === undefined ? undefined : lastDay(next.due)
  if (review !== undefined && (dated === undefined || review.on <= dated))
    lines.push(`Next: ${listed(review.texts)} · ${dueWords(review.on, settings.language)}`)
  else if (next?.due !== undefined)
    lines.push(['Next: ', { bold: next.ref }, ` ${titleOf(next)} · ${dueWords(next.due, settings.language)}`])
  return {
    summary: `${title === undefined ? key : `${key} · ${title}`}: ${counts}`,
    nodes: [
      {
        type: 'text',
        text: [
          { bold: `${key} · ${title ?? header.title}` },
          ', since ',
          { instant: digest.since, zone: settings.zone, show: 'date' },
          missed === 0 ? '' : ` · ${missedWords(missed)}`,
        ],
      },
      { type: 'list', lines },
    ],
  }
}

function countsOf(digest: Digest): string {
  if (isQuiet(digest)) return nothingMoved
  const { late, soon, blocked } = digest.standing
  const metrics = digest.metrics.filter(isMetric).length
  const readings = digest.metrics.length - metrics
  const count = (is: (one: Happened) => boolean) => digest.happened.filter(is).length
  const decided = count(({ what }) => what === 'decision')
  const ended = count(({ what, fate }) => what === 'run' && (fate === 'finished' || fate === 'called-off'))
  const fired = count(({ what, fate }) => what === 'trigger' && fate === 'fired')
  const parts = [
    [digest.done.length, 'done'],
    [digest.moved.length, 'moved'],
    [metrics, metrics === 1 ? 'metric moved' : 'metrics moved'],
    [readings, readings === 1 ? 'reading given' : 'readings given'],
    [decided, decided === 1 ? 'gate decision' : 'gate decisions'],
    [ended, ended === 1 ? 'procedure ended' : 'procedures ended'],
    [fired, fired === 1 ? 'trigger fired' : 'triggers fired'],
    [digest.reviews.closed.length, digest.reviews.closed.length === 1 ? 'review closed' : 'reviews closed'],
    [late.length, 'late'],
    [blocked.length, 'blocked'],
    [soon.length, 'due within a week'],
    [digest.reviews.waiting.length, digest.reviews.waiting.length === 1 ? 'review waits' : 'reviews wait'],
  ] as const
  const words = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`)
  return words.length === 0 ? 'News of a procedure or a trigger' : words.join(', ')
}

function missedWords(count: number): string {
  return count === 1
    ? 'one before it was missed while the bot was down'
    : `${count} before it were missed while the bot was down`
}

/** What a digest tells beside the items. */
interface Beside {
  /** What people said themselves. */
  readonly spoken?: readonly Node[]
  /** Triggers that wait, and gates. */
  readonly decisions?: readonly Node[]
}

/** What stands in its thread. */
export function digestBody(digest: Digest, beside: Beside = {}): View {
  const nodes = bodyNodes(digest, beside)
  const quiet: Node = { type: 'text', text: nothingMoved }
  const summary = `${digest.standing.roadmap.key}: ${countsOf(digest)}`
  return { summary, nodes: nodes.length === 0 ? [quiet] : nodes }
}

/** The whole at once, for one person. */
export function digestView(digest: Digest, beside: Beside): View {
  const head = digestHead(digest)
  return { ...head, nodes: [...head.nodes, ...bodyNodes(digest, beside)] }
}

function bodyNodes(digest: Digest, { spoken = [], decisions = [] }: Beside): readonly Node[] {
  const { roadmap, late, soon, blocked, blockers } = digest.standing
  const { key, settings } = roadmap
  const reasoned = (item: Glance): Inline => {
    const reason = digest.reasons.get(item.ref)
    return [itemLine(item, settings.language), reason === undefined ? '' : ` · ${reason}`]
  }
  const items = (title: string, found: readonly Glance[], all: string) =>
    section(
      title,
      found.map((item) => itemLine(item, settings.language)),
      all,
    )
  const moved = (title: string, found: readonly Moved[]) =>
    section(
      title,
      found.map(({ item, by }) => [itemLine(item, settings.language), ` · by ${by}`]),
      `history ${key}`,
    )
  const happened = (title: string, sort: Happened['what']) =>
    section(
      title,
      digest.happened
        .filter(({ what }) => what === sort)
        .map(({ ref, fate, says, by }) => [
          ref === undefined ? '' : { bold: ref },
          `${ref === undefined ? '' : ' '}${sort === 'trigger' ? `${fate}: ` : ''}${says} · by ${by}`,
        ]),
      `history ${key}`,
    )
  const reviewLine = ({ texts, on }: ReviewDay) => `${listed(texts)} · ${dueWords(on, settings.language)}`
  return [
    ...spoken,
    ...moved('Done', digest.done),
    ...moved('Moved', digest.moved),
    ...items('In progress', digest.active, `list ${key} in_progress`),
    ...section('Blocked', blocked.map(reasoned), `list ${key} blocked`),
    ...items('In the way', blockers, `list ${key} blockers`),
    ...items('Late', late, `list ${key} late`),
    ...items('Due within a week', soon, `list ${key} soon`),
    ...decisions,
    ...section('Metrics moved', digest.metrics.filter(isMetric).map(metricLine), `list ${key} metrics`),
    ...section(
      'Readings given',
      digest.metrics.filter((one) => !isMetric(one)).map(metricLine),
      `gate ${key}`,
    ),
    ...happened('Gates decided', 'decision'),
    ...happened('Procedures run', 'run'),
    ...happened('Triggers', 'trigger'),
    ...section('Reviews closed', digest.reviews.closed.map(closedLine), `review list ${key}`),
    ...section(
      'Reviews that wait to be closed',
      digest.reviews.waiting.map(reviewLine),
      `review list ${key}`,
    ),
    ...section('Next review', [digest.reviews.next ?? []].flat().map(reviewLine), `review list ${key}`),
  ]
}

/** `Quarterly Reviews · by anna: Go on`. */
function closedLine({ texts, by, conclusion }: ClosedReview): string {
  return `${listed(texts)} · by ${by}${conclusion === undefined ? '' : `: ${conclusion}`}`
}

/** And no criterion that was measured. */
function isMetric({ item }: MovedMetric): boolean {
  return item.kind === 'metric'
}

/** `BM-9 Coverage: 75 % → 80 %, target 90 % · by anna`. */
function metricLine({ item: { ref, text, kind, detail }, before, current, by }: MovedMetric): Inline {
  // What a criterion asks for stands in its text.
  const { target = [] } = kind === 'metric' ? detail : {}
  const targets =
    typeof target === 'string' ? target : target.map((one) => `${one.value} (${one.for})`).join(', ')
  const from = before === undefined ? '' : `${before} → `
  return [
    { bold: ref },
    ` ${text}: ${from}${current}${targets === '' ? '' : `, target ${targets}`} · by ${by}`,
  ]
}

function section(title: string, lines: readonly Inline[], all: string): readonly Node[] {
  if (lines.length === 0) return []
  const more = lines.length - most
  return [
    { type: 'heading', text: title },
    { type: 'list', lines: lines.slice(0, most) },
    ...(more > 0 ? [{ type: 'footer' as const, text: `and ${more} more: /roadmap ${all}` }] : []),
  ]
}
