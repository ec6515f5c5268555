import { setTimeout as pause } from 'node:timers/promises'
import type { FakeSlack } from '../support/slack/fake-slack.ts'
import { ana } from '../support/slack/people.ts'
import type { Told } from '../support/slack/post-office.ts'
import type { Generator } from './generator.ts'

interface Note {
  readonly text: string
  told?: Told
  isAcknowledged: boolean
  /** The platform delivers it again no more. */
  isGivenUp: boolean
}

/** Somebody who writes notes to the bot, each of which the platform delivers until it is acknowledged. */
export class Notes {
  readonly #slack: FakeSlack
  readonly #chance: Generator
  readonly #all: Note[] = []
  readonly #underWay: Promise<void>[] = []

  constructor(slack: FakeSlack, chance: Generator) {
    this.#slack = slack
    this.#chance = chance
  }

  get texts(): readonly Pick<Note, 'text' | 'isAcknowledged'>[] {
    return this.#all
  }

  /** Writes a note on an item in a while. */
  write(ref: string, wait: number): void {
    const note: Note = {
      text: `as agreed in call ${this.#all.length + 1}`,
      isAcknowledged: false,
      isGivenUp: false,
    }
    this.#all.push(note)
    this.#underWay.push(pause(wait).then(() => this.#say(note, ref)))
  }

  /** Delivers again in a while what was not acknowledged, and some of what was. */
  again(wait: number): void {
    const those = this.#all.filter(
      (one) => !one.isGivenUp && (!one.isAcknowledged || this.#chance.chance(0.3)),
    )
    this.#underWay.push(pause(wait).then(() => this.#deliverAgain(those)))
  }

  /** Resolves when all that is under way has come to something. */
  async quiet(): Promise<void> {
    while (this.#underWay.length > 0) await this.#underWay.pop()
  }

  giveUp(): void {
    for (const note of this.#all) note.isGivenUp = true
  }

  async #say(note: Note, ref: string): Promise<void> {
    const channel = this.#slack.directChannel(ana)
    await this.#slack.say(ana, `note ${ref} ${note.text}`, { channel, mayFail: true })
    const told = this.#slack.told.findLast(({ delivery }) => isAbout(delivery, note))
    if (told === undefined) return
    note.told = told
    note.isAcknowledged ||= told.ack.failed === undefined
  }

  async #deliverAgain(notes: readonly Note[]): Promise<void> {
    for (const note of notes) {
      if (note.told === undefined || note.isGivenUp) continue
      const { ack } = await this.#slack.again(note.told, { attempt: 1, reason: 'timeout' }, true)
      note.isAcknowledged ||= ack.failed === undefined
    }
  }
}

function isAbout(delivery: object, { text }: Note): boolean {
  return JSON.stringify(delivery).includes(`${text}"`)
}
