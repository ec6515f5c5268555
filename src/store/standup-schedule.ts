import type { Instant } from '../clock.ts'
import { freeDays } from '../plan/free-days.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import type { Recurrence } from '../plan/recurrence/recurrence.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from './transaction.ts'

/** People have so many hours to answer before a digest. */
const hoursAhead = 2

/** Lets those whom a team named be asked before each digest of a room; nobody where nobody is named. */
export async function askBefore(
  tx: Transaction,
  { id, settings }: Roadmap,
  room: string,
  digest: Recurrence,
  now: Instant,
): Promise<void> {
  if ((settings.standup ?? []).length === 0) {
    await tx.schedules.remove('standup', id, room)
    return
  }
  const recurrence = { ...digest, at: earlier(digest.at) }
  const next = nextOccurrence(recurrence, now, freeDays(settings))
  await tx.schedules.set({
    job: 'standup',
    roadmap: id,
    room,
    recurrence,
    doneUntil: now,
    ...(next && { dueAt: next.at }),
  })
}

/** A digest right after midnight is asked for at midnight. */
function earlier(at: string): string {
  const [hour, minute] = at.split(':')
  const before = Number(hour) - hoursAhead
  return before < 0 ? '00:00' : `${String(before).padStart(2, '0')}:${minute}`
}
