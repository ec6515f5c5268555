/** A mistake that the person can mend: what was wrong and where, and what to do about it. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly remedy: string | undefined
  /** The room in which it can be mended, where it cannot in the one it is told in. */
  readonly room: string | undefined

  constructor(whatAndWhere: string, remedy?: string, room?: string) {
    super(whatAndWhere)
    this.remedy = remedy
    this.room = room
  }

  /** Both halves as one line. */
  get line(): string {
    return this.remedy === undefined ? this.message : `${this.message} ${this.remedy}`
  }
}

/** What only whoever runs the bot can mend: the line is for them and their log, `told` for those who talk to the bot. */
export class OperatorError extends UserError {
  readonly told: string

  constructor(whatAndWhere: string, remedy: string, told: string) {
    super(whatAndWhere, remedy)
    this.told = `${told} Whoever runs the bot finds more in its log.`
  }
}

/** Whether whoever asked can mend it: all else belongs in the log. */
export function isOwnMistake(problem: unknown): problem is UserError {
  return problem instanceof UserError && !(problem instanceof OperatorError)
}

/** Something has more than `limit` bytes. */
export function tooLarge(what: string, limit: number, remedy: string): UserError {
  return new UserError(`${what} is larger than ${inWords(limit)}.`, remedy)
}

/** Rounded down: what is no larger than the words say is never refused. */
function inWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${Math.floor(bytes / 100_000) / 10} MB`
  return bytes >= 1_000 ? `${Math.floor(bytes / 1_000)} kB` : `${bytes} bytes`
}
