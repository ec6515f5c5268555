import { describe, expect } from 'vitest'
import type { View } from '../../../src/chat/view.ts'
import { UserError } from '../../../src/errors.ts'
import { onDiscord as it } from '../../support/discord/discord-test.ts'
import { ana, ben } from '../../support/discord/people.ts'
import { ids } from '../../support/discord/world.ts'
import { forms, words } from '../../support/scripted-bot.ts'

const room = `discord/${ids.guild}/${ids.channel}`
const note = forms[3]
if (note === undefined) throw new Error('There is no form for notes')
const button: View = {
  summary: 'A card',
  nodes: [{ type: 'buttons', buttons: [{ label: 'Done', press: 'done IMD-2' }] }],
}

it('tells the one who asked alone', async ({ fake, bot }) => {
  bot.answer = () => ({ reply: words('IMD-3 is done.') })
  const answered = await fake.slash(ana, 'done', { refs: 'IMD-3' })
  expect(answered.how).toBe('message')
  expect(answered.isPrivate).toBe(true)
  expect(answered.text).toBe('IMD-3 is done.')
  expect(fake.messages()).toEqual([])
})

it('says that a command is done when there is nothing else to say', async ({ fake }) => {
  const answered = await fake.slash(ana, 'done', { refs: 'IMD-3' })
  expect(answered.text).toBe('Done, and it stands in this channel.')
})

it('leaves a repeated command with its first answer', async ({ fake, bot, logged }) => {
  const answered = await fake.slash(ana, 'done', { refs: 'IMD-3' })
  fake.replay('INTERACTION_CREATE')
  const callbacks = () => fake.calls.filter((call) => call.path.endsWith('/callback')).length
  await fake.until(() => callbacks() === 2)
  expect(bot.requests).toHaveLength(2)
  expect(answered.text).toBe('Done, and it stands in this channel.')
  expect(logged).toEqual([])
})

it('brings an answer of several pages whole', async ({ fake, bot }) => {
  const lines = Array.from({ length: 400 }, (_, at) => `line ${at} of many that do not fit one message`)
  bot.answer = () => ({ reply: { summary: 'Much', nodes: [{ type: 'list', lines }] } })
  const answered = await fake.slash(ana, 'done', { refs: 'IMD-3' })
  await fake.until(() => answered.text.includes('line 399'))
  for (const line of lines) expect(answered.text).toContain(`- ${line}`)
})

describe('an answer that is brought later', () => {
  const following = /^\/webhooks\//
  const lines = Array.from({ length: 400 }, (_, at) => `line ${at} of many that do not fit one message`)
  const many: View = { summary: 'Much', nodes: [{ type: 'list', lines }] }
  const numbers = (text: string) => [...text.matchAll(/line (\d+) of/g)].map(([, at]) => Number(at))

  it.for([
    ['at once, where nobody heard that some of it arrived', 'done, then reset'],
    ['waiting where Discord asks to', { status: 429, body: { message: 'slow', retry_after: 0.1 } }],
    ['going on where it broke off', { status: 400, body: { code: 50035, message: 'no' } }],
  ] as const)('comes once, %s', async ([, fault], { fake, bot, platform }) => {
    const answered = await fake.slash(ana, 'done', { refs: 'IMD-3' })
    const later = { key: `found:1:${bot.requests.at(-1)?.id}`, room, to: ana.id, view: many }
    fake.failNext('POST', following, fault, 1)
    await platform.post(later).catch(() => platform.post(later))
    await fake.until(() => answered.text.includes('line 399'))
    expect(numbers(answered.text)).toEqual(lines.map((_, at) => at))
    expect(fake.directMessages(ana)).toEqual([])
  })

  it('comes by direct message where none of it is taken any more', async ({ fake, bot, platform }) => {
    await fake.slash(ana, 'done', { refs: 'IMD-3' })
    fake.failNext('POST', following, { status: 404, body: { code: 10015, message: 'Unknown Webhook' } })
    await platform.post({
      key: `found:1:${bot.requests.at(-1)?.id}`,
      room,
      to: ana.id,
      view: words('Found.'),
    })
    expect(fake.directMessages(ana).map(({ text }) => text)).toEqual(['Found.'])
  })
})

