import { UserError } from '../errors.ts'

/** One item that cannot be changed as was asked. Of several like it, `why` is said once: `a claim has no state to change.` */
export class Refusal extends UserError {
  readonly why: string

  constructor(whatOfIt: string, why: string, remedy?: string) {
    super(whatOfIt, remedy)
    this.why = why
  }
}
