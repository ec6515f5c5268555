import { expect, it } from 'vitest'
import { ids } from '../support/slack/ids.ts'
import { ana } from '../support/slack/people.ts'
import { slackWorkspace } from '../support/slack/slack-workspace.ts'

it('says in a private channel what waited for it as soon as anything is said there', async () => {
  const { fake, settled } = await slackWorkspace()
  const here = { channel: ids.closed }
  await fake.slash(ana, 'import', here)
  await fake.submit(ana, {
    file: { name: 'shed.md', bytes: Buffer.from('# Shed\n\n- [ ] Paint the door\n') },
  })
  await settled()
  expect((await fake.slash(ana, 'health', here)).text).toMatch(/not arrived yet[\s\S]*waiting/)
  fake.channel(ids.closed).isMember = true
  await fake.slash(ana, 'list SHED', here)
  await settled()
  const texts = fake.messages(ids.closed).map(({ text }) => text)
  expect(texts.join('\n')).toContain('Paint the door')
  expect(texts.some((text) => /Shed.*\n?.*1 (?:task|item)/s.test(text))).toBe(true)
  expect((await fake.slash(ana, 'health', here)).text).toContain('All is well')
})

it('tries a channel again soon after it could not be reached, then more rarely', async () => {
  const { clock, fake, settled } = await slackWorkspace()
  await fake.slash(ana, 'follow BM', { channel: ids.closed })
  await fake.slash(ana, 'list', { channel: ids.closed })
  await settled()
  expect(fake.messages(ids.closed)).toEqual([])
  fake.channel(ids.closed).isMember = true
  clock.advance(5 * 60_000)
  await settled()
  expect(
    fake
      .messages(ids.closed)
      .map(({ text }) => text)
      .join(),
  ).toContain('BM · open')
})