it('announces an answer that takes longer, and brings it when it is there', async ({ fake, bot }) => {
  const { promise, resolve } = Promise.withResolvers<{ reply: View }>()
  bot.answer = () => promise
  const answered = await fake.slash(ana, 'done', { refs: 'IMD-3' })
  expect(answered.how).toBe('late')
  expect(answered.isPrivate).toBe(true)
  resolve({ reply: words('IMD-3 is done.') })
  await fake.until(() => answered.text === 'IMD-3 is done.')
})

it('opens a form for what is missing, and hears what was filled in with what was known', async ({
  fake,
  bot,
}) => {
  bot.answer = (request) =>
    request.did === 'pointed'
      ? {
          question: { form: note, known: { text: request.text }, says: '“note” needs to know: which items.' },
        }
      : { reply: words('Noted.') }
  const opened = await fake.messageCommand(ana, fake.say(ben, 'The vendor is late'), 'Note on an item')
  expect(opened.form).toMatchInlineSnapshot(`
    {
      "components": [
        {
          "content": "“note” needs to know\\: which items.",
          "type": 10,
        },
        {
          "component": {
            "custom_id": "refs",
            "required": true,
            "style": 1,
            "type": 4,
          },
          "description": "Which items",
          "label": "Items",
          "type": 18,
        },
        {
          "component": {
            "custom_id": "weight",
            "max_values": 1,
            "min_values": 0,
            "options": [
              {
                "default": false,
                "label": "little",
                "value": "little",
              },
              {
                "default": false,
                "label": "much",
                "value": "much",
              },
            ],
            "required": false,
            "type": 3,
          },
          "description": "How much it matters",
          "label": "Weight",
          "type": 18,
        },
      ],
      "custom_id": "f:note?text=The+vendor+is+late",
      "title": "Note on an item",
    }
  `)
  const answered = await fake.submitModal(ana, opened, { refs: 'IMD-3', weight: 'much' })
  expect(bot.last).toMatchObject({
    did: 'filled',
    command: 'note',
    values: { refs: 'IMD-3', text: 'The vendor is late', weight: 'much' },
  })
  expect(answered.text).toBe('Noted.')
})

it('shows what is known in the form where it is long, and takes it back from there', async ({
  fake,
  bot,
}) => {
  const text = 'The vendor is late. '.repeat(60).trim()
  bot.answer = (request) =>
    request.did === 'pointed' ? { question: { form: note, known: { text: request.text }, says: '' } } : {}
  const opened = await fake.messageCommand(ana, fake.say(ben, text), 'Note on an item')
  await fake.submitModal(ana, opened, { refs: 'IMD-3' })
  expect(bot.last).toMatchObject({ values: { refs: 'IMD-3', text } })
})

it('takes a file that is uploaded in a form', async ({ fake, bot, platform }) => {
  const form = forms.find(({ command }) => command === 'import')
  if (form === undefined) throw new Error('There is no form for imports')
  bot.answer = (request) =>
    request.did === 'pressed' ? { question: { form, known: { key: 'IMD' }, says: 'Which plan?' } } : {}
  await platform.post({ key: 'card', room, view: button })
  const [card] = fake.messages()
  if (card === undefined) throw new Error('No card was posted')
  const file = { name: 'plan.md', bytes: new TextEncoder().encode('# Plan') }
  await fake.submitModal(ana, await fake.press(ana, card, 'Done'), {}, { file })
  expect(bot.last).toMatchObject({ command: 'import', values: { key: 'IMD', file: 'plan.md' } })
  const handed = bot.last.did === 'filled' ? bot.last.files?.[0] : undefined
  if (handed === undefined) throw new Error('No file was handed over')
  expect(new TextDecoder().decode(await platform.fetch(handed, 100))).toBe('# Plan')
})

it('answers words once Discord lets it, also on a message of which some has arrived', async ({
  fake,
  bot,
}) => {
  const posting = /^\/channels\/\d+\/messages$/
  const slow = { status: 429, body: { message: 'slow', retry_after: 0.1, global: false } }
  const lines = Array.from({ length: 100 }, (_, at) => `line ${at} of many that do not fit one message`)
  bot.answer = () => ({ reply: { summary: 'Much', nodes: [{ type: 'list', lines }] } })
  for (const passing of [0, 1]) fake.failNext('POST', posting, slow, passing)
  fake.mention(ana, 'done IMD-3')
  await fake.until(() => fake.messages().some(({ text }) => text.includes('line 99 ')))
  const said = fake
    .messages()
    .slice(1)
    .map(({ text }) => text)
    .join('\n')
  expect(lines.filter((line) => said.split(`- ${line}`).length === 2)).toEqual(lines)
  fake.failNext('POST', posting, slow)
  bot.answer = () => ({ reply: words('Done.') })
  fake.react(ana, fake.say(ben, 'Count the ovens'), '✅')
  await fake.until(() => fake.directMessages(ana).length === 1)
  expect(fake.directMessages(ana)[0]?.text).toBe('Done.')
})

