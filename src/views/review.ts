import type { Inline } from '../chat/inline.ts'
import type { Button, Node, View } from '../chat/view.ts'
import type { Digest } from '../plan/digest.ts'
import type { JudgedCriterion } from '../plan/gate.ts'
import { type Holding, isUnderWay } from '../plan/holding.ts'
import { isFinished } from '../plan/progress.ts'
import type { Occurrence } from '../plan/recurrence/occurrences.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { digestBody } from './digest.ts'
import { itemLine } from './item-line.ts'
import { checklistView } from './list.ts'
import { standingInShort } from './standing-words.ts'
import { at, countOf, dueWords, listed } from './words.ts'

/** A holding with the reviews that it holds and their duties. */
export interface ShownReview {
  readonly roadmap: Roadmap
  readonly holding: Holding
  readonly reviews: readonly TrackedItem[]
  readonly duties: readonly TrackedItem[]
}

/** As many of a sort are named; the rest is a command away. */
const most = 10

/** What a review is called: of several that are held as one, all. */
export function reviewTitle({ roadmap, reviews }: Pick<ShownReview, 'roadmap' | 'reviews'>): string {
  return `${roadmap.key} · ${listed(reviews.map(({ text }) => text))}`
}

/** Who is asked to hold a review: its owner, the plan's, or those who maintain it. */
function askedOf({ roadmap, reviews }: Pick<ShownReview, 'roadmap' | 'reviews'>): string {
  const owners = reviews.flatMap(({ owner }) => owner ?? [])
  if (owners.length > 0) return listed([...new Set(owners)])
  return roadmap.header.owner ?? listed(roadmap.settings.maintainers.map(({ name }) => name))
}

/** The card that begins a review's thread. */
export function reviewView(shown: ShownReview): View {
  const { holding, reviews } = shown
  const review = reviews[0]?.ref
  const title = reviewTitle(shown)
  const lines = linesOf(shown)
  return {
    summary: `${title}: ${progressOf(shown)}`,
    ...(review !== undefined && { review }),
    nodes: [
      { type: 'heading', text: title },
      { type: 'list', lines },
      ...(holding.status === 'open' && review !== undefined ? whatToDo(review, shown.duties.length > 0) : []),
    ],
  }
}

function progressOf({ holding: { status }, duties }: ShownReview): string {
  if (status !== 'open') return status
  if (duties.length === 0) return 'open'
  return `${duties.filter(isFinished).length} of ${countOf(duties.length, 'duty')} done`
}

function linesOf(shown: ShownReview): readonly Inline[] {
  const { roadmap, holding } = shown
  const { language, zone } = roadmap.settings
  const { status, by = 'somebody', until, endedAt, conclusion, missed } = holding
  const meant = `Review of ${dueWords(holding.on, language)}`
  const ended = endedAt === undefined ? '' : [' on ', at(endedAt, zone)]
  switch (status) {
    case 'open':
      return [
        `${meant} · ${progressOf(shown)}`,
        ...(missed === 0 ? [] : [missedWords(missed)]),
        `Asked: ${askedOf(shown)}`,
      ]
    case 'snoozed':
      return [`${meant}, put off to ${dueWords(until ?? holding.on, language)} by ${by}`]
    case 'closed':
      return [[`${meant}, closed by ${by}`, ended], ...(conclusion === undefined ? [] : [conclusion])]
    case 'skipped':
      return [[`${meant}, skipped by ${by}`, ended]]
    case 'lapsed':
      return [`${meant}: nobody closed it before the next one came`]
  }
}

function missedWords(missed: number): string {
  return missed === 1
    ? 'It is overdue: one before it was never held'
    : `It is overdue: ${missed} before it were never held`
}

function whatToDo(review: string, hasDuties: boolean): readonly Node[] {
  const buttons: readonly Button[] = [
    { label: 'Close', press: `close-review ${review}`, tone: 'primary' },
    { label: 'Put off a week', press: `review snooze ${review} in 1 week` },
    { label: 'Skip', press: `review skip ${review}` },
  ]
  return [
    { type: 'buttons', buttons },
    {
      type: 'footer',
      text: hasDuties
        ? 'Tick the duties off in the thread. To end it, say there: close, and what you conclude.'
        : 'To end it, say in the thread: close, and what you conclude.',
    },
  ]
}

