import type { WebClient } from '@slack/web-api'
import { UserError } from '../../errors.ts'
import { isUnauthorized, mayPass, problemOf } from './problem.ts'

/** Who the bot is, and where. */
export interface Identity {
  readonly team: string
  /** The company of which the team is one of several (Enterprise Grid). */
  readonly enterprise?: string
  readonly user: string
  readonly botId: string
  /** The workspace's address, ending with a slash. */
  readonly url: string
}

/** Asks Slack whose token it is. @throws UserError when Slack does not take it, and what may pass as it came */
export async function identify(client: WebClient): Promise<Identity> {
  const { team_id, enterprise_id, user_id, bot_id, url } = await client.auth
    .test()
    .catch((error: unknown) => {
      if (mayPass(error)) throw error
      const { message } = problemOf(error)
      throw new UserError(
        isUnauthorized(error)
          ? `Slack refused SLACK_BOT_TOKEN: ${message}.`
          : `Slack could not be asked: ${message}.`,
        'Run “cairn doctor”: it says what to mend.',
      )
    })
  if (team_id === undefined || user_id === undefined || bot_id === undefined)
    throw new UserError(
      'SLACK_BOT_TOKEN is no bot’s token.',
      'Take the “Bot User OAuth Token” of the app’s page “OAuth & Permissions”.',
    )
  return {
    team: team_id,
    ...(enterprise_id !== undefined && { enterprise: enterprise_id }),
    user: user_id,
    botId: bot_id,
    url: url ?? 'https://slack.com/',
  }
}
