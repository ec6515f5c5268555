import { expect, it } from 'vitest'
import { crateAnswer } from '../sources/crate-answer.ts'
import { anna } from '../stories/play.ts'
import { openWatched } from './watched.ts'

/** Released on 1 September 2026; the room's clock begins on 1 December. */
const crate = crateAnswer('engine-sys', '1.0.0')

it.each([
  ['no breaking release for 4 months', 'had no breaking release for 4 months, the last on 2026-09-01'],
  ['when daysSince(released) > 120', 'daysSince(released)'],
])('“%s” comes true by time alone, with an upstream that never changes', async (rule, what) => {
  const { stage, passes, told } = await openWatched(crate)
  await stage.command(anna, `watch add crate engine-sys ${rule}`)
  await passes(0)
  await passes(7)
  expect(told('Trigger:')).toEqual([])
  await passes(31 * 24)
  await passes(7)
  const fired = told('Trigger:')
  expect(fired).toHaveLength(1)
  expect(fired[0]).toContain(what)
})
