import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import { DeliveryProblem } from '../../chat/platform.ts'
import { wasNeverSent } from '../../never-sent.ts'

type Outcome = DeliveryProblem['outcome']

const outcomes: Readonly<Record<Exclude<Outcome, 'refused'>, readonly string[]>> = {
  gone: ['message_not_found', 'cant_update_message', 'edit_window_closed'],
  room: [
    'channel_not_found',
    'is_archived',
    'not_in_channel',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_only_channel',
    'restricted_action_non_threadable_channel',
    'team_access_not_granted',
    'ekm_access_denied',
    'messages_tab_disabled',
    'user_not_found',
  ],
  later: ['ratelimited', 'rate_limited', 'message_limit_exceeded', 'team_added_to_org', 'org_login_required'],
  unknown: ['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout'],
}

/** The token or its scopes: an operator has to mend them. */
const unauthorized = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'no_permission',
  'access_denied',
])
const untilMended = 60_000

/** The error of a call in the terms that decide what happens next. Slack's words for each: the method's page, errors. */
export function problemOf(error: unknown): DeliveryProblem {
  if (error instanceof DeliveryProblem) return error
  if (error instanceof WebAPIRateLimitedError)
    return new DeliveryProblem('later', `Slack asks to wait ${error.retryAfter} s`, error.retryAfter * 1000)
  if (error instanceof WebAPIPlatformError) return platformProblem(error)
  if (error instanceof WebAPIHTTPError)
    return new DeliveryProblem('unknown', `Slack answered ${error.statusCode}`)
  const says = error instanceof Error ? error.message : String(error)
  const cause = error instanceof WebAPIRequestError ? error.original : error
  if (/^Retry header did not contain/.test(says)) return new DeliveryProblem('later', 'Slack asks to wait')
  return new DeliveryProblem(wasNeverSent(cause) ? 'later' : 'unknown', says)
}

function platformProblem({ data }: WebAPIPlatformError): DeliveryProblem {
  const details = data.response_metadata?.messages ?? []
  const says = [data.error, ...details].join(', ')
  if (unauthorized.has(data.error)) return new DeliveryProblem('later', says, untilMended)
  for (const outcome of ['gone', 'room', 'later', 'unknown'] as const)
    if (outcomes[outcome].includes(data.error)) return new DeliveryProblem(outcome, says)
  return new DeliveryProblem('refused', says)
}

/** Why Slack was not reached at all, in the words of the machine; undefined where it answered. */
export function whyUnreached(error: unknown): string | undefined {
  if (!(error instanceof WebAPIRequestError)) return undefined
  let cause: unknown = error.original
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message
}

/** For how long, ms, Slack asks to be left alone; undefined where it does not. */
export function askedToWait(error: unknown): number | undefined {
  return problemOf(error).retryAfter
}

/** Whether Slack does not take the token of a call, or finds that it may not do what is asked. */
export function isUnauthorized(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && unauthorized.has(error.data.error)
}

/** Whether Slack knows the token, or its workspace, no more: no further try can help. */
export function isRefused(error: unknown): boolean {
  return isUnauthorized(error) || isError(error, 'user_removed_from_team', 'team_disabled')
}

/** Whether Slack is not there, or does not answer as it should, which may pass. */
export function mayPass(error: unknown): boolean {
  return !isRefused(error) && /^(?:later|unknown)$/.test(problemOf(error).outcome)
}

/** Whether Slack answered a call with this error. */
export function isError(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof WebAPIPlatformError && names.includes(error.data.error)
}