it('asks in words where no form can be opened', async ({ fake, bot }) => {
  bot.answer = () => ({ question: { form: note, known: {}, says: '“note” needs to know: which items.' } })
  const said = fake.mention(ana, 'note')
  await fake.until(() => fake.messages().length === 2)
  const answer = fake.messages()[1]
  expect(answer?.replyTo).toBe(said.id)
  expect(answer?.text).toBe(
    '“note” needs to know\\: which items. For example: `/roadmap note IMD-3 waiting for the vendor`'.replace(
      'example:',
      'example\\:',
    ),
  )
})

it('tells a mistake in words, and hides what is not the one who asked’s business', async ({
  fake,
  bot,
  logged,
}) => {
  bot.answer = () => Promise.reject(new UserError('There is no IMD-99.', 'The last one is IMD-12.'))
  expect((await fake.slash(ana, 'done', { refs: 'IMD-99' })).text).toBe(
    'There is no IMD-99. The last one is IMD-12.',
  )
  expect(logged).toEqual([])
  bot.answer = () => Promise.reject(new Error('disk full'))
  expect((await fake.slash(ana, 'done', { refs: 'IMD-99' })).text).toBe(
    'Something went wrong here, and nothing was changed. Please try again.',
  )
  expect(logged).toEqual(['A request from Discord failed: Error: disk full'])
})

it('answers a press privately and a reaction in a direct message', async ({ fake, bot, platform }) => {
  await platform.post({ key: 'card', room, view: button })
  const [card] = fake.messages()
  if (card === undefined) throw new Error('No card was posted')
  bot.answer = () => ({ reply: words('Only Olga may do that.') })
  expect((await fake.press(ana, card, 'Done')).text).toBe('Only Olga may do that.')
  fake.react(ana, card, '✅')
  await fake.until(() => fake.directMessages(ana).length === 1)
  expect(fake.directMessages(ana)[0]?.text).toBe('Only Olga may do that.')
  expect(fake.messages()).toHaveLength(1)
})

it('answers words in a thread there, with files', async ({ fake, bot, platform }) => {
  const [root = ''] = (await platform.post({ key: 'card', room, view: button })).messages
  const bytes = new TextEncoder().encode('# Plan')
  bot.answer = () => ({ reply: { summary: 'Here', nodes: [{ type: 'file', name: 'Plän 1.md', bytes }] } })
  await platform.post({ key: 'list', room, thread: root, view: words('The list') })
  fake.say(ana, 'export', { channel: root })
  await fake.until(() => fake.messages(root).length === 3)
  expect(fake.messages(root)[2]?.files).toEqual([{ name: 'Plan_1.md', bytes }])
})

it('offers refs while they are typed, the earlier ones staying', async ({ fake, bot }) => {
  const asked: unknown[] = []
  bot.suggest = async (...all) => {
    asked.push(all)
    return [{ value: 'IMD-12', label: `IMD-12 ${'long '.repeat(40)}` }]
  }
  const choices = await fake.autocomplete(ana, 'done', 'refs', 'IMD-3 IMD-4, writ')
  expect(asked).toEqual([[room, ana.id, 'refs', 'writ']])
  expect(choices).toHaveLength(1)
  expect(choices[0]?.value).toBe('IMD-3 IMD-4, IMD-12')
  expect(choices[0]?.name.length).toBe(100)
})

it('cuts no letter in two where a form has no room for all that is known', async ({ fake, bot }) => {
  const text = `${'x'.repeat(3999)}🎉`
  bot.answer = () => ({ question: { form: note, known: { text }, says: `${'x'.repeat(999)}🎉` } })
  const { form } = await fake.slash(ana, 'done', { refs: 'IMD-3' })
  expect(JSON.stringify(form)).toContain('x'.repeat(3999))
  expect(JSON.stringify(form)).not.toMatch(/\\ud83c/i)
})
