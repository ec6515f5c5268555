import type { Inline } from '../chat/inline.ts'
import type { RoomId } from '../chat/place.ts'
import type { Node, View } from '../chat/view.ts'
import type { Instant } from '../clock.ts'
import type { Holding } from '../plan/holding.ts'
import type { Recurrence } from '../plan/recurrence/recurrence.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { recurrenceWords } from './recurrence-words.ts'
import { dueWords, numberOf } from './words.ts'

/** A review with when it comes. */
export interface PlannedReview {
  readonly item: TrackedItem
  /** Absent where nobody has said when it comes. */
  readonly recurrence?: Recurrence
  readonly isProposed: boolean
  /** It comes only while a phase is under way. */
  readonly isWhilePhaseRuns: boolean
  /** An occasion whose time is past and that nobody held, if accepted now. */
  readonly overdue?: Instant
  readonly last?: Instant
  /** When the occasion comes that was put off before it opened. */
  readonly putOff?: Instant
  readonly next: readonly Instant[]
  readonly underWay: readonly Holding[]
}

/** A review that comes at other times than the plan lays down. */
export interface RedatedReview {
  readonly item: TrackedItem
  readonly recurrence: Recurrence
  readonly next: readonly Instant[]
  readonly soFar: Recurrence
  readonly nextSoFar: readonly Instant[]
}

/**
 * Every review of a plan: its rule, the last time and the next ones, and what waits to be accepted; and in which other
 * rooms they come.
 */
export function reviewListView(
  roadmap: Roadmap,
  reviews: readonly PlannedReview[],
  elsewhere: readonly RoomId[] = [],
): View {
  const { key } = roadmap
  if (reviews.length === 0)
    return {
      summary: `${key} has no reviews.`,
      nodes: [
        {
          type: 'text',
          text: `${key} has no reviews. If a line of it is one, say so: /roadmap kind ${key}-1 review`,
        },
      ],
    }
  return {
    summary: `${key}: ${reviews.length} ${reviews.length === 1 ? 'review' : 'reviews'}`,
    nodes: [
      { type: 'heading', text: `${key} · Reviews` },
      { type: 'list', lines: reviews.map((review) => reviewLine(roadmap, review)) },
      ...(elsewhere.length === 0 ? [] : [placesNode(elsewhere)]),
      ...proposalButtons(roadmap, reviews),
    ],
  }
}

function placesNode(rooms: readonly RoomId[]): Node {
  return { type: 'text', text: ['Where: ', roomsIn(rooms)] }
}

/** Rooms, one behind the other. */
export function roomsIn(rooms: readonly RoomId[]): Inline {
  return rooms.map((room, index): Inline => [index === 0 ? '' : ', ', { room }])
}

/** What an import found that recurs, for a maintainer to accept, change or refuse. */
export function proposalView(roadmap: Roadmap, reviews: readonly PlannedReview[]): View {
  const { key } = roadmap
  const open = reviews.filter(({ isProposed }) => isProposed).length
  const count = numberOf(reviews.length, 'review')
  const says =
    open === 0
      ? `${key} promises ${count}.`
      : `${key} promises ${count}. Shall I call for ${reviews.length === 1 ? 'it' : 'them'}? A maintainer decides.`
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      { type: 'list', lines: reviews.map((review) => reviewLine(roadmap, review)) },
      ...proposalButtons(roadmap, reviews),
    ],
  }
}

/** Reviews that a revision of the document lays down otherwise than they come, for a maintainer to accept. */
export function redatedView({ key }: Pick<Roadmap, 'key'>, reviews: readonly RedatedReview[]): View {
  const [first] = reviews
  const says =
    reviews.length === 1
      ? `${key}: the document says now that a review comes at other times. Until a maintainer accepts that, it comes as before.`
      : `${key}: the document says now that ${reviews.length} reviews come at other times. Until a maintainer accepts that, they come as before.`
  const refs = reviews.map(({ item }) => item.ref).join(' ')
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      { type: 'list', lines: reviews.map(redatedLine) },
      { type: 'buttons', buttons: [{ label: 'Accept', press: `review accept ${refs}`, tone: 'primary' }] },
      {
        type: 'footer',
        text: `To let it come as before, do nothing · Another time: /roadmap review set ${first?.item.ref} every 3 months from 2027-01-11 at 9:30`,
      },
    ],
  }
}

function redatedLine({ item, recurrence, next, soFar, nextSoFar }: RedatedReview): Inline {
  return [
    { bold: item.ref },
    ` ${titleOf(item)} · ${recurrenceWords(recurrence)}`,
    ...daysWords(recurrence.zone, next),
    ` · so far ${recurrenceWords(soFar)}`,
    ...daysWords(soFar.zone, nextSoFar),
  ]
}

function proposalButtons({ key }: Roadmap, reviews: readonly PlannedReview[]): readonly Node[] {
  const proposed = reviews.find(({ isProposed }) => isProposed)
  const first = proposed ?? reviews.find(({ recurrence }) => recurrence === undefined)
  if (first === undefined) return []
  const alone = proposed && `One alone: /roadmap review accept ${proposed.item.ref}`
  const otherwise = `${first.recurrence === undefined ? 'Say when' : 'Another time'}: /roadmap review set ${first.item.ref} every 3 months from 2027-01-11 at 9:30`
  const buttons: Node = {
    type: 'buttons',
    buttons: [
      { label: 'Accept all', press: `review ${key} accept`, tone: 'primary' },
      { label: 'Refuse all', press: `review ${key} refuse` },
    ],
  }
  return [
    ...(proposed === undefined ? [] : [buttons]),
    { type: 'footer', text: alone === undefined ? otherwise : `${alone} · ${otherwise}` },
  ]
}

function reviewLine(roadmap: Roadmap, review: PlannedReview): Inline {
  const { item, recurrence, isProposed, last, putOff, underWay } = review
  const zone = recurrence?.zone ?? roadmap.settings.zone
  return [
    { bold: item.ref },
    ` ${titleOf(item)}`,
    recurrence === undefined ? ' · nobody has said when' : ` · ${recurrenceWords(recurrence)}`,
    review.isWhilePhaseRuns ? ' · while a phase is under way' : '',
    isProposed ? ' · proposed' : '',
    ...underWay.flatMap((holding): Inline[] => [' · ', holdingWords(roadmap, holding)]),
    last === undefined ? '' : [' · last ', dayOf(zone, last)],
    putOff === undefined ? '' : [' · put off to ', dayOf(zone, putOff)],
    ...nextWords(zone, review),
  ]
}

function nextWords(zone: string, { recurrence, overdue, next, isProposed }: PlannedReview): Inline[] {
  if (recurrence === undefined) return []
  if (overdue !== undefined && isProposed) return [' · overdue since ', dayOf(zone, overdue)]
  return daysWords(zone, next)
}

function daysWords(zone: string, next: readonly Instant[]): Inline[] {
  if (next.length === 0) return [' · comes no more']
  return [' · next ', ...next.flatMap((at, index): Inline[] => [index === 0 ? '' : ', ', dayOf(zone, at)])]
}

function dayOf(zone: string, instant: Instant): Inline {
  return { instant, zone, show: 'date' }
}

function holdingWords({ settings: { language } }: Roadmap, { status, on, until }: Holding): Inline {
  return {
    bold:
      status === 'snoozed'
        ? `put off to ${dueWords(until ?? on, language)}`
        : `open since ${dueWords(on, language)}`,
  }
}
