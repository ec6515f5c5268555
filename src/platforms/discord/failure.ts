import type { View } from '../../chat/view.ts'
import { UserError } from '../../errors.ts'
import type { Log } from './options.ts'

/** What the one who asked is told when a request failed; only what is no mistake of theirs is logged. */
export function failure(error: unknown, log: Log): View {
  const mistake = error instanceof UserError
  if (!mistake) log('A request from Discord failed', error)
  const says = mistake ? error.line : 'Something went wrong here, and nothing was changed. Please try again.'
  return { summary: says, nodes: [{ type: 'text', text: says }] }
}
