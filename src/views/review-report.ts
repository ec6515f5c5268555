import type { Instant } from '../clock.ts'
import type { Assessable } from '../plan/assessable.ts'
import { dayIn } from '../plan/day.ts'
import type { Digest, Logged, Moved } from '../plan/digest.ts'
import type { Evidence } from '../plan/evidence.ts'
import type { JudgedCriterion } from '../plan/gate.ts'
import type { Glance } from '../plan/glance.ts'
import type { Due } from '../plan/item.ts'
import type { Kind } from '../plan/kinds/index.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { assessableWords, assessmentWords } from './assessment.ts'
import type { ShownReview } from './review.ts'
import { reviewTitle } from './review.ts'
import { standingIn } from './standing-words.ts'
import { dueWords, stateWords } from './words.ts'

/** All that a report tells. */
export interface Reported extends ShownReview {
  readonly items: readonly TrackedItem[]
  /** The components and gates, as they stand. */
  readonly assessables: readonly Assessable[]
  /** Of the criteria, in the order in which it was given. */
  readonly evidence: readonly Evidence[]
  /** What moved since the review before. */
  readonly since: Digest
  /** What was written down since this one opened. */
  readonly entries: readonly Logged[]
  readonly at: Instant
  readonly by: string
  readonly conclusion?: string
  /** When the next one comes. */
  readonly next?: Due
}

/** The written end of a review, as Markdown. */
export function reviewReport(reported: Reported): string {
  const { roadmap, holding, duties, since, at, by, conclusion, next } = reported
  const { language, zone } = roadmap.settings
  const { late, blocked, blockers } = since.standing
  const facts = [
    `- Review of: ${dueWords(holding.on, language)}`,
    `- Closed: ${dueWords(dayIn(zone, at), language)}, by ${by}`,
    ...(next === undefined ? [] : [`- Next review: ${dueWords(next, language)}`]),
  ]
  const sections = [
    section('Conclusion', conclusion === undefined ? [] : [conclusion]),
    section(
      'Duties',
      duties.map((duty) => `- [${duty.state === 'done' ? 'x' : ' '}] ${duty.text}${saidOf(duty, reported)}`),
    ),
    section('Triggers', triggers(reported)),
    section('Components', reported.assessables.filter(isComponent).map(concluded(reported))),
    section('Gates', reported.assessables.filter((one) => !isComponent(one)).map(concluded(reported))),
    section('Criteria', assessed(reported, 'criterion')),
    section('Evidence since the last review', givenSince(reported)),
    section('Metrics', assessed(reported, 'metric')),
    section('Done since the last review', moved(since.done)),
    section('Moved since the last review', moved(since.moved)),
    section(
      'Late',
      lines(
        late.filter(({ kind }) => kind !== 'review'),
        language,
      ),
    ),
    section('Blocked', lines([...blocked, ...blockers], language)),
  ]
  return [`# ${reviewTitle(reported)}`, facts.join('\n'), ...sections.flat()].join('\n\n').concat('\n')
}

function section(title: string, found: readonly string[]): readonly string[] {
  return found.length === 0 ? [] : [`## ${title}`, found.join('\n')]
}

/** What called it, or was confirmed while it was open. */
function triggers({ entries, items }: Reported): readonly string[] {
  const titles = new Map(items.map((item) => [item.ref, `${item.ref} ${titleOf(item)}: `]))
  return entries
    .filter(({ what, after }) => what === 'trigger' && after === 'confirmed')
    .map(({ ref = '', note, by }) => `- ${titles.get(ref) ?? ''}${note}, confirmed by ${by.name}`)
    .toReversed()
}

/** Who ticked it, and what people wrote on it. */
function saidOf({ ref, state }: TrackedItem, { entries }: Reported): string {
  const own = entries.filter((entry) => entry.ref === ref && !entry.undone && entry.undoes === undefined)
  const ticked = own.find((entry) => entry.what === 'state' && entry.after === 'done')
  const notes = own.flatMap(({ note }) => note ?? [])
  const by = state === 'done' && ticked !== undefined ? [`by ${ticked.by.name}`] : []
  const words = [...by, ...notes.toReversed()]
  return words.length === 0 ? '' : ` (${words.join('; ')})`
}

