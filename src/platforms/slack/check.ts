import type { WebClient } from '@slack/web-api'
import type { Finding } from '../../chat/platform.ts'
import { openClient } from './client.ts'
import { scopes } from './manifest.ts'
import type { SlackOptions } from './options.ts'
import { isUnauthorized, problemOf, whyUnreached } from './problem.ts'

const pages = 'https://api.slack.com/apps'

/** Tokens and scopes, each in one sentence. */
export async function check(client: WebClient, options: SlackOptions): Promise<readonly Finding[]> {
  const findings = [...(await checkBot(client)), await checkWay(options)]
  // Where Slack is not reached, one sentence says it all.
  return findings.filter(({ says }, at) => findings.findIndex((one) => one.says === says) === at)
}

async function checkBot(client: WebClient): Promise<readonly Finding[]> {
  try {
    const { user, team, bot_id, response_metadata } = await client.auth.test()
    if (bot_id === undefined)
      return [
        {
          ok: false,
          says: 'SLACK_BOT_TOKEN is no bot’s token.',
          remedy: `Take the “Bot User OAuth Token” of the page “OAuth & Permissions” of your app (${pages}).`,
        },
      ]
    const held = response_metadata?.scopes
    return [
      { ok: true, says: `SLACK_BOT_TOKEN belongs to the bot ${user} in the workspace ${team}.` },
      ...(held === undefined ? [] : [checkScopes(held)]),
    ]
  } catch (error) {
    if (isUnauthorized(error))
      return [
        {
          ok: false,
          says: `Slack does not take SLACK_BOT_TOKEN: ${problemOf(error).message}.`,
          remedy: `Install the app again on the page “OAuth & Permissions” (${pages}) and set the token it shows.`,
        },
      ]
    return [unasked(error)]
  }
}

function unasked(error: unknown): Finding {
  return {
    ok: false,
    says: `Slack could not be asked: ${whyUnreached(error) ?? problemOf(error).message}.`,
    remedy: 'Check the network and SLACK_API_URL, then run doctor again.',
  }
}

function checkScopes(held: readonly string[]): Finding {
  const missing = Object.entries(scopes).filter(([scope]) => !held.includes(scope))
  if (missing.length === 0) return { ok: true, says: 'The bot has every scope that it needs.' }
  return {
    ok: false,
    says: `The bot lacks ${missing.map(([scope, use]) => `${scope} (to ${use})`).join(', ')}.`,
    remedy: `Put the output of “cairn manifest slack” on the page “App Manifest” (${pages}), then install the app again.`,
  }
}

async function checkWay(options: SlackOptions): Promise<Finding> {
  if (options.appToken === undefined)
    return {
      ok: true,
      says: `Requests come over HTTP to port ${options.port}, path /slack/events: Slack must reach it from outside.`,
    }
  try {
    await openClient(options, options.appToken).apps.connections.open({})
    return { ok: true, says: 'SLACK_APP_TOKEN opens a connection (Socket Mode).' }
  } catch (error) {
    if (whyUnreached(error) !== undefined) return unasked(error)
    return {
      ok: false,
      says: `SLACK_APP_TOKEN opens no connection: ${problemOf(error).message}.`,
      remedy: `Make one with the scope connections:write on the page “Basic Information” (${pages}), and switch on “Socket Mode”.`,
    }
  }
}
