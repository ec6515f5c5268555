import { App, HTTPReceiver, SocketModeReceiver, type types } from '@slack/bolt'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { FakeSlack } from '../../support/slack/fake-slack.ts'
import { ids, secrets } from '../../support/slack/ids.ts'
import { ana, ben } from '../../support/slack/people.ts'
import { quietLogger } from '../../support/slack/quiet-logger.ts'
import { startFakeSlack } from '../../support/slack/start-fake-slack.ts'

const { botToken: token, appToken, signingSecret } = secrets
const text = (words: string): types.PlainTextElement => ({ type: 'plain_text', text: words })
const boxes: types.Checkboxes = {
  type: 'checkboxes',
  action_id: 'boxes',
  options: ['a', 'b', 'c'].map((value) => ({ text: text(value), value })),
  initial_options: [{ text: text('a'), value: 'a' }],
}
const card: types.KnownBlock[] = [
  { type: 'section', text: text('card') },
  { type: 'actions', elements: [boxes, { type: 'button', action_id: 'go', text: text('Go'), value: 'now' }] },
]
const receiverFor = (how: 'http' | 'socket', fake: FakeSlack, patience = 3001) =>
  how === 'socket'
    ? new SocketModeReceiver({
        appToken,
        logger: quietLogger,
        clientPingTimeout: 200,
        installerOptions: { clientOptions: { slackApiUrl: fake.apiUrl } },
      })
    : new HTTPReceiver({
        signingSecret,
        endpoints: '/slack/events',
        processBeforeResponse: true,
        logger: quietLogger,
        unhandledRequestTimeoutMillis: patience,
      })

