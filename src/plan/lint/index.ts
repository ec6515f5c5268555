import { claimedAndPlanned } from './claimed-and-planned.ts'
import { counts } from './counts.ts'
import { doneAndOpen } from './done-and-open.ts'
import { duplicates } from './duplicates.ts'
import { endedSupport } from './ended-support.ts'
import { importDoubts } from './import-doubts.ts'
import { missedTargets } from './missed-targets.ts'
import { missingWords } from './missing-words.ts'
import { noneAndSome } from './none-and-some.ts'
import { ownVersion } from './own-version.ts'
import { pastDates } from './past-dates.ts'
import { placeholders } from './placeholders.ts'
import type { Rule } from './rule.ts'
import { sums } from './sums.ts'
import { tallies } from './tallies.ts'
import { tickedOverOpen } from './ticked-over-open.ts'
import { twoDeadlines } from './two-deadlines.ts'
import { twoNumbers } from './two-numbers.ts'
import { versionPairs } from './version-pairs.ts'
import { versions } from './versions.ts'

/** Everything in which a plan is held against itself. */
export const rules: readonly Rule[] = [
  importDoubts,
  tickedOverOpen,
  doneAndOpen,
  claimedAndPlanned,
  twoNumbers,
  noneAndSome,
  twoDeadlines,
  counts,
  sums,
  tallies,
  missedTargets,
  ownVersion,
  versions,
  versionPairs,
  pastDates,
  endedSupport,
  placeholders,
  missingWords,
  duplicates,
]
