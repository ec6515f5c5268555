/** A mistake that the person can mend: what was wrong and where, and what to do about it. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly remedy: string | undefined

  constructor(whatAndWhere: string, remedy?: string) {
    super(whatAndWhere)
    this.remedy = remedy
  }

  /** Both halves as one line. */
  get line(): string {
    return this.remedy === undefined ? this.message : `${this.message} ${this.remedy}`
  }
}
