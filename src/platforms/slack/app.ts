import type { App, Receiver, ReceiverEvent } from '@slack/bolt'
import bolt from '@slack/bolt/dist/App.js'
import { AuthorizationError } from '@slack/bolt/dist/errors.js'
import http from '@slack/bolt/dist/receivers/HTTPReceiver.js'
import { systemClock } from '../../clock.ts'
import { clientOptions, loggerFor } from './client.ts'
import { type Door, openDoor } from './door.ts'
import type { Identity } from './identity.ts'
import type { SlackOptions } from './options.ts'
import { overSocket } from './socket.ts'
import type { Way } from './way.ts'

/** Older requests Bolt refuses itself; Slack advises the same distance both ways: authentication/verifying-requests. */
const mostAhead = 5 * 60_000

/**
 * Acknowledges when the listeners are done, and not at all when they failed, so that Slack sends again.
 * Bolt itself acknowledges an event before anything is stored.
 */
class CommittingApp extends bolt.default {
  override async processEvent(event: ReceiverEvent): Promise<void> {
    const sentAt: unknown = event.customProperties?.['sentAt']
    if (typeof sentAt === 'number' && sentAt > systemClock.now() + mostAhead) {
      const says = 'A request comes from the future: this machine’s clock or the request is wrong'
      throw new AuthorizationError(says, new Error(says))
    }
    let acknowledged: { readonly answer: unknown } | undefined
    await super.processEvent({
      ...event,
      ack: async (answer) => {
        acknowledged = { answer }
      },
    })
    if (acknowledged !== undefined) await event.ack(acknowledged.answer)
  }
}

/** Bolt, over Socket Mode where there is an app token and over HTTP else. */
export function openApp(
  options: SlackOptions,
  me: Identity,
  lost: (problem: unknown) => void,
): { readonly app: App; readonly way: Way } {
  const { receiver, way } =
    options.appToken === undefined ? overHttp(options) : overSocket(options, options.appToken, lost)
  const logger = loggerFor(options.log)
  const app = new CommittingApp({
    authorize: async () => ({
      botToken: options.botToken,
      botId: me.botId,
      botUserId: me.user,
      teamId: me.team,
    }),
    receiver,
    convoStore: false,
    logger,
    clientOptions: clientOptions(options),
  })
  return { app, way }
}

function overHttp({ signingSecret = '', log, port, host, door: opened }: SlackOptions): {
  readonly receiver: Receiver
  readonly way: Way
} {
  const receiver = new http.default({
    signingSecret,
    endpoints: '/slack/events',
    logger: loggerFor(log),
    customPropertiesExtractor: ({ headers }) => ({
      sentAt: Number(headers['x-slack-request-timestamp']) * 1000,
    }),
  })
  let door: Door | undefined
  const way: Way = {
    async open() {
      door = opened ?? (await openDoor(port, host))
      door.serve((request, response) => {
        try {
          receiver.requestListener(request, response)
        } catch {
          // Bolt throws for every address but its own.
          response.writeHead(404).end()
        }
      })
    },
    async close() {
      await door?.close()
      door = undefined
    },
  }
  return { receiver, way }
}
