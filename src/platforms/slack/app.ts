import type { App, Receiver, ReceiverEvent } from '@slack/bolt'
import bolt from '@slack/bolt/dist/App.js'
import { AuthorizationError } from '@slack/bolt/dist/errors.js'
import http from '@slack/bolt/dist/receivers/HTTPReceiver.js'
import socketMode from '@slack/bolt/dist/receivers/SocketModeReceiver.js'
import { systemClock } from '../../clock.ts'
import { UserError } from '../../errors.ts'
import { clientOptions, loggerFor } from './client.ts'
import { type Door, openDoor } from './door.ts'
import type { Identity } from './identity.ts'
import type { SlackOptions } from './options.ts'
import { problemOf, whyUnreached } from './problem.ts'

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

/** Where Bolt's requests come from. */
export interface Way {
  open(): Promise<void>
  close(): Promise<void>
}

/** Bolt, over Socket Mode where there is an app token and over HTTP else. */
export function openApp(options: SlackOptions, me: Identity): { readonly app: App; readonly way: Way } {
  const { receiver, way } =
    options.appToken === undefined ? overHttp(options) : overSocket(options, options.appToken)
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

function overSocket(
  options: SlackOptions,
  appToken: string,
): { readonly receiver: Receiver; readonly way: Way } {
  const receiver = new socketMode.default({
    appToken,
    logger: loggerFor(options.log),
    installerOptions: { clientOptions: clientOptions(options) },
  })
  const way: Way = {
    async open() {
      try {
        await receiver.start()
      } catch (error) {
        throw new UserError(
          whyUnreached(error) === undefined
            ? `Slack opens no connection for SLACK_APP_TOKEN: ${problemOf(error).message}.`
            : `Slack could not be asked: ${whyUnreached(error)}.`,
          'Run “cairn doctor”: it says what to mend.',
        )
      }
    },
    close: async () => void (await receiver.stop()),
  }
  return { receiver, way }
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
