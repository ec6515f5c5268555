import type { Receiver } from '@slack/bolt'
import socketMode from '@slack/bolt/dist/receivers/SocketModeReceiver.js'
import { UserError } from '../../errors.ts'
import { keepTrying } from '../../keep-trying.ts'
import { clientOptions, loggerFor } from './client.ts'
import type { SlackOptions } from './options.ts'
import { askedToWait, isRefused, mayPass, problemOf } from './problem.ts'
import type { Way } from './way.ts'

/**
 * Socket Mode, whose connection is opened again here: Slack's library throws where nobody can catch it when it is not
 * answered then, and the process would end. `lost` is told when the app token is taken no more.
 */
export function overSocket(
  options: SlackOptions,
  appToken: string,
  lost: (problem: unknown) => void,
): { readonly receiver: Receiver; readonly way: Way } {
  const { clock, log } = options
  const receiver = new socketMode.default({
    appToken,
    logger: loggerFor(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(options) },
  })
  const stopping = new AbortController()
  let isConnected = false
  let trying = Promise.resolve()
  receiver.client.on('connected', () => {
    isConnected = true
  })
  receiver.client.on('disconnected', () => {
    if (isConnected) tryAgain()
    isConnected = false
  })

  function tryAgain(): void {
    trying = connectAgain().catch((problem: unknown) => {
      if (!stopping.signal.aborted) lost(problem)
    })
  }

  async function connectAgain(): Promise<void> {
    const failed = await keepTrying(open, {
      clock,
      givenUp: stopping.signal,
      isHopeless: (error) => error instanceof UserError,
      asksToWait: askedToWait,
      failed: (before) => {
        if (before === 0)
          log.warn('Slack opens no connection. Nobody is heard there until it does; I go on trying')
      },
    })
    if (failed > 0) log.info('Slack is there again: who is there is heard now')
  }

  async function open(): Promise<void> {
    try {
      await receiver.start()
    } catch (error) {
      throw isRefused(error) ? refusal(error) : error
    }
  }

  const way: Way = {
    async open() {
      try {
        await receiver.start()
      } catch (error) {
        // Slack's library gives no reason where the connection breaks before it stands.
        throw mayPass(error) ? (error ?? new Error('the connection broke')) : refusal(error)
      }
    },
    async close() {
      stopping.abort()
      await trying
      await receiver.stop()
    },
  }
  return { receiver, way }
}

function refusal(error: unknown): UserError {
  return new UserError(
    `Slack opens no connection for SLACK_APP_TOKEN: ${problemOf(error).message}.`,
    'Run “cairn doctor”: it says what to mend.',
  )
}