/** How every criterion or metric stands: confirmed by words for all, or changed while the review was open. */
function assessed(reported: Reported, kind: Kind): readonly string[] {
  const { items, conclusion, holding } = reported
  const isForAll = conclusion !== undefined && (holding.assessments ?? []).length === 0
  const judged = new Map(
    reported.assessables
      .flatMap((one) => ('gate' in one ? one.criteria : []))
      .filter(({ standing }) => standing !== 'unmet' && standing !== 'claimed')
      .map((one) => [one.item.ref, one]),
  )
  return items
    .filter((item) => item.kind === kind && item.origin !== 'removed' && item.state !== 'none')
    .map((item) => {
      const how = changeOf(item.ref, reported) ?? (isForAll ? 'confirmed' : 'as before')
      const stands = judged.get(item.ref)
      const words =
        stands === undefined
          ? `${stateWords[item.state]}, ${how}${claimOf(item)}`
          : `${standsIn(stands, reported)}, ${how}`
      return `- ${item.ref} ${titleOf(item)}: ${words}`
    })
}

/** How a criterion stands, as its gate says: by what evidence, and until when. */
function standsIn(judged: JudgedCriterion, { roadmap: { settings } }: Reported): string {
  const { item, evidence } = judged
  const state = item.state === 'in_progress' || item.state === 'blocked' ? `${stateWords[item.state]}, ` : ''
  const by =
    evidence === undefined
      ? ''
      : `: ${evidence.text} (${evidence.by.name}, until ${dueWords(evidence.until, settings.language)})${doubtWords(evidence)}`
  return `${state}${standingIn(judged)}${by}`
}

function doubtWords({ doubt }: Evidence): string {
  return doubt === undefined ? '' : `, in doubt: ${doubt}`
}

/** Readings, links, notes and waivers that were given since the review before. */
function givenSince({
  evidence,
  holding: { since },
  items,
  roadmap: { settings },
}: Reported): readonly string[] {
  const titles = new Map(items.map((item) => [item.number, `${item.ref} ${titleOf(item)}`]))
  return evidence
    .filter(({ at }) => at >= since)
    .map((one) => {
      const on = dueWords(dayIn(settings.zone, one.at), settings.language)
      const fate = one.isWithdrawn ? ', withdrawn' : doubtWords(one)
      return `- ${titles.get(one.number)}: ${one.kind} “${one.text}”, by ${one.by.name}, ${on}${fate}`
    })
}

/** What was concluded of a component or gate: said of it, or else by the words for all of them. */
function concluded(reported: Reported): (one: Assessable) => string {
  const { holding, conclusion } = reported
  const own = new Map(holding.assessments?.map((one) => [one.number, one]))
  const forAll = conclusion === undefined ? 'as before' : own.size === 0 ? 'confirmed' : 'not assessed'
  return (one) => {
    const change = isComponent(one) ? changeOf(one.ref, reported) : undefined
    const how = assessmentWords(own.get(one.number)) ?? change ?? forAll
    return `- ${one.ref} ${assessableWords(one)}, ${how}${'component' in one ? claimOf(one.component) : ''}`
  }
}

const isComponent = (one: Assessable) => 'component' in one

/** Who changed its state, or gave or withdrew evidence, while the review was open. */
function changeOf(ref: string, { entries }: Reported): string | undefined {
  const change = entries.find(
    (entry) =>
      (entry.what === 'state' || entry.what === 'evidence') &&
      entry.ref === ref &&
      !entry.undone &&
      entry.undoes === undefined,
  )
  return change && `changed by ${change.by.name}`
}

function claimOf({ claimed, state }: TrackedItem): string {
  return claimed && state !== 'done' ? ', claimed by the document without evidence' : ''
}

function moved(found: readonly Moved[]): readonly string[] {
  const others = found.filter(({ item }) => item.kind !== 'duty')
  return others.map(({ item, by }) => `- ${item.ref} ${titleOf(item)}: ${stateWords[item.state]}, by ${by}`)
}

function lines(found: readonly Glance[], language: string): readonly string[] {
  return found.map(
    (item) =>
      `- ${item.ref} ${titleOf(item)}${item.due === undefined ? '' : `, due ${dueWords(item.due, language)}`}`,
  )
}

/** A report's file name: the one that the document itself asks for, or one of the plan's key and the day. */
export function reportName(document: string, key: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const pattern = /[\p{L}\p{N}._-]*YYYY[\p{L}\p{N}._-]*\.(?:md|markdown|txt)\b/u.exec(document)?.[0]
  if (pattern === undefined) return `${key}-review-${day}.md`
  return pattern
    .replace('YYYY', year)
    .replace(/Q[NQ#X]/, `Q${Math.ceil(Number(month) / 3)}`)
    .replace('MM', month)
    .replace('DD', date)
}
