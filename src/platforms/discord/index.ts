import type { Client } from 'discord.js'
import { Askers } from '../../chat/askers.ts'
import type { Platform } from '../../chat/platform.ts'
import type { Request } from '../../chat/request.ts'
import { Toggles } from '../../chat/toggles.ts'
import { keepTrying } from '../../keep-trying.ts'
import { Channels } from './channel.ts'
import { check } from './check.ts'
import { Deliverer } from './deliver.ts'
import { fetchFile } from './fetch.ts'
import { closedForGood, connect, OutOfReach, openClient } from './gateway.ts'
import { Listener, type Way } from './listen.ts'
import { isMember } from './member.ts'
import { Offered } from './offered.ts'
import type { DiscordOptions } from './options.ts'
import { register } from './register.ts'
import { openRest } from './rest.ts'

/** Many changes within a minute make one edit. */
const editGap = 60_000

export function discord(options: DiscordOptions): Platform {
  const { clock, log } = options
  const rest = openRest(options)
  const channels = new Channels(rest)
  const toggles = new Toggles()
  const deliverer = new Deliverer(rest, channels, toggles)
  const askers = new Askers<Way>()
  const lost = Promise.withResolvers<never>()
  // Whoever wants to know may not be there yet.
  lost.promise.catch(() => undefined)
  let stopping = new AbortController()
  let trying = Promise.resolve()
  let offered = new Offered([])
  let running: { readonly client: Client; readonly listener: Listener } | undefined

  return {
    name: 'discord',
    editGap,
    lost: lost.promise,
    async start(bot) {
      stopping = new AbortController()
      const { signal } = stopping
      offered = new Offered(bot.forms)
      const open = async () => {
        const client = openClient(options)
        const ask = async (request: Request) => offered.answer(await bot.request(request))
        const around = { client, rest, channels, deliverer, askers, toggles, bot, ask, clock, log }
        const listener = new Listener(around)
        await connect(client, options.token, signal)
        running = { client, listener }
        closedForGood(client).catch(lost.reject)
        await register(rest, options, bot.forms).catch((error: unknown) =>
          log('The commands could not be registered on Discord; those of before still stand', error),
        )
      }
      const isHopeless = (error: unknown) => !(error instanceof OutOfReach)
      try {
        await open()
      } catch (error) {
        if (!(error instanceof OutOfReach)) throw error
        log(
          `Discord could not be asked: ${error.message}. Nobody is heard there until it can; I go on trying`,
        )
        trying = keepTrying(open, { clock, givenUp: signal, isHopeless }).then(
          () => log('Discord is there: who is there is heard now'),
          (problem: unknown) => {
            if (!signal.aborted) lost.reject(problem)
          },
        )
      }
    },
    async stop() {
      stopping.abort()
      await trying
      await running?.client.destroy()
      await running?.listener.idle()
      running = undefined
    },
    async post(decided) {
      const delivery = offered.delivery(decided)
      const way = delivery.to === undefined ? undefined : askers.of(delivery.key, clock.now())
      return (await way?.(delivery)) ?? deliverer.post(delivery)
    },
    edit: (delivered, delivery) => deliverer.edit(delivered, offered.delivery(delivery)),
    remove: (delivered, delivery) => deliverer.remove(delivered, delivery),
    find: (delivery) => deliverer.find(offered.delivery(delivery)),
    isMember: (workspace, person) => isMember(rest, workspace.slice('discord/'.length), person),
    fetch: (file, limit) => fetchFile(file, limit, options.apiUrl),
    check: () => check(rest, options),
  }
}
