import type { Modal } from './judge.ts'
import type { Ack, Delivery } from './line.ts'
import type { Asked } from './scene.ts'
import { type SeenMessage, seen } from './seen.ts'

/** How the bot answered a command, a press, a shortcut or a modal; late answers show up as they come. */
export class Answered {
  readonly delivery: Delivery
  readonly ack: Ack
  readonly asked: Asked

  constructor(delivery: Delivery, ack: Ack, asked: Asked) {
    this.delivery = delivery
    this.ack = ack
    this.asked = asked
  }

  /** What came with the acknowledgement or by the response_url. */
  get messages(): readonly SeenMessage[] {
    return this.asked.shown.map(seen)
  }

  get text(): string {
    return this.messages.map((one) => one.text).join('\n')
  }

  /** The modal that was opened. */
  get modal(): Modal | undefined {
    return this.asked.view?.view
  }

  /** What a modal that was sent off says beside its inputs, by block. */
  get errors(): Readonly<Record<string, unknown>> {
    const errors = this.ack.payload?.['errors']
    return typeof errors === 'object' && errors !== null ? { ...errors } : {}
  }
}
