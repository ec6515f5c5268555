import type { Form, Question } from '../chat/form.ts'
import type { Post } from '../chat/post.ts'
import type { Request } from '../chat/request.ts'
import type { View } from '../chat/view.ts'
import type { Transaction } from '../store/transaction.ts'

/** A command under way. */
export interface Call {
  readonly tx: Transaction
  readonly request: Request
  /** Arguments by field name; those not given are absent. */
  readonly values: Readonly<Record<string, string>>
  /** Lets the event loop turn, where what the command does may be long. */
  pause(): Promise<void>
}

export interface Outcome {
  /** For the one who asked alone. */
  readonly reply?: View
  /** What has to be known first: asked for by a form, or in words. */
  readonly question?: Question
  /** For everybody, in order. */
  readonly posts?: readonly Post[]
}

/** What people come for: to look, to change something, to hand the plan over or back, or for the bot itself. */
export type Topic = 'look' | 'change' | 'plan' | 'bot'

/**
 * Something that people can ask. To add one: a file beside this one that exports it, and a line in `index.ts`.
 * Parsing, autocompletion, forms and help all come from `form`.
 */
export interface Command {
  readonly form: Form
  /** Under what the help lists it; absent for what buttons alone reach. */
  readonly topic?: Topic
  /**
   * `read` changes nothing and posts nothing; `write` runs in a transaction of its own, once for each delivery;
   * `write-at-length` may change a whole plan, and pauses.
   */
  readonly does: 'read' | 'write' | 'write-at-length'
  /** Whether guests may ask it, of the plans that their room follows. */
  readonly forGuests?: true
  run(call: Call): Promise<Outcome>
}

export function defineCommand(command: Command): Command {
  return command
}
