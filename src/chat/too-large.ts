import { UserError } from '../errors.ts'

/** A file that somebody handed over has more than `limit` bytes. */
export function tooLarge(name: string, limit: number): UserError {
  const most = limit >= 1024 * 1024 ? `${Math.floor(limit / 1024 / 1024)} MB` : `${limit} bytes`
  return new UserError(`“${name}” is larger than ${most}.`, 'Please hand over a smaller file.')
}
