import { describe, expect } from 'vitest'
import type { View } from '../../../src/chat/view.ts'
import { forms, words } from '../../support/scripted-bot.ts'
import type { FakeSlack } from '../../support/slack/fake-slack.ts'
import { ids } from '../../support/slack/ids.ts'
import { ana } from '../../support/slack/people.ts'
import { onSlack } from '../../support/slack/slack-test.ts'

const room = `slack/${ids.team}/${ids.channel}`
const [, , , note] = forms

function many(lines: number): View {
  return {
    summary: 'Much',
    nodes: [
      { type: 'list', lines: Array.from({ length: lines }, (_, at) => `line ${at} ${'x'.repeat(60)}`) },
    ],
  }
}

describe.each(['http', 'socket'] as const)('over %s', (how) => {
  const it = onSlack.extend({ how })

  it('answers a command with its acknowledgement', async ({ fake, bot }) => {
    bot.answer = () => ({ reply: words('All is well.') })
    const answered = await fake.slash(ana, 'status')
    expect(answered.ack.payload).toMatchObject({ response_type: 'ephemeral', text: 'All is well.' })
    expect(fake.messages()).toEqual([])
  })

  it('acknowledges in time when Slack is slow to say who somebody is', async ({ fake, bot }) => {
    fake.failNext('users.info', { waitMs: 3500 })
    bot.answer = () => ({ reply: words('All is well.') })
    const answered = await fake.slash(ana, 'status')
    expect(answered.ack.failed).toBeUndefined()
    expect(answered.ack.afterMs).toBeLessThan(3000)
    await fake.until(() => answered.text === 'All is well.', 'the late answer')
  })

  it('knows somebody by handle as long as Slack does not say who it is', async ({ fake, bot }) => {
    fake.failNext('users.info', { error: 'internal_error' })
    await fake.slash(ana, 'status')
    expect(bot.last.by).toEqual({ id: ana.id, name: 'ana.lee', unsure: true })
    await fake.slash(ana, 'status')
    expect(bot.last.by).toMatchObject({ name: 'Ana Lee' })
    expect(bot.last.by).not.toHaveProperty('unsure')
  })

  it('asks Slack once who somebody is who does two things at once', async ({ fake }) => {
    await Promise.all([fake.slash(ana, 'status'), fake.slash(ana, 'list')])
    expect(fake.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1)
  })

  it('asks in words when no form can be opened', async ({ fake, bot }) => {
    if (note === undefined) throw new Error('there is no such form')
    bot.answer = () => ({ question: { form: note, known: {}, says: 'What shall be noted?' } })
    fake.failNext('views.open', { error: 'expired_trigger_id' })
    const answered = await fake.slash(ana, 'note')
    expect(fake.modal(ana)).toBeUndefined()
    expect(answered.text).toContain('What shall be noted?')
  })

  it('asks again in the form that was sent', async ({ fake, bot }) => {
    if (note === undefined) throw new Error('there is no such form')
    const asking = (says: string) => () => ({ question: { form: note, known: {}, says } })
    bot.answer = asking('What shall be noted?')
    await fake.slash(ana, 'note')
    bot.answer = asking('There is no IMD-99.')
    await fake.submit(ana, { refs: 'IMD-99', text: 'waiting' })
    expect(JSON.stringify(fake.modal(ana)?.blocks)).toContain('There is no IMD-99.')
  })
})

onSlack('brings an answer of many pages whole and in order', async ({ fake, bot }) => {
  bot.answer = () => ({ reply: many(1000) })
  await fake.slash(ana, 'list')
  const lines = () =>
    fake.said().flatMap(({ text }) => [...text.matchAll(/line (\d+) /g)].map(([, at]) => Number(at)))
  await fake.until(() => lines().length >= 1000, 'all pages')
  expect(lines()).toEqual(Array.from({ length: 1000 }, (_, at) => at))
  expect(fake.said().length).toBeGreaterThan(5)
})

