import { expect, it } from 'vitest'
import { crateAnswer } from '../sources/crate-answer.ts'
import { anna, ben, inChannel, texts } from '../stories/play.ts'
import { planOf } from '../support/plans.ts'
import { openWatched } from './watched.ts'

const planWith = (criterion: string) =>
  planOf([
    '# Bindings Migration',
    '',
    '## Criteria for Phase 2',
    '',
    'The following criteria must be met:',
    '',
    `- ${criterion}`,
    '',
  ])

/** What a rule finds is confirmed and given to the criterion. */
async function given(rule: string, criterion = 'engine-sys has had at least 2 releases') {
  const { stage, upstream, passes, press } = await openWatched(crateAnswer('engine-sys', '0.9.0'))
  await stage.handOver(anna, 'bindings.md', planWith(criterion))
  await stage.command(anna, `watch BM add crate engine-sys ${rule}`)
  await passes(1)
  upstream.record(crateAnswer('engine-sys', '1.0.0', '0.9.0'))
  await passes(7)
  await press('Trigger: engine-sys', 'Confirm')
  const offered = stage.seen().findLast(({ text }) => text.includes('count as evidence'))
  await stage.press(ben, offered?.id ?? '', 'For BM-1')
  expect(inChannel(stage).length).toBeGreaterThan(0)
  return texts(await stage.command(ben, 'gate BM'))
}

it('takes what a rule compared with a number for a criterion with one', async () => {
  expect(await given('releases at least 2')).toMatch(/BM-1.* · met: engine-sys on crates\.io has 2 releases/)
})

it.each([
  ['releases at least 2', 'engine-sys has had at least 9 releases'],
  ['releases at least 2', 'engine-sys has had at most 2 releases'],
  ['releases at least 2', 'engine-sys has been used by at least 2 teams'],
  ['when releases >= 2', 'engine-sys has had at least 2 releases'],
])('does not take %s for another number: %s', async (rule, criterion) => {
  expect(await given(rule, criterion)).toMatch(/BM-1.* · evidence whose number nobody compared: /)
})

it('does not take a release for the number that a criterion asks for', async () => {
  expect(await given('major')).toMatch(/BM-1.* · evidence whose number nobody compared: .*released 1\.0\.0/)
})

/** What a rule that was made for a criterion has found is offered to it after the line was reworded. */
async function offered(reworded?: string): Promise<string> {
  const repository = (issues: number) => ({
    '/repos/ann/kiln-tool': {
      body: { full_name: 'ann/kiln-tool', archived: false, open_issues_count: issues },
    },
    '/repos/ann/kiln-tool/releases': { body: [] },
    '/repos/ann/kiln-tool/tags': { body: [] },
    '/repos/ann/kiln-tool/commits': { body: [] },
  })
  const plan = (most: string) =>
    planOf([
      '# Tool Migration',
      '',
      '## Monitoring Targets',
      '',
      '- **kiln-tool** - what fires the kiln: https://github.com/ann/kiln-tool',
      '',
      '## Exit Criteria',
      '',
      `- **Calm**: kiln-tool has ${most} open issues`,
      '',
    ])
  const { stage, upstream, passes, press } = await openWatched(repository(30))
  await stage.handOver(anna, 'tool.md', plan('at most 20'))
  const card = inChannel(stage).findLast(({ text }) => text.includes('can be watched upstream'))
  await stage.press(anna, card?.id ?? '', 'Accept all')
  await passes(1)
  upstream.record(repository(18))
  await passes(7)
  await press('Trigger: ', 'Confirm')
  const offer = stage.seen().findLast(({ text }) => text.includes('count as evidence'))
  if (reworded !== undefined) await stage.handOver(anna, 'tool.md', plan(reworded))
  await stage.press(ben, offer?.id ?? '', 'For TM-2')
  return texts(await stage.command(ben, 'gate TM'))
}

it('takes what a rule compared for its own criterion only while that asks for the same', async () => {
  expect(await offered()).toMatch(/TM-2.* · met: /)
  expect(await offered('no more than 20')).toMatch(/TM-2.* · met: /)
  expect(await offered('at most 10')).toMatch(/TM-2.* · evidence whose number nobody compared: /)
})
