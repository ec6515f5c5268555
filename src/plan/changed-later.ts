import { UserError } from '../errors.ts'
import type { Ref } from './item.ts'

/** Why a change cannot be taken back: somebody changed the same item since. */
export function changedLater(ref: Ref, byName: string): UserError {
  return new UserError(
    `${ref} was changed again later by ${byName}, so that cannot be taken back alone.`,
    `Take the later change back first. What happened: /roadmap history ${ref}`,
  )
}