describe('an answer whose way breaks', () => {
  const linesIn = (fake: FakeSlack) =>
    fake.said().flatMap(({ text }) => [...text.matchAll(/line (\d+) /g)].map(([, at]) => Number(at)))
  const inOrder = (length: number) => Array.from({ length }, (_, at) => at)

  onSlack('comes once where it arrived and nobody heard so', async ({ fake, bot, logged }) => {
    bot.answer = () => ({ reply: many(300) })
    fake.failNext('respond', 'done, then reset', 1)
    await fake.slash(ana, 'list')
    await fake.until(() => linesIn(fake).length >= 300, 'all pages')
    await fake.quiet()
    expect(linesIn(fake)).toEqual(inOrder(300))
    expect(logged.join('')).toContain('an answer may not have arrived')
  })

  onSlack('comes by another where the first takes it no more', async ({ fake, bot, logged }) => {
    bot.answer = () => ({ reply: many(300) })
    fake.failNext('respond', { status: 404 }, 1)
    fake.failNext('chat.postEphemeral', { error: 'user_not_in_channel' })
    await fake.slash(ana, 'list')
    await fake.until(() => linesIn(fake).length >= 300, 'all pages')
    expect(fake.directMessages(ana)).toHaveLength(1)
    expect(logged).toEqual([])
  })

  onSlack('goes on where it broke off, when it is brought later', async ({ fake, bot, platform }) => {
    await fake.slash(ana, 'list')
    const later = { key: `found:1:${bot.requests.at(-1)?.id}`, room, to: ana.id, view: many(300) }
    fake.failNext('respond', { status: 404 }, 1)
    fake.failNext('chat.postEphemeral', { error: 'ratelimited' })
    fake.failNext('chat.postMessage', { error: 'ratelimited' })
    await expect(platform.post(later)).rejects.toMatchObject({ outcome: 'later' })
    await platform.post(later)
    expect(linesIn(fake)).toEqual(inOrder(300))
  })

  onSlack('comes once when it is brought later, and nobody heard so', async ({ fake, bot, platform }) => {
    await fake.slash(ana, 'list')
    fake.failNext('respond', 'done, then reset')
    await platform.post({
      key: `found:1:${bot.requests.at(-1)?.id}`,
      room,
      to: ana.id,
      view: words('Found.'),
    })
    expect(fake.said().map(({ text }) => text)).toEqual(['Found.'])
  })
})

onSlack('answers in the thread where a button was pressed', async ({ fake, bot, platform }) => {
  const [root = ''] = (await platform.post({ key: 'root', room, view: words('A list') })).messages
  const buttons: View = {
    summary: 'More',
    nodes: [{ type: 'buttons', buttons: [{ label: 'Show', press: 'show' }] }],
  }
  await platform.post({ key: 'more', room, thread: root, view: buttons })
  bot.answer = () => ({ reply: words('Here.') })
  const message = fake.messages().at(-1)
  if (message === undefined) throw new Error('nothing stands there')
  await fake.press(ana, message, 'Show')
  const ephemeral = () => fake.calls.find(({ method }) => method === 'chat.postEphemeral')
  await fake.until(() => ephemeral() !== undefined, 'the answer')
  expect(ephemeral()?.args).toMatchObject({ thread_ts: root, user: ana.id })
})

onSlack('hands a file over by direct message', async ({ fake, bot }) => {
  bot.answer = () => ({
    reply: {
      summary: 'The plan',
      nodes: [
        { type: 'text', text: 'The plan' },
        { type: 'file', name: 'PLAN.md', bytes: Buffer.from('# Plan\n') },
      ],
    },
  })
  await fake.slash(ana, 'export')
  const files = () => fake.directMessages(ana).flatMap((message) => message.files)
  await fake.until(() => files().length > 0, 'the file')
  expect(files().map(({ name }) => name)).toEqual(['PLAN.md'])
  expect(fake.messages()).toEqual([])
})
