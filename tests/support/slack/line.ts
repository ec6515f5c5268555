/** Something that Slack tells the bot, by the name that Socket Mode has for it. */
export interface Delivery {
  readonly type: 'events_api' | 'slash_commands' | 'interactive'
  readonly payload: object
}

/** Said of an event that is delivered once more. */
export interface Retry {
  readonly attempt: number
  readonly reason: 'http_timeout' | 'http_error' | 'timeout'
}

/** How the bot acknowledged a delivery. */
export interface Ack {
  /** Why it counts as not acknowledged. */
  readonly failed?: string
  readonly payload?: Readonly<Record<string, unknown>>
  readonly afterMs: number
}

/** The way from Slack to the bot: HTTP or Socket Mode. */
export interface Line {
  /** Whether the bot is there to hear. */
  readonly isOpen: boolean
  deliver(delivery: Delivery, retry?: Retry): Promise<Ack>
  close(): Promise<void>
}
