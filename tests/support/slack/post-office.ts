import { ids } from './ids.ts'
import type { Ack, Delivery, Line, Retry } from './line.ts'
import type { World } from './world.ts'

/** Something told to the bot, and how it was taken. */
export interface Told {
  readonly delivery: Delivery
  readonly ack: Ack
}

/** Delivers to the bot, keeps what was delivered, and complains of what is not acknowledged in time. */
export class PostOffice {
  readonly told: Told[] = []
  readonly #world: World
  readonly #complain: (complaint: string) => void
  readonly #underWay = new Set<Promise<unknown>>()
  line: Line | undefined

  constructor(world: World, complain: (complaint: string) => void) {
    this.#world = world
    this.#complain = complain
  }

  /** `mayFail` for what a test breaks on purpose. */
  async deliver(delivery: Delivery, { retry, mayFail = false }: Delivering = {}): Promise<Told> {
    if (this.line === undefined) throw new Error('The bot can be reached neither over HTTP nor by a socket')
    const delivering = this.line.deliver(delivery, retry)
    this.#underWay.add(delivering)
    const ack = await delivering.finally(() => this.#underWay.delete(delivering))
    const told = { delivery, ack }
    this.told.push(told)
    if (ack.failed !== undefined && !mayFail)
      this.#complain(
        `not acknowledged (${ack.failed}) after ${Math.round(ack.afterMs)} ms: ` +
          JSON.stringify(delivery).slice(0, 500),
      )
    return told
  }

  event(event: object, how: Delivering = {}): Promise<Told> {
    const id = this.#world.nextId('Ev')
    const payload = {
      token: 'verification',
      team_id: ids.team,
      api_app_id: ids.app,
      event,
      type: 'event_callback',
      event_id: id,
      event_time: Math.floor(this.#world.now() / 1000),
      authorizations: [
        {
          enterprise_id: null,
          team_id: ids.team,
          user_id: ids.botUser,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: false,
      event_context: `4-${id}`,
    }
    return this.deliver({ type: 'events_api', payload }, how)
  }

  /** Tells of what the bot itself did; a bot that has stopped need not hear it. */
  echo(event: object): void {
    if (this.line?.isOpen) void this.event(event, { mayFail: true })
  }

  /** Resolves when everything told is acknowledged or given up. */
  async quiet(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay)
  }
}

export interface Delivering {
  readonly retry?: Retry
  readonly mayFail?: boolean
}
