import type { Form } from '../chat/form.ts'
import type { View } from '../chat/view.ts'
import { said } from './said.ts'

/** All commands, a line each. */
export function helpView(forms: readonly Form[]): View {
  return {
    summary: 'What you can ask',
    nodes: [
      { type: 'heading', text: 'What you can ask' },
      {
        type: 'list',
        lines: forms.map((form) => [{ code: `/roadmap ${form.command}` }, ` ${form.summary}`]),
      },
      { type: 'footer', text: 'More about one: /roadmap help done. In a list’s thread, just say: done 2 5' },
    ],
  }
}

/** One command: its arguments, and an example that works. */
export function formHelpView(form: Form): View {
  const view = said(form.summary, {
    lines: form.fields.map((field) => [
      { code: field.name },
      ` ${field.label}${field.required ? '' : ' (may be left out)'}${field.choices ? `: ${field.choices.join(', ')}` : ''}`,
    ]),
  })
  return {
    ...view,
    nodes: [
      { type: 'heading', text: `/roadmap ${form.command}` },
      ...view.nodes,
      { type: 'text', text: ['For example: ', { code: `/roadmap ${form.example}` }] },
    ],
  }
}
