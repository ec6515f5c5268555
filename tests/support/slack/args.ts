/** What Slack answers instead of doing what was asked: its word for it. */
export class SlackError extends Error {
  override readonly name = 'SlackError'
  readonly more: object

  constructor(error: string, more: object = {}) {
    super(error)
    this.more = more
  }
}

/** The arguments of a call; a form's are all text, of which some hold JSON. */
export class Args {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values
  }

  get names(): readonly string[] {
    return Object.keys(this.#values)
  }

  text(name: string): string | undefined {
    const value = this.#values[name]
    if (value === undefined || value === null || value === '') return undefined
    if (typeof value === 'string') return value
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    throw new SlackError('invalid_arguments', {
      response_metadata: { messages: [`[ERROR] ${name} must be a string`] },
    })
  }

  /** @throws SlackError when it is not there */
  needed(name: string): string {
    const value = this.text(name)
    if (value !== undefined) return value
    throw new SlackError('invalid_arguments', {
      response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
    })
  }

  truth(name: string): boolean {
    return ['true', '1'].includes(this.text(name) ?? '')
  }

  count(name: string, otherwise: number, most: number): number {
    const value = Number(this.text(name) ?? otherwise)
    if (!Number.isInteger(value) || value < 1) throw new SlackError('invalid_limit')
    return Math.min(value, most)
  }

  json(name: string): unknown {
    const value = this.#values[name]
    if (typeof value !== 'string') return value
    try {
      return JSON.parse(value)
    } catch {
      throw new SlackError('invalid_arguments', {
        response_metadata: { messages: [`[ERROR] ${name} is not JSON`] },
      })
    }
  }
}
