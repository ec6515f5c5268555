import { exampleOf } from './example.ts'
import type { Question } from './form.ts'
import type { View } from './view.ts'

/** A question where no form can be opened: an example shows how to ask again. */
export function questionView(question: Question): View {
  const { says } = question
  const example = { code: `/roadmap ${exampleOf(question)}` }
  return { summary: says, nodes: [{ type: 'text', text: [says, ' For example: ', example] }] }
}
