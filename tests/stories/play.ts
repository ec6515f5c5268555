import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'
import type { Seen, Stage } from '../support/stage.ts'

export const anna = { name: 'anna' }
export const ben = { name: 'ben' }
export const chief = { name: 'chief', admin: true }

export const texts = (seen: readonly Seen[]) => seen.map((one) => one.text).join('\n')

/** The ref of the item with these words, wherever it is named. */
export function refOf(stage: Stage, text: string): string {
  const line = stage
    .seen()
    .flatMap((one) => one.text.split('\n'))
    .find((one) => one.includes(text) && /[A-Z]+-\d+/.test(one))
  const ref = line?.match(/[A-Z]+-\d+/)?.[0]
  if (ref === undefined) throw new Error(`nothing on the stage names “${text}”`)
  return ref
}

/** The newest checklist, and the message whose thread it is in. */
export function threadOf(stage: Stage): { root: string; checklist: string } {
  const checklist = stage.seen().findLast((one) => one.thread !== undefined && one.text.includes('[ ]'))
  if (checklist?.thread === undefined) throw new Error('there is no checklist in a thread')
  return { root: checklist.thread, checklist: checklist.id }
}

/** What stands in a message now. */
export function textOf(stage: Stage, message: string): string {
  return stage.seen().find((one) => one.id === message)?.text ?? ''
}

/** Messages in the channel itself, which everybody sees. */
export const inChannel = (stage: Stage) =>
  stage.seen().filter((one) => one.to === undefined && one.thread === undefined)

/** Plays a story on a new stage, and takes it down. */
export async function play<S extends Stage>(
  open: (folder: string) => Promise<S>,
  story: (stage: S) => Promise<void>,
): Promise<void> {
  const stage = await open(temporaryFolder())
  try {
    await story(stage)
  } finally {
    await stage.close()
  }
}

/** The same where the bakery's plan is followed, and its list stands in a thread. */
export function playWithList<S extends Stage>(
  open: (folder: string) => Promise<S>,
  story: (stage: S, list: { root: string; checklist: string }) => Promise<void>,
): Promise<void> {
  return play(open, async (stage) => {
    await stage.handOver(anna, 'bakery.md', smallPlan)
    await stage.command(anna, 'list')
    await story(stage, threadOf(stage))
  })
}
