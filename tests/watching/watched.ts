import { onTestFinished } from 'vitest'
import { crateAnswer } from '../sources/crate-answer.ts'
import { openUpstream, type Recording, type Upstream } from '../sources/upstream.ts'
import { anna, ben, inChannel, refOf } from '../stories/play.ts'
import { temporaryFolder } from '../support/folder.ts'
import { localStage } from '../support/local-stage.ts'
import { upstreamGate } from '../support/long-plans.ts'
import type { Stage } from '../support/stage.ts'

const hour = 60 * 60 * 1000

export interface Watched {
  readonly stage: Stage
  readonly upstream: Upstream
  /** Lets time pass and everything that is due be done. */
  readonly passes: (hours: number) => Promise<void>
  /** What the room was told with these words, in order. */
  readonly told: (words: string) => readonly string[]
  /** Somebody presses a button of the newest message with these words. */
  readonly press: (words: string, label: string) => Promise<void>
}

/** A room that follows a plan whose proposals nobody has accepted, with a server that is all its upstreams. */
export async function openWatched(recording: Recording): Promise<Watched> {
  const upstream = await openUpstream(recording)
  const { origin } = upstream
  const stage = await localStage(temporaryFolder(), undefined, {
    cratesUrl: origin,
    npmUrl: origin,
    osvUrl: origin,
    pypiUrl: origin,
    endoflifeUrl: origin,
    github: { url: origin },
  })
  onTestFinished(() => stage.close())
  await stage.handOver(anna, 'engine.md', upstreamGate)
  const here = () => inChannel(stage)
  return {
    stage,
    upstream,
    async passes(hours) {
      stage.clock.advance(hours * hour)
      await stage.command(ben, 'health')
    },
    told: (words) => here().flatMap(({ text }) => (text.includes(words) ? [text] : [])),
    async press(words, label) {
      const card = here().findLast(({ text }) => text.includes(words))
      await stage.press(ben, card?.id ?? `the one with “${words}”`, label)
    },
  }
}

/** What a registry of crates answers of the upstream of the plan with these releases, the newest first. */
export const engineReleases = (...versions: readonly string[]) => crateAnswer('engine-sys', ...versions)

/** Evidence that a confirmed release gave to a criterion of ben's, with the ref of that. */
export async function confirmedRelease(): Promise<Watched & { readonly bindings: string }> {
  const watched = await openWatched(engineReleases('0.9.0'))
  const { stage, upstream, passes, press } = watched
  await stage.command(anna, 'watch add crate engine-sys at least 1.0')
  await passes(1)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await passes(7)
  await stage.command(ben, 'gate')
  const bindings = refOf(stage, 'Stable bindings')
  await stage.command(ben, `assign ${bindings} me`)
  await press('has reached 1.0.0', 'Confirm')
  const offered = stage.seen().findLast(({ text }) => text.includes('count as evidence'))
  await stage.press(ben, offered?.id ?? '', `For ${bindings}`)
  return { ...watched, bindings }
}
