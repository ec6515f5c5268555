import { randomInt } from 'node:crypto'
import type { Platform } from './chat/platform.ts'
import type { Session } from './cli/task.ts'
import { rebuild } from './commands/cards/rebuild.ts'
import { makeCommands } from './commands/index.ts'
import { makeRememberedGlances } from './commands/remembered-glances.ts'
import { type Engine, startEngine } from './engine/start.ts'
import { jobs } from './jobs/index.ts'
import { makeReader, readingLimits } from './markdown/reader.ts'
import type { Reading } from './plan/reading.ts'
import { openStore, type Store } from './store/open.ts'
import { accessIn, makeLookUpstream } from './watching/look-upstream.ts'

/** A document is fetched in at most so long. */
export const fetchingMs = 15_000

export interface Cairn {
  readonly store: Store
  readonly read: (bytes: Uint8Array) => Promise<Reading>
  readonly engine: Engine
  stop(): Promise<void>
}

/** Joins configuration, store, engine and platforms; the platforms hear nothing before `start` is called on them. */
export function assemble({ config, clock, log }: Session, platforms: readonly Platform[]): Cairn {
  const store = openStore(config.db)
  const reader = makeReader(readingLimits)
  const random = () => randomInt(1_000_000) / 1_000_000
  const access = accessIn(config)
  const stopping = new AbortController()
  const closing = stopping.signal
  const glancesOf = makeRememberedGlances()
  const names = platforms.map(({ name }) => name)
  const engine = startEngine({
    store,
    clock,
    log,
    platforms,
    commands: makeCommands(glancesOf),
    jobs,
    random,
    rebuild,
    glancesOf,
    lookUpstream: makeLookUpstream({ store, clock, log, random, closing }, access),
    askWorld: async () => {
      if (closing.aborted) return
      if ((await store.read((tx) => tx.worldRequests.next(0, names))) === undefined) return
      // Loaded when first needed, with all that asks over the network.
      const { tellWorld } = await import('./linting/tell-world.ts')
      await tellWorld({ store, clock, log, platforms, closing, ...access })
    },
    async readHandovers() {
      const [handed, asked, toExport] = await store.read(async (tx) => [
        await tx.handovers.next(0, names),
        await tx.reportRequests.next(0, names),
        await tx.exportRequests.next(0, names),
      ])
      if (handed !== undefined) {
        // Loaded when first needed, like all that few requests ask for.
        const { answerHandovers } = await import('./importing/answer-handovers.ts')
        await answerHandovers({
          store,
          clock,
          log,
          closing,
          platforms,
          zone: config.zone,
          read: (bytes) => reader.read(bytes),
          fetchUrl: async (url, limit) => {
            const { fetchDocument } = await import('./sources/http.ts')
            return (await fetchDocument(url, { limit, timeoutMs: fetchingMs, signal: closing })).bytes
          },
        })
      }
      if (toExport !== undefined) {
        const { answerExports } = await import('./importing/answer-exports.ts')
        await answerExports({
          store,
          clock,
          log,
          closing,
          platforms,
          write: (...task) => reader.write(...task),
        })
      }
      if (handed !== undefined || asked !== undefined) {
        const { answerRequests } = await import('./linting/answer-requests.ts')
        await answerRequests({
          store,
          clock,
          log,
          closing,
          platforms,
          lint: (...task) => reader.lint(...task),
        })
      }
    },
  })
  return {
    store,
    read: (bytes) => reader.read(bytes),
    engine,
    async stop() {
      // Nobody waits for an upstream: what is asked now is asked again after the next start.
      stopping.abort()
      await engine.stop()
      await Promise.all(platforms.map((platform) => platform.stop()))
      await reader.close()
      store.close()
    },
  }
}
