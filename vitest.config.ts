import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './tests/support/count.ts'],
    // Files wait for sockets and processes more than they compute: two go on side by side even where two cores are all.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Most files import most of the house: it is loaded once for all of them, which no test can tell.
    isolate: false,
    // Real sockets, files and child processes on a small machine take their time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Node itself does not unpack the default of a CommonJS module either.
    deps: { interopDefault: false },
  },
})
