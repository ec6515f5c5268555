import { onTestFinished } from 'vitest'
import { openUpstream, type Recording, type Upstream } from '../sources/upstream.ts'
import { anna, ben, inChannel } from '../stories/play.ts'
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
