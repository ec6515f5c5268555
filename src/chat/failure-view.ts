import { OperatorError, UserError } from '../errors.ts'
import type { View } from './view.ts'

/** What the one who asked is told when a request failed. */
export function failureView(error: unknown): View {
  const says = wordsFor(error)
  return { summary: says, nodes: [{ type: 'text', text: says }] }
}

function wordsFor(error: unknown): string {
  if (error instanceof OperatorError) return error.told
  if (error instanceof UserError) return error.line
  return 'Something went wrong here, and nothing was changed. Please try again.'
}
