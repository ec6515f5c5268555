import type { Instant } from '../clock.ts'
import type { Answer } from './answer.ts'
import type { Form } from './form.ts'
import type { RoomId } from './place.ts'
import type { HandedFile, Request } from './request.ts'
import type { View } from './view.ts'

/** What a platform may ask of the bot. */
export interface Bot {
  /** What people can ask, in the order of the help. */
  readonly forms: readonly Form[]
  /** Resolves once the request is done and stored: only then may the platform acknowledge it. */
  request(request: Request): Promise<Answer>
  /** Resolves when nothing is left to do or to deliver now. */
  settled(): Promise<void>
  /** Whether a message is the bot's, or was before it was deleted, by what the bot itself remembers. */
  wasSaid(room: RoomId, message: string): Promise<boolean>
  /** Refs or keys that begin with or contain `typed` by a person, at most 25, for autocompletion. */
  suggest(
    room: RoomId,
    person: string,
    kind: 'refs' | 'key',
    typed: string,
  ): Promise<readonly { value: string; label: string }[]>
}

/** Where a delivered view stands: the ids of its messages, the first being the one that threads hang on. */
export interface Delivered {
  readonly messages: readonly string[]
}

/** A view on its way: `thread` is the id of the message that begins the thread. */
export interface Delivery {
  readonly key: string
  readonly room: RoomId
  readonly thread?: string
  readonly to?: string
  /** When it was decided: it arrived no earlier. */
  readonly since?: Instant
  readonly view: View
}

/** One finding of `doctor`. */
export interface Finding {
  readonly ok: boolean
  readonly says: string
  readonly remedy?: string
}

/** Slack, Discord or the local room: requests come in through the bot, views go out. */
export interface Platform {
  readonly name: string
  /** Edits of one card come no closer together than this, in milliseconds. */
  readonly editGap: number
  start(bot: Bot): Promise<void>
  stop(): Promise<void>
  /** Rejects when the platform lets the bot hear nothing more, until somebody mends its configuration. */
  readonly lost?: Promise<never>
  /** Posts a view. @throws DeliveryProblem */
  post(delivery: Delivery): Promise<Delivered>
  /** Makes delivered messages show another view. @throws DeliveryProblem */
  edit(delivered: Delivered, delivery: Delivery): Promise<Delivered>
  /** Takes delivered messages away, as far as they still stand. @throws DeliveryProblem */
  remove(delivered: Delivered, delivery: Delivery): Promise<void>
  /** Looks whether a post with this key already arrived, after a send whose outcome is unknown. */
  find(delivery: Delivery): Promise<Delivered | undefined>
  /**
   * Whether somebody belongs to a workspace, `discord/900`, still; asked where direct conversations belong to none.
   * Rejects when that cannot be found out.
   */
  isMember?(workspace: string, person: string): Promise<boolean>
  /** Fetches a file that a request handed over. @throws UserError when it is larger than `limit` bytes or gone */
  fetch(file: HandedFile, limit: number): Promise<Uint8Array>
  /** Checks configuration, token and scopes against the platform. */
  check(): Promise<readonly Finding[]>
}

/** Why a post or an edit did not arrive, in the terms that decide what happens next. */
export class DeliveryProblem extends Error {
  override readonly name = 'DeliveryProblem'
  /**
   * `later`: not accepted, try again after `retryAfter` ms if given. `unknown`: it may have arrived, look first.
   * `gone`: the message no longer exists, post anew. `room`: the room is archived, deleted or closed to the bot.
   * `refused`: it will never be accepted as it is.
   */
  readonly outcome: 'later' | 'unknown' | 'gone' | 'room' | 'refused'
  readonly retryAfter: number | undefined
  /** Whether some of its messages or files arrived before: what did is looked for first. */
  readonly isInPart: boolean

  constructor(outcome: DeliveryProblem['outcome'], message: string, retryAfter?: number, isInPart = false) {
    super(message)
    this.outcome = outcome
    this.retryAfter = retryAfter
    this.isInPart = isInPart
  }

  /** The same of a post of which some has arrived. */
  inPart(): DeliveryProblem {
    return new DeliveryProblem(this.outcome, this.message, this.retryAfter, true)
  }
}
