import type { Instant } from '../clock.ts'
import { dayAfter, dayIn } from './day.ts'
import { lastDay } from './due.ts'
import type { Glance } from './glance.ts'
import type { Due } from './item.ts'
import {
  type ConditionShare,
  conditions,
  contentOfPhases,
  exhaustedPhases,
  isFinished,
  isWork,
  type KindShare,
  type Share,
  shareOf,
  workByKind,
} from './progress.ts'
import type { Roadmap } from './roadmap.ts'

export interface PhaseStanding {
  readonly phase: Glance
  readonly share: Share
}

/** Where a roadmap stands at an instant. */
export interface Standing {
  readonly roadmap: Roadmap
  /** The phase that is under way, or the first that is not finished. */
  readonly now?: Glance
  readonly phases: readonly PhaseStanding[]
  readonly work: readonly KindShare[]
  readonly metrics: ConditionShare
  /** Unfinished, and their last day is past. */
  readonly late: readonly Glance[]
  /** Unfinished, and their last day is within a week. */
  readonly soon: readonly Glance[]
  readonly blocked: readonly Glance[]
  readonly blockers: readonly Glance[]
  readonly conflicts: readonly Glance[]
  /** The next day on which something is due. */
  readonly next?: Glance
}

const week = 7

/** Whether a date is something that people have to keep, which a supported version's end is not. */
function hasToBeKept(item: Glance): boolean {
  return !isFinished(item) && item.due !== undefined && (item.state !== 'none' || item.kind === 'review')
}

/** Those whose date ends at some time, first things first. */
function byLastDay(items: readonly Glance[]): readonly { readonly item: Glance; readonly last: string }[] {
  // Many are due on the same day.
  const lastDays = new Map<Due, string | undefined>()
  const lastDayOf = (due: Due) => {
    if (!lastDays.has(due)) lastDays.set(due, lastDay(due))
    return lastDays.get(due)
  }
  return items
    .flatMap((item) => {
      const last = item.due === undefined ? undefined : lastDayOf(item.due)
      return last === undefined ? [] : [{ item, last }]
    })
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : a.item.number - b.item.number))
}

/** Looks over all that is followed of a roadmap. */
export function standingOf(roadmap: Roadmap, all: readonly Glance[], at: Instant): Standing {
  const items = all.filter((item) => item.origin !== 'removed')
  const today = dayIn(roadmap.settings.zone, at)
  const inAWeek = dayAfter(today, week)
  const content = contentOfPhases(items)
  const exhausted = exhaustedPhases(content)
  const dated = byLastDay(items.filter((item) => hasToBeKept(item) && !exhausted.has(item.ref)))
  const late = dated.filter(({ last }) => last < today).map(({ item }) => item)
  const ahead = dated.filter(({ last }) => last >= today)
  const phases = items
    .filter((item) => item.kind === 'phase')
    .map((phase) => ({
      phase,
      share: shareOf((content.get(phase.ref) ?? []).filter(isWork)),
    }))
  const unfinished = phases.filter(
    ({ phase, share }) => !isFinished(phase) && (share.total === 0 || share.done < share.total),
  )
  const now =
    unfinished.find(({ phase, share }) => phase.state === 'in_progress' || share.done + share.active > 0) ??
    unfinished[0]
  const next = ahead[0]?.item
  return {
    roadmap,
    ...(now && { now: now.phase }),
    phases,
    work: workByKind(items),
    metrics: conditions(items, 'metric'),
    late,
    soon: ahead.filter(({ last }) => last <= inAWeek).map(({ item }) => item),
    blocked: items.filter((item) => item.state === 'blocked' && item.kind !== 'blocker'),
    blockers: items.filter((item) => item.kind === 'blocker' && !isFinished(item)),
    conflicts: items.filter((item) => item.conflict !== undefined),
    ...(next && { next }),
  }
}
