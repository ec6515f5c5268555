import type { Instant } from '../clock.ts'
import { byTime } from '../plan/change.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Circumstances } from '../store/record.ts'

/** Where, when and by whom something becomes of a review. */
export interface Occurring {
  readonly roadmap: Roadmap
  readonly room: string
  readonly now: Instant
  /** Absent where its time has come. */
  readonly by?: { readonly id: string; readonly name: string }
}

export function circumstancesOf({ roadmap, room, now, by = byTime }: Occurring): Circumstances {
  return { roadmap: roadmap.id, at: now, zone: roadmap.settings.zone, by, room }
}