/** Its duties: to tick off while it is open, and as they stood when it ended. */
export function dutiesView(
  roadmap: Roadmap,
  holding: Holding,
  items: readonly TrackedItem[],
  from: number,
): View {
  const total = holding.duties.length
  const asked = items.filter(({ number }) => holding.duties.includes(number))
  if (isUnderWay(holding) && asked.length > 0)
    return checklistView({ roadmap, filter: 'duties', items: asked, from, total }, [])
  const ticked = new Set(holding.ticked)
  const done = items.filter(({ number }) => ticked.has(number)).length
  return {
    summary: `${roadmap.key} duties: ${done} of ${items.length} done`,
    nodes: [
      {
        type: 'list',
        lines: items.map(({ number, ref, text }) => [
          ticked.has(number) ? '✅ ' : '⬜ ',
          { bold: ref },
          ` ${text}`,
        ]),
      },
    ],
  }
}

const howToRead = 'The value of a metric comes from the document: write it there, and import it again.'

/** What changed since the review before, and what this one is to assess. */
export function reviewSinceView(
  since: Digest,
  items: readonly TrackedItem[],
  criteria: ReadonlyMap<number, JudgedCriterion>,
): View {
  const {
    key,
    settings: { language },
  } = since.standing.roadmap
  const body = digestBody({ ...since, reviews: { closed: [], waiting: [] } })
  const line = (item: TrackedItem) => {
    const judged = criteria.get(item.number)
    return itemLine(item, language, judged && standingInShort(judged, language))
  }
  const stale = [...criteria.values()].filter(({ standing }) => standing === 'stale').map(({ item }) => item)
  const metrics = assessedOf(items, 'metric')
  const assessed = (title: string, found: readonly TrackedItem[], all: string): readonly Node[] =>
    found.length === 0
      ? []
      : [
          { type: 'heading', text: title },
          { type: 'list', lines: found.slice(0, most).map(line) },
          ...(found.length > most
            ? [
                {
                  type: 'footer' as const,
                  text: `and ${found.length - most} more: /roadmap list ${key} ${all}`,
                },
              ]
            : []),
        ]
  return {
    summary: `Since the last review: ${body.summary}`,
    nodes: [
      { type: 'text', text: { bold: 'Since the last review' } },
      ...body.nodes,
      ...assessed('Evidence that counts no more', stale, 'criteria'),
      ...assessed('Criteria to assess', assessedOf(items, 'criterion'), 'criteria'),
      ...assessed('Metrics to read', metrics, 'metrics all'),
      ...(metrics.length === 0 ? [] : [{ type: 'footer' as const, text: howToRead }]),
    ],
  }
}

function assessedOf(items: readonly TrackedItem[], kind: TrackedItem['kind']): readonly TrackedItem[] {
  return items.filter((item) => item.kind === kind && item.origin !== 'removed' && item.state !== 'dropped')
}

/** Some days before: what comes, and how to skip that one, also where the one before is still open. */
export function headsUpView(
  shown: Pick<ShownReview, 'roadmap' | 'reviews'>,
  { on, held }: Pick<Occurrence, 'on' | 'held'>,
  duties: readonly TrackedItem[],
): View {
  const { roadmap, reviews } = shown
  const says = `${reviewTitle(shown)} ${reviews.length === 1 ? 'comes' : 'come'} on ${dueWords(held, roadmap.settings.language)}.`
  const more = duties.length - most
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      ...(duties.length === 0
        ? []
        : [{ type: 'list' as const, lines: duties.slice(0, most).map(({ text }) => text) }]),
      { type: 'footer', text: `${more > 0 ? `and ${more} more · ` : ''}Asked: ${askedOf(shown)}` },
      {
        type: 'buttons',
        buttons: reviews
          .slice(0, 5)
          .map(({ ref }) => ({ label: `Skip ${ref} this once`, press: `review skip ${ref} ${on}` })),
      },
    ],
  }
}

/**
 * Nobody has closed it yet; the last of these goes to those whom the team named for that. Elsewhere than in its thread it
 * says how to close it.
 */
export function nudgeView(shown: ShownReview, isLast: boolean, isElsewhere = false): View {
  const { roadmap, holding } = shown
  const escalation = roadmap.settings.escalation ?? []
  const since = dueWords(holding.on, roadmap.settings.language)
  const says = `${reviewTitle(shown)} of ${since} still ${shown.reviews.length === 1 ? 'waits' : 'wait'}: ${progressOf(shown)}.`
  const asked = isLast && escalation.length > 0 ? listed(escalation.map(({ name }) => name)) : askedOf(shown)
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      ...(isElsewhere ? [elsewhereNode(shown)] : []),
      {
        type: 'footer',
        text: isLast
          ? `Asked: ${asked}. This is the last reminder; it rests after this, and the digest says so.`
          : `Asked: ${asked}`,
      },
    ],
  }
}

function elsewhereNode({ holding: { room }, reviews }: ShownReview): Node {
  const close = `/roadmap review close ${reviews[0]?.ref}`
  return {
    type: 'text',
    text: ['Its thread is in ', { room }, ', which follows the plan no more. Close it here: ', close],
  }
}
