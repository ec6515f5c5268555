import type { APIModalInteractionResponseCallbackData as Modal } from 'discord.js'
import type { Asked } from './routes.ts'
import { type SeenMessage, seen } from './seen.ts'

/** How the bot answered an interaction; later pages and late answers show up as they come. */
export class Answered {
  readonly #asked: Asked

  constructor(asked: Asked) {
    this.#asked = asked
  }

  /** `late` is announced and comes later; `nothing` is an acknowledgement without words. */
  get how(): 'message' | 'late' | 'nothing' | 'suggestions' | 'form' {
    const type = this.#asked.callback?.type ?? 6
    return ({ 4: 'message', 5: 'late', 6: 'nothing', 8: 'suggestions', 9: 'form' } as const)[type]
  }

  /** Whether it is answered in words, be they late, or in another way. */
  get isComplete(): boolean {
    return this.#asked.callback !== undefined && (this.how !== 'late' || this.#asked.shown.length > 0)
  }

  /** Messages that only the one who asked sees. */
  get messages(): readonly SeenMessage[] {
    return this.#asked.shown.map(seen)
  }

  get text(): string {
    return this.messages.map((one) => one.text).join('\n')
  }

  /** Whether only the one who asked sees the answer. */
  get isPrivate(): boolean {
    const callback = this.#asked.callback
    const flags = callback?.type === 4 || callback?.type === 5 ? callback.data?.flags : 64
    return ((flags ?? 0) & 64) !== 0
  }

  get form(): Modal | undefined {
    return this.#asked.callback?.type === 9 ? this.#asked.callback.data : undefined
  }

  get choices(): readonly { readonly name: string; readonly value: string }[] {
    return this.#asked.callback?.type === 8 ? this.#asked.callback.data.choices : []
  }
}
