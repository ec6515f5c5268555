import { Askers } from '../../chat/askers.ts'
import type { Platform } from '../../chat/platform.ts'
import { Toggles } from '../../chat/toggles.ts'
import { UserError } from '../../errors.ts'
import { keepTrying } from '../../keep-trying.ts'
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
import { Pace } from './pace.ts'
import { People } from './people.ts'
import { askedToWait, problemOf, whyUnreached } from './problem.ts'
import { type Asker, Responder } from './respond.ts'
import { Threads } from './threads.ts'
import type { Way } from './way.ts'

/** Many changes within a minute make one edit. */
const editGap = 60_000

export function slack(options: SlackOptions): Platform {
  const { clock, log } = options
  const client = openClient(options, options.botToken)
  const channels = new Channels(client)
  const toggles = new Toggles()
  const deliverer = new Deliverer(client, channels, toggles, new Pace(clock))
  const responder = new Responder(client, channels, log)
  const askers = new Askers<Asker>()
  const turns = new Turns((problem) => log.error('answer not delivered', { problem }))
  const lost = Promise.withResolvers<never>()
  // Whoever wants to know may not be there yet.
  lost.promise.catch(() => undefined)
  let stopping = new AbortController()
  let trying = Promise.resolve()
  let running: Way | undefined

  return {
    name: 'slack',
    editGap,
    lost: lost.promise,
    async start(bot) {
      stopping = new AbortController()
      const { signal } = stopping
      const open = async () => {
        const me = await identify(client)
        const { app, way } = openApp(options, me, lost.reject)
        listen(app, {
          client,
          me,
          channels,
          people: new People(client, me, clock),
          threads: new Threads(client, me, bot),
          toggles,
          responder,
          askers,
          answers: new Answers(client, responder, turns, log),
          deliverer,
          turns,
          bot,
          clock,
          log,
        })
        await way.open()
        running = way
      }
      const isHopeless = (error: unknown) => error instanceof UserError
      try {
        await open()
      } catch (error) {
        if (isHopeless(error)) throw error
        const says = whyUnreached(error) ?? problemOf(error).message
        log.warn(`Slack could not be asked: ${says}. Nobody is heard there until it can; I go on trying`)
        trying = keepTrying(open, { clock, givenUp: signal, isHopeless, asksToWait: askedToWait }).then(
          () => log.info('Slack is there: who is there is heard now'),
          (problem: unknown) => {
            if (!signal.aborted) lost.reject(problem)
          },
        )
      }
    },
    async stop() {
      stopping.abort()
      await trying
      await running?.close()
      await turns.idle()
      running = undefined
    },
    async post(delivery) {
      const asker = delivery.to === undefined ? undefined : askers.of(delivery.key, clock.now())
      return asker === undefined ? deliverer.post(delivery) : responder.bring(asker, delivery)
    },
    edit: (delivered, delivery) => deliverer.edit(delivered, delivery),
    remove: (delivered, delivery) => deliverer.remove(delivered, delivery),
    find: (delivery) => deliverer.find(delivery),
    fetch: (file, limit) => fetchFile(client, options, file, limit),
    check: () => check(client, options),
  }
}
