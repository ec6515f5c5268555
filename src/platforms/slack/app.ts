import { App, AuthorizationError, HTTPReceiver, type ReceiverEvent, SocketModeReceiver } from '@slack/bolt'
import { systemClock } from '../../clock.ts'
import { clientOptions, loggerFor } from './client.ts'
import type { Identity } from './identity.ts'
import type { SlackOptions } from './options.ts'

/** Older requests Bolt refuses itself; Slack advises the same distance both ways: authentication/verifying-requests. */
const mostAhead = 5 * 60_000

/**
 * Acknowledges when the listeners are done, and not at all when they failed, so that Slack sends again.
 * Bolt itself acknowledges an event before anything is stored.
 */
class CommittingApp extends App {
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
export function openApp(options: SlackOptions, me: Identity): App {
  const logger = loggerFor(options.log)
  return new CommittingApp({
    authorize: async () => ({
      botToken: options.botToken,
      botId: me.botId,
      botUserId: me.user,
      teamId: me.team,
    }),
    receiver: receiver(options),
    convoStore: false,
    logger,
    clientOptions: clientOptions(options),
  })
}

function receiver(options: SlackOptions): HTTPReceiver | SocketModeReceiver {
  const { appToken, signingSecret = '', log } = options
  const logger = loggerFor(log)
  if (appToken !== undefined) {
    const client = clientOptions(options)
    return new SocketModeReceiver({ appToken, logger, installerOptions: { clientOptions: client } })
  }
  return new HTTPReceiver({
    signingSecret,
    endpoints: '/slack/events',
    logger,
    customPropertiesExtractor: ({ headers }) => ({
      sentAt: Number(headers['x-slack-request-timestamp']) * 1000,
    }),
  })
}
