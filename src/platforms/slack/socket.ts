import type { Receiver } from '@slack/bolt'
import socketMode from '@slack/bolt/dist/receivers/SocketModeReceiver.js'
import { UserError } from '../../errors.ts'
import { clientOptions, loggerFor } from './client.ts'
import type { SlackOptions } from './options.ts'
import { isError, isUnauthorized, problemOf, whyUnreached } from './problem.ts'
import type { Way } from './way.ts'

/** Pauses before a connection is opened again, ms: the first, and what they double up to. */
const first = 1_000
const longest = 60_000

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
    let asksToWait = 0
    for (let tries = 0; ; tries += 1) {
      await clock.pause(Math.max(asksToWait, Math.min(longest, first * 2 ** tries)), stopping.signal)
      try {
        await receiver.start()
        if (tries > 0) log.info('Slack is there again: who is there is heard now')
        return
      } catch (error) {
        if (isRefused(error)) throw refusal(error)
        if (tries === 0)
          log.warn('Slack opens no connection. Nobody is heard there until it does; I go on trying')
        asksToWait = problemOf(error).retryAfter ?? 0
      }
    }
  }

  const way: Way = {
    async open() {
      try {
        await receiver.start()
      } catch (error) {
        // Slack answered, and only the socket that it named did not open.
        if (error === undefined) return tryAgain()
        throw refusal(error)
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

/** Whether no further try can help. */
function isRefused(error: unknown): boolean {
  return isUnauthorized(error) || isError(error, 'user_removed_from_team', 'team_disabled')
}

function refusal(error: unknown): UserError {
  return new UserError(
    whyUnreached(error) === undefined
      ? `Slack opens no connection for SLACK_APP_TOKEN: ${problemOf(error).message}.`
      : `Slack could not be asked: ${whyUnreached(error)}.`,
    'Run “cairn doctor”: it says what to mend.',
  )
}
