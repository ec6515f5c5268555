import { createHmac } from 'node:crypto'
import { describe, expect } from 'vitest'
import type { View } from '../../../src/chat/view.ts'
import { readMaintainers } from '../../../src/plan/maintainer.ts'
import { words } from '../../support/scripted-bot.ts'
import type { FakeSlack } from '../../support/slack/fake-slack.ts'
import { ids, secrets } from '../../support/slack/ids.ts'
import { ana, ben, olga } from '../../support/slack/people.ts'
import { onSlack } from '../../support/slack/slack-test.ts'

const room = `slack/${ids.team}/${ids.channel}`
const by = { id: ana.id, name: 'Ana Lee', zone: 'Europe/Berlin' }
const card: View = {
  summary: 'The plan',
  nodes: [
    {
      type: 'checklist',
      action: 'tick',
      checks: [
        { number: 1, ref: 'IMD-1', label: 'First', checked: true },
        { number: 2, ref: 'IMD-2', label: 'Second', checked: false },
      ],
    },
    { type: 'buttons', buttons: [{ label: 'Done', press: 'done IMD-2', tone: 'primary' }] },
  ],
}

function newest(fake: FakeSlack, channel?: string) {
  const message = fake.messages(channel).at(-1)
  if (message === undefined) throw new Error('nothing stands there')
  return message
}

