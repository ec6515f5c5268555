import type { Question } from './form.ts'
import type { View } from './view.ts'

/** A question where no form can be opened: an example shows how to ask again. */
export function questionView({ form, says }: Question): View {
  const example = { code: `/roadmap ${form.example}` }
  return { summary: says, nodes: [{ type: 'text', text: [says, ' For example: ', example] }] }
}
