import { setTimeout as pause } from 'node:timers/promises'
import type { Generator } from './generator.ts'
import type { Letter, Wire } from './wire.ts'

interface Note {
  readonly text: string
  letter?: Letter
  isAcknowledged: boolean
  /** The platform delivers it again no more. */
  isGivenUp: boolean
}

/** Somebody who writes notes to the bot, each of which the platform may deliver until it is acknowledged and again. */
export class Notes {
  readonly #wire: Wire
  readonly #chance: Generator
  readonly #all: Note[] = []
  readonly #underWay: Promise<void>[] = []

  constructor(wire: Wire, chance: Generator) {
    this.#wire = wire
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

  /** Delivers again in a while what was not acknowledged, and sometimes what was. */
  again(wait: number): void {
    const isAll = this.#chance.chance(0.3)
    this.#underWay.push(pause(wait).then(() => this.#deliverAgain(isAll)))
  }

  /** Resolves when all that is under way has come to something. */
  async quiet(): Promise<void> {
    while (this.#underWay.length > 0) await this.#underWay.pop()
  }

  giveUp(): void {
    for (const note of this.#all) note.isGivenUp = true
  }

  async #say(note: Note, ref: string): Promise<void> {
    note.letter = this.#wire.note(ref, note.text, this.#chance)
    note.isAcknowledged = await note.letter.deliver()
  }

  async #deliverAgain(isAll: boolean): Promise<void> {
    for (const note of this.#all.filter((one) => !one.isGivenUp && (isAll || !one.isAcknowledged)))
      note.isAcknowledged = (await note.letter?.deliver()) === true || note.isAcknowledged
  }
}