describe.each(['http', 'socket'] as const)('over %s', (how) => {
  const it = onSlack.extend({ how })

  it('hears a typed line as it was typed, from a person with name, zone and rights', async ({
    fake,
    bot,
  }) => {
    await fake.slash(ana, 'note IMD-3 "a < b & c" see https://example.org/a')
    expect(bot.last).toEqual({
      by,
      place: { room },
      did: 'typed',
      text: 'note IMD-3 "a < b & c" see https://example.org/a',
    })
    await fake.slash(olga, 'status')
    expect(bot.last.by).toMatchObject({ name: 'Olga', admin: true })
  })

  it('takes a zone that this machine does not know for none', async ({ fake, bot }) => {
    const carl = { id: 'U0CARL0001', name: 'Carl', zone: 'Mars/Olympus' }
    fake.meet(carl)
    await fake.slash(carl, 'me')
    expect(bot.last.by).toEqual({ id: carl.id, name: 'Carl' })
  })

  it('keeps whom a mention means only where a command takes people', async ({ fake, bot }) => {
    await fake.slash(ana, 'assign IMD-3 @ben')
    expect(bot.last).toMatchObject({ text: `assign IMD-3 @${ben.id}|ben` })
    await fake.slash(ana, 'note IMD-3 ask @ben')
    expect(bot.last).toMatchObject({ text: 'note IMD-3 ask @ben' })
    await fake.mention(ana, 'assign IMD-3 @ben')
    expect(bot.last).toMatchObject({ did: 'typed', text: `assign IMD-3 @${ben.id}|Ben` })
  })

  it('hears of one person alone, whatever they call themselves', async ({ fake, bot }) => {
    const name = `Carl | @${olga.id}, @${ana.id}|Ana`
    const carl = { id: 'U0CARL0001', name, handle: 'carl' }
    const alone = [{ id: carl.id, name: `Carl ${olga.id}, ${ana.id} Ana` }]
    fake.meet(carl)
    await fake.mention(ana, 'assign IMD-3 @carl')
    const { text } = bot.last.did === 'typed' ? bot.last : { text: '' }
    expect(readMaintainers(text.replace('assign IMD-3', ''))).toEqual(alone)
    const form = bot.forms.find(({ command }) => command === 'assign')
    if (form === undefined) throw new Error('the bot offers no such form')
    bot.answer = () => ({ question: { form, known: { refs: 'IMD-3' }, says: 'Who shall do it?' } })
    await fake.slash(ana, 'assign IMD-3')
    bot.answer = () => ({})
    await fake.submit(ana, { who: carl.id })
    const who = bot.last.did === 'filled' ? bot.last.values['who'] : undefined
    expect(readMaintainers(who ?? '')).toEqual(alone)
  })

  it('hears presses, and of a checklist only what this person toggled', async ({ fake, bot, platform }) => {
    const { messages } = await platform.post({ key: 'card', room, view: card })
    await fake.press(ana, newest(fake), 'Done')
    expect(bot.last).toEqual({
      by,
      place: { room },
      did: 'pressed',
      action: 'done IMD-2',
      values: [],
      message: messages[0],
    })
    await fake.toggle(ana, newest(fake), 'IMD-2')
    expect(bot.last).toMatchObject({ action: 'tick', values: ['+IMD-2'] })
    await fake.toggle(ana, newest(fake), 'IMD-2')
    expect(bot.last).toMatchObject({ action: 'tick', values: ['-IMD-2'] })
    await fake.toggle(ben, newest(fake), 'IMD-1')
    expect(bot.last).toMatchObject({ action: 'tick', values: ['-IMD-1'] })
  })

  it('judges a press in a thread, and after an edit, by what is shown then', async ({
    fake,
    bot,
    platform,
  }) => {
    const [root = ''] = (await platform.post({ key: 'root', room, view: words('A list') })).messages
    const delivery = { key: 'card', room, thread: root, view: card }
    const delivered = await platform.post(delivery)
    await fake.toggle(ana, newest(fake), 'IMD-2')
    const [list, buttons] = card.nodes
    if (list?.type !== 'checklist' || buttons === undefined) throw new Error('the card has no checklist')
    const view = {
      ...card,
      nodes: [{ ...list, checks: list.checks.map((check) => ({ ...check, checked: true })) }, buttons],
    }
    await platform.edit(delivered, { ...delivery, view })
    await fake.toggle(ana, newest(fake), 'IMD-2')
    expect(bot.last).toMatchObject({ place: { room, thread: root }, values: ['-IMD-2'] })
  })

  it('hears what is said to it, in its threads and in private, and nothing else', async ({
    fake,
    bot,
    platform,
  }) => {
    const [root = ''] = (await platform.post({ key: 'root', room, view: words('A list') })).messages
    await fake.say(ana, 'done 2', { thread: root })
    expect(bot.last).toEqual({
      by,
      place: { room, thread: root },
      did: 'replied',
      text: 'done 2',
      message: newest(fake).id,
    })
    const direct = fake.directChannel(ana)
    await fake.say(ana, 'status', { channel: direct })
    expect(bot.last).toMatchObject({
      did: 'typed',
      text: 'status',
      place: { room: `slack/${ids.team}/${direct}` },
    })
    const alone = `slack/${ids.team}/${direct}`
    const [below = ''] = (await platform.post({ key: 'alone', room: alone, view: card })).messages
    await fake.say(ana, 'drop it', { channel: direct, thread: below })
    expect(bot.last).toMatchObject({
      did: 'replied',
      direct: true,
      text: 'drop it',
      place: { room: alone, thread: below },
    })
    const heard = bot.requests.length
    const talk = await fake.say(ben, 'done 2')
    await fake.say(ana, 'done 2', { thread: talk.id })
    expect(bot.requests).toHaveLength(heard)
  })

  it('takes a file beside a mention, and reads it', async ({ fake, bot, platform }) => {
    await fake.mention(ana, 'import', { files: [{ name: 'plan.md', bytes: Buffer.from('# Plan') }] })
    const said = bot.last
    if (said.did !== 'typed' || said.files?.[0] === undefined) throw new Error('no file was handed over')
    expect(said.text).toBe('import')
    expect(said.files[0].name).toBe('plan.md')
    expect(Buffer.from(await platform.fetch(said.files[0], 100)).toString()).toBe('# Plan')
    await expect(platform.fetch(said.files[0], 5)).rejects.toThrow('“plan.md” is larger than 5 bytes.')
  })

  it('hears a tick put on a message and taken away, and no other reaction', async ({ fake, bot }) => {
    const message = await fake.say(ana, 'Count the ovens')
    await fake.react(ben, message, 'white_check_mark')
    expect(bot.last).toMatchObject({ did: 'reacted', added: true, message: message.id, place: { room } })
    await fake.unreact(ben, message, 'white_check_mark')
    expect(bot.last).toMatchObject({ did: 'reacted', added: false })
    await fake.react(ben, message, 'tada')
    expect(bot.requests).toHaveLength(2)
  })

  it('says whether a tick that is taken away leaves another, where Slack can be asked', async ({
    fake,
    bot,
  }) => {
    const message = await fake.say(ana, 'Count the ovens')
    await fake.react(ana, message, 'heavy_check_mark')
    await fake.react(ben, message, 'white_check_mark')
    await fake.unreact(ben, message, 'white_check_mark')
    expect(bot.last).toMatchObject({ added: false, stillTicked: true })
    await fake.react(ben, message, 'white_check_mark')
    fake.failNext('reactions.get', { status: 503 })
    await fake.unreact(ben, message, 'white_check_mark')
    expect(bot.last).not.toHaveProperty('stillTicked')
  })

  it('hears a message pointed at, with its words and its address', async ({ fake, bot }) => {
    const message = await fake.say(ana, 'Ask @ben for the *test key*')
    await fake.shortcut(ben, message, 'note')
    expect(bot.last).toEqual({
      by: { id: ben.id, name: 'Ben', zone: 'America/New_York' },
      place: { room },
      did: 'pointed',
      command: 'note',
      message: message.id,
      text: 'Ask @Ben for the *test key*',
      link: expect.stringMatching(
        new RegExp(`^https://\\S+/archives/${ids.channel}/p${message.id.replace('.', '')}$`),
      ),
    })
  })

  it('hears a filled form, with what was known before', async ({ fake, bot }) => {
    const [, , , note] = bot.forms
    if (note === undefined) throw new Error('the bot offers no such form')
    bot.answer = () => ({ question: { form: note, known: { refs: 'IMD-3' }, says: 'What shall be noted?' } })
    await fake.slash(ana, 'note IMD-3')
    expect(fake.modal(ana)).toMatchObject({ callback_id: 'note' })
    bot.answer = () => ({ reply: words('Noted.') })
    await fake.submit(ana, { text: 'waiting for the vendor', weight: 'much' })
    expect(bot.last).toEqual({
      by,
      place: { room },
      did: 'filled',
      command: 'note',
      values: { refs: 'IMD-3', text: 'waiting for the vendor', weight: 'much' },
    })
    await fake.until(() => fake.said().some(({ text }) => text === 'Noted.'), 'the answer to the form')
  })

  it('gives what is delivered again the same id, and what is done again another', async ({ fake, bot }) => {
    await fake.slash(ana, 'status')
    const [told] = fake.told
    if (told === undefined) throw new Error('nothing was told')
    await fake.again(told)
    await fake.slash(ana, 'status')
    const [first, again, other] = bot.requests.map((request) => request.id)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it('acknowledges when it is done, and in time when that takes long', async ({ fake, bot }) => {
    const done = Promise.withResolvers<void>()
    let isDone = false
    bot.answer = async () => {
      await done.promise
      isDone = true
      return { reply: words('At last.') }
    }
    const saying = fake.mention(ana, 'status').then(() => expect(isDone).toBe(true))
    await fake.until(() => bot.requests.length === 1, 'the request')
    done.resolve()
    await saying
    const never = Promise.withResolvers<void>()
    bot.answer = async () => {
      await never.promise
      return { reply: words('Much later.') }
    }
    const answered = await fake.slash(ana, 'status')
    expect(answered.ack.afterMs).toBeLessThan(3000)
    expect(answered.text).toBe('')
    never.resolve()
    await fake.until(() => answered.text === 'Much later.', 'the late answer')
  })

  it('answers a press and a message pointed at as well', async ({ fake, bot, platform }) => {
    bot.answer = () => ({ reply: words('Noted.') })
    await platform.post({ key: 'card', room, view: card })
    const pressed = await fake.press(ana, newest(fake), 'Done')
    await fake.until(() => pressed.text === 'Noted.', 'the answer to the press')
    const pointed = await fake.shortcut(ben, await fake.say(ana, 'Count the ovens'), 'note')
    await fake.until(() => pointed.text === 'Noted.', 'the answer to the shortcut')
  })

  it('says in words that something failed', async ({ fake, bot, logged }) => {
    bot.answer = () => {
      throw new Error('a fault of the bot')
    }
    expect((await fake.slash(ana, 'status')).text).toContain('Something went wrong here')
    expect(logged.join()).toContain('a fault of the bot')
  })
})

onSlack('refuses what Slack did not sign, or signed for another time', async ({ started, bot }) => {
  const body = 'command=%2Froadmap&text=status'
  const post = async (seconds: number, secret: string) => {
    const base = `v0:${seconds}:${body}`
    const response = await fetch(`http://127.0.0.1:${started.port}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': String(seconds),
        'x-slack-signature': `v0=${createHmac('sha256', secret).update(base).digest('hex')}`,
      },
      body,
    })
    await response.body?.cancel()
    return response.status
  }
  const now = Math.floor(Date.now() / 1000)
  expect(await post(now, 'ffffffffffffffffffffffffffffffff')).toBe(401)
  expect(await post(now - 360, secrets.signingSecret)).toBe(401)
  expect(await post(now + 360, secrets.signingSecret)).toBe(401)
  expect(bot.requests).toEqual([])
})
