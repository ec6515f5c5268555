import { failureView } from '../../chat/failure-view.ts'
import type { View } from '../../chat/view.ts'
import { isOwnMistake } from '../../errors.ts'
import type { Log } from './options.ts'

/** What the one who asked is told when a request failed; only what is no mistake of theirs is logged. */
export function failure(error: unknown, log: Log): View {
  if (!isOwnMistake(error)) log('A request from Discord failed', error)
  return failureView(error)
}
