import { UserError } from '../errors.ts'
import type { View } from './view.ts'

/** What the one who asked is told when a request failed. */
export function failureView(error: unknown): View {
  const says =
    error instanceof UserError
      ? error.line
      : 'Something went wrong here, and nothing was changed. Please try again.'
  return { summary: says, nodes: [{ type: 'text', text: says }] }
}
