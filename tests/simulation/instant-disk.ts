import type { Disk } from '../../src/store/disk.ts'

/** How long a real disk takes is not for a seed to decide; no simulated death loses what was written to a file. */
export const instantDisk = (): Disk => ({
  mustWork: () => undefined,
  keep: () => Promise.resolve(),
  close: () => undefined,
})
