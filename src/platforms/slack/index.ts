import type { App } from '@slack/bolt'
import type { Platform } from '../../chat/platform.ts'
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
import { Toggles } from './press.ts'
import { Responder } from './respond.ts'
import { Threads } from './threads.ts'

/** Many changes within a minute make one edit. */
const editGap = 60_000

export function slack(options: SlackOptions): Platform {
  const { clock, log, port, host } = options
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
      if (options.appToken === undefined) await app.start({ port, ...(host !== undefined && { host }) })
      else await app.start()
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
