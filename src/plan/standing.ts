import type { Instant } from '../clock.ts'
import { dayAfter, dayIn } from './day.ts'
import { isLate, lastDay } from './due.ts'
import type { Glance } from './glance.ts'
import {
  type ConditionShare,
  conditions,
  contentOfPhases,
  isFinished,
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
  readonly criteria: ConditionShare
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

function byLastDay(a: Glance, b: Glance): number {
  const first = (a.due && lastDay(a.due)) ?? ''
  const second = (b.due && lastDay(b.due)) ?? ''
  return first < second ? -1 : first > second ? 1 : a.number - b.number
}

/** Whether a date is something that people have to keep, which a supported version's end is not. */
function hasToBeKept(item: Glance): boolean {
  return !isFinished(item) && item.due !== undefined && (item.state !== 'none' || item.kind === 'review')
}

/** Looks over all that is followed of a roadmap. */
export function standingOf(roadmap: Roadmap, all: readonly Glance[], at: Instant): Standing {
  const items = all.filter((item) => item.origin !== 'removed')
  const today = dayIn(roadmap.settings.zone, at)
  const inAWeek = dayAfter(today, week)
  const dated = items.filter(hasToBeKept).sort(byLastDay)
  const late = dated.filter((item) => item.due !== undefined && isLate(item.due, today))
  const ahead = dated.filter(
    (item) => !late.includes(item) && item.due !== undefined && lastDay(item.due) !== undefined,
  )
  const content = contentOfPhases(items)
  const phases = items
    .filter((item) => item.kind === 'phase')
    .map((phase) => ({
      phase,
      share: shareOf(
        (content.get(phase.ref) ?? []).filter((item) => item.kind === 'task' || item.kind === 'milestone'),
      ),
    }))
  const unfinished = phases.filter(
    ({ phase, share }) => !isFinished(phase) && (share.total === 0 || share.done < share.total),
  )
  const now =
    unfinished.find(({ phase, share }) => phase.state === 'in_progress' || share.done + share.active > 0) ??
    unfinished[0]
  const next = ahead[0]
  return {
    roadmap,
    ...(now && { now: now.phase }),
    phases,
    work: workByKind(items),
    criteria: conditions(items, 'criterion'),
    metrics: conditions(items, 'metric'),
    late,
    soon: ahead.filter((item) => (lastDay(item.due ?? '') ?? '') <= inAWeek),
    blocked: items.filter((item) => item.state === 'blocked' && item.kind !== 'blocker'),
    blockers: items.filter((item) => item.kind === 'blocker' && !isFinished(item)),
    conflicts: items.filter((item) => item.conflict !== undefined),
    ...(next && { next }),
  }
}
