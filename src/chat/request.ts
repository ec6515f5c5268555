import type { Instant } from '../clock.ts'
import type { Person } from './person.ts'
import type { Place } from './place.ts'

/** A file that somebody handed over; the platform that brought it can fetch the address. */
export interface HandedFile {
  readonly name: string
  readonly url: string
}

interface Circumstances {
  /** The platform's own id of this delivery: the same when it is delivered again. */
  readonly id: string
  readonly at: Instant
  readonly by: Person
  readonly place: Place
}

/** What somebody did in chat, the same on every platform. */
export type Request = Circumstances &
  (
    | {
        readonly did: 'typed'
        readonly text: string
        /** Said to the bot alone, where what it said last stands right above. */
        readonly direct?: true
        readonly files?: readonly HandedFile[]
      }
    /** A typed subcommand's options or a filled-in form, by argument name. */
    | {
        readonly did: 'filled'
        readonly command: string
        readonly values: Readonly<Record<string, string>>
        /** The message at which was pointed when the form was asked for. */
        readonly message?: string
        readonly files?: readonly HandedFile[]
      }
    /**
     * `action` is what the view gave the button or checklist; `values` what this person toggled in a
     * checklist, `+IMD-3` ticked and `-IMD-4` unticked, against what was shown to them.
     */
    | {
        readonly did: 'pressed'
        readonly action: string
        readonly values: readonly string[]
        readonly message: string
      }
    /** `about` is the view's, where the platform still has it; else the message is looked up. */
    | {
        readonly did: 'reacted'
        readonly emoji: string
        readonly added: boolean
        readonly message: string
        readonly about?: string
        /** What was taken away is a tick, and another still stands there. */
        readonly stillTicked?: true
      }
    /** A message in a thread that the bot began, or in a room where it listens. */
    | {
        readonly did: 'replied'
        readonly text: string
        readonly message: string
        /** Said to the bot alone. */
        readonly direct?: true
        readonly files?: readonly HandedFile[]
      }
    /** A message shortcut or message command: turn that message into something. */
    | {
        readonly did: 'pointed'
        readonly command: string
        readonly message: string
        readonly text: string
        readonly link?: string
        readonly files?: readonly HandedFile[]
      }
  )

/** Somebody put a reaction on a message, or took it away. */
export type Reacted = Extract<Request, { did: 'reacted' }>