describe.each(['http', 'socket'] as const)('Bolt over %s', (how) => {
  /** A workspace with an unmodified Bolt in it, to which `listen` gives listeners. */
  async function workspace(
    listen: (app: App) => void,
    options: { patience?: number } = {},
  ): Promise<FakeSlack> {
    const { fake, port, host } = await startFakeSlack(how, options)
    const app = new App({
      token,
      receiver: receiverFor(how, fake, options.patience),
      clientOptions: { slackApiUrl: fake.apiUrl },
      logger: quietLogger,
    })
    listen(app)
    await app.start({ port, host })
    onTestFinished(async () => {
      await app.stop()
    })
    return fake
  }

  it('brings a command, its text escaped, and shows what acknowledges it', async () => {
    const fake = await workspace((app) =>
      app.command('/roadmap', ({ command, ack }) => ack(`heard ${command.text} in ${command.channel_name}`)),
    )
    const answered = await fake.slash(ana, 'done A & B <x> @ben https://a.example')
    const heard = 'done A &amp; B &lt;x&gt; <@U0BEN00001|ben> <https://a.example>'
    expect(answered.delivery.payload).toMatchObject({ text: heard, user_id: ana.id, channel_id: ids.channel })
    await expect(fake.close()).rejects.toThrow('<@U0BEN00001|ben> would call people')
  })

  it('shows answers by the response_url to whom asked, five at most', async () => {
    const failed: string[] = []
    const fake = await workspace((app) =>
      app.command('/roadmap', async ({ ack, respond }) => {
        await ack()
        for (const words of ['1', '2', '3', '4', '5', '6'])
          await respond({ text: words }).catch((error: Error) => failed.push(error.message))
      }),
    )
    const answered = await fake.slash(ana, 'status')
    await fake.until(() => failed.length > 0)
    expect(answered.messages).toMatchObject(
      ['1', '2', '3', '4', '5'].map((one) => ({ text: one, to: ana.id })),
    )
    expect(failed).toEqual([expect.stringContaining('404')])
    expect(fake.messages()).toEqual([])
    await fake.close()
  })

  it('opens a modal, says what is wrong with it, and takes it', async () => {
    const view: types.ModalView = {
      type: 'modal',
      callback_id: 'form',
      title: text('Due'),
      submit: text('Send'),
      blocks: [
        {
          type: 'input',
          block_id: 'on',
          label: text('On'),
          element: { type: 'plain_text_input', action_id: 'day' },
        },
        {
          type: 'input',
          block_id: 'with',
          optional: true,
          label: text('With'),
          element: { type: 'file_input', action_id: 'plan' },
        },
      ],
    }
    const second: string[] = []
    const fake = await workspace((app) => {
      app.command('/roadmap', async ({ ack, body: { trigger_id }, client }) => {
        await client.views.open({ trigger_id, view })
        await client.views.open({ trigger_id, view }).catch((error: Error) => second.push(error.message))
        await ack()
      })
      app.view('form', ({ ack, view: { state } }) =>
        state.values['on']?.['day']?.value === 'soon'
          ? ack({ response_action: 'errors', errors: { on: 'no date' } })
          : ack(),
      )
    })
    await fake.slash(ana, 'due')
    expect(second).toEqual([expect.stringContaining('exchanged_trigger_id')])
    expect(fake.modal(ana)?.title.text).toBe('Due')
    expect(() => fake.submit(ana, {})).toThrow('does not send the modal without “On”')
    expect((await fake.submit(ana, { On: 'soon' })).errors).toEqual({ on: 'no date' })
    const plan = { name: 'plan.md', bytes: Buffer.from('# Plan') }
    expect((await fake.submit(ana, { day: 'tomorrow', plan })).delivery.payload).toMatchObject({
      view: { state: { values: { with: { plan: { type: 'file_input', files: [{ name: 'plan.md' }] } } } } },
    })
    expect(fake.modal(ana)).toBeUndefined()
    await fake.close()
  })

  it('brings presses and ticks, each person having boxes of their own', async () => {
    const heard: unknown[] = []
    const fake = await workspace((app) =>
      app.action(/./, async ({ action, body, ack }) => {
        if (action.type === 'checkboxes')
          heard.push([body.user.id, action.selected_options.map((one) => one.value)])
        if (action.type === 'button') heard.push([body.user.id, action.value])
        await ack()
      }),
    )
    await new App({
      token,
      signingSecret,
      clientOptions: { slackApiUrl: fake.apiUrl },
    }).client.chat.postMessage({
      channel: ids.channel,
      text: 'card',
      blocks: card,
    })
    const [message] = fake.messages()
    if (message === undefined) throw new Error('There is no card')
    await fake.toggle(ana, message, 'b', 'a')
    await fake.toggle(ben, message, 'c')
    const pressed = await fake.press(ben, message, 'Go')
    expect(heard).toEqual([
      [ana.id, ['a', 'b']],
      [ana.id, ['b']],
      [ben.id, ['a', 'c']],
      [ben.id, 'now'],
    ])
    const [, actions] = message.blocks
    expect(pressed.delivery.payload).toMatchObject({
      message: { blocks: [{}, { block_id: actions?.block_id }] },
      state: {
        values: {
          [actions?.block_id ?? '']: { boxes: { selected_options: [{ value: 'a' }, { value: 'c' }] } },
        },
      },
    })
    await fake.close()
  })

  it('brings mentions twice, files, reactions and shortcuts, and the bot’s own words to nobody', async () => {
    const heard: string[] = []
    const fake = await workspace((app) => {
      app.event('app_mention', async ({ event }) => void heard.push(`mention ${event.text}`))
      app.message(async ({ message }) => {
        if (message.subtype === 'file_share') heard.push(`files ${message.files?.map((one) => one.name)}`)
        if (message.subtype === undefined) heard.push(`message ${message.text} ${message.thread_ts ?? ''}`)
      })
      app.event(
        'reaction_added',
        async ({ event }) => void heard.push(`${event.reaction} on ${event.item.ts}`),
      )
      app.shortcut('task', async ({ ack, shortcut, client }) => {
        await ack()
        heard.push(shortcut.callback_id)
        await client.chat.postMessage({ channel: ids.channel, text: 'own words' })
      })
    })
    const said = await fake.say(ana, 'a plan')
    await fake.say(ben, 'why?', { thread: said.id })
    await fake.mention(ana, 'import', { files: [{ name: 'plan.md', bytes: Buffer.from('# Plan') }] })
    await fake.react(ana, said, 'tick')
    await fake.shortcut(ana, said, 'task')
    await fake.until(() => fake.told.length === 7, 'the echo of the bot’s own words')
    expect(heard.toSorted()).toEqual(
      [
        'message a plan ',
        `message why? ${said.id}`,
        `mention <@${ids.botUser}> import`,
        'files plan.md',
        `tick on ${said.id}`,
        'task',
      ].toSorted(),
    )
    await fake.close()
  })

  it('delivers an event once more, as the same', async () => {
    const heard: unknown[] = []
    const fake = await workspace((app) =>
      app.message(async ({ body, context }) => void heard.push([body.event_id, context.retryNum ?? 0])),
    )
    await fake.say(ana, 'once')
    const [first] = fake.told
    if (first === undefined) throw new Error('Nothing was told')
    await fake.again(first, { attempt: 1, reason: 'http_timeout' })
    expect(heard).toEqual([
      ['Ev00000001', 0],
      ['Ev00000001', 1],
    ])
    await fake.close()
  })

  it('lets no test pass in which something is not acknowledged in time', async () => {
    const fake = await workspace((app) => app.command('/roadmap', async () => undefined), { patience: 50 })
    await fake.slash(ana, 'status', { mayFail: true })
    await fake.slash(ana, 'status')
    await expect(fake.close()).rejects.toThrow(/refuse:\nnot acknowledged \([^)]+\)/)
  })
})

it('Bolt connects anew when Slack asks it to, and after a broken connection', async () => {
  const { fake, socket } = await startFakeSlack('socket')
  const receiver = receiverFor('socket', fake)
  const app = new App({ token, receiver, clientOptions: { slackApiUrl: fake.apiUrl }, logger: quietLogger })
  app.command('/roadmap', ({ ack }) => ack('here'))
  await app.start()
  onTestFinished(async () => {
    await app.stop()
  })
  socket?.refresh()
  await fake.until(() => socket?.connected === 2 && socket.isOpen, 'the second connection')
  socket?.drop()
  await fake.until(() => socket?.connected === 3 && socket.isOpen, 'the third connection')
  expect((await fake.slash(ana, 'status')).text).toBe('here')
  await app.stop()
  await fake.close()
})
