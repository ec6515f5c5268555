import type { App } from '@slack/bolt'
import type { Platform } from '../../chat/platform.ts'
import { Toggles } from '../../chat/toggles.ts'
import { UserError } from '../../errors.ts'
import { Turns } from '../../turns.ts'
import { Answers } from './answer.ts'
import { openApp } from './app.ts'
import { Channels } from './channels.ts'
import { check } from './check.ts'
import { openClient } from './client.ts'
import { Deliverer } from './deliver.ts'
import { fetchFile } from './fetch.ts'
import { identify } from './identity.ts'
import { listen } from './listen.ts'
import type { SlackOptions } from './options.ts'
import { People } from './people.ts'
import { problemOf } from './problem.ts'
import { Responder } from './respond.ts'
import { Threads } from './threads.ts'

/** Many changes within a minute make one edit. */
const editGap = 60_000

export function slack(options: SlackOptions): Platform {
  const { clock, log } = options
  const client = openClient(options, options.botToken)
  const channels = new Channels(client)
  const toggles = new Toggles()
  const deliverer = new Deliverer(client, channels, toggles)
  const turns = new Turns((problem) => log.error('answer not delivered', { problem }))
  let running: App | undefined

  return {
    name: 'slack',
    editGap,
    async start(bot) {
      const me = await identify(client)
      const app = openApp(options, me)
      const responder = new Responder(client, channels)
      listen(app, {
        me,
        channels,
        people: new People(client, clock),
        threads: new Threads(client, me),
        toggles,
        responder,
        answers: new Answers(client, responder, turns, log),
        deliverer,
        turns,
        bot,
        clock,
        log,
      })
      await (options.appToken === undefined ? listenOn(app, options) : connect(app))
      running = app
    },
    async stop() {
      await running?.stop()
      await turns.idle()
      running = undefined
    },
    post: (delivery) => deliverer.post(delivery),
    edit: (delivered, delivery) => deliverer.edit(delivered, delivery),
    find: (delivery) => deliverer.find(delivery),
    fetch: (file, limit) => fetchFile(client, options, file, limit),
    check: () => check(client, options),
  }
}

/** @throws UserError when the port is taken or not to be had */
async function listenOn(app: App, { port, host }: SlackOptions): Promise<void> {
  try {
    await app.start({ port, ...(host !== undefined && { host }) })
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error)
    throw new UserError(
      `Slack’s requests cannot be listened for on port ${port}: ${says}.`,
      'End what uses it, or set another CAIRN_PORT.',
    )
  }
}

/** @throws UserError when Slack opens no connection */
async function connect(app: App): Promise<void> {
  try {
    await app.start()
  } catch (error) {
    throw new UserError(
      `Slack opens no connection for SLACK_APP_TOKEN: ${problemOf(error).message}.`,
      'Run “cairn doctor”: it says what to mend.',
    )
  }
}
