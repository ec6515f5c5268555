import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { DeliveryProblem } from '../../chat/platform.ts'
import { wasNeverSent } from '../../never-sent.ts'

/** What each of Discord's error codes decides (topics/opcodes-and-status-codes, JSON error codes). */
const outcomes: Readonly<Record<number, DeliveryProblem['outcome']>> = {
  [Code.UnknownMessage]: 'gone',
  [Code.UnknownChannel]: 'room',
  [Code.UnknownGuild]: 'room',
  [Code.MissingAccess]: 'room',
  [Code.MissingPermissions]: 'room',
  [Code.CannotSendMessagesInNonTextChannel]: 'room',
  [Code.ServiceResourceIsBeingRateLimited]: 'later',
  [Code.OpeningDirectMessagesTooFast]: 'later',
}

/** An operator has to mend the token, and calls refused with 401 are counted (topics/rate-limits). */
const untilTokenIsMended = 60_000

/** The error of a call in the terms that decide what happens next. */
export function problemOf(error: unknown): DeliveryProblem {
  if (error instanceof DeliveryProblem) return error
  if (error instanceof RateLimitError)
    return new DeliveryProblem(
      'later',
      `Discord asks to wait ${error.retryAfter} ms (${error.route})`,
      error.retryAfter,
    )
  if (error instanceof DiscordAPIError) {
    const says = `Discord answered ${error.status}, ${error.message} (code ${error.code})`
    if (error.status === 429) return new DeliveryProblem('later', says)
    if (error.status === 401) return new DeliveryProblem('later', says, untilTokenIsMended)
    return new DeliveryProblem(outcomes[Number(error.code)] ?? 'refused', says)
  }
  if (error instanceof HTTPError) return new DeliveryProblem('unknown', `Discord answered ${error.status}`)
  if (error instanceof RangeError) return new DeliveryProblem('refused', error.message)
  const says = error instanceof Error ? error.message : String(error)
  return new DeliveryProblem(wasNeverSent(error) ? 'later' : 'unknown', says)
}

/** Whether Discord refused a call with this code. */
export function hasCode(error: unknown, ...codes: readonly number[]): error is DiscordAPIError {
  return error instanceof DiscordAPIError && codes.includes(Number(error.code))
}
