import type { Form } from '../chat/form.ts'
import type { Inline } from '../chat/inline.ts'
import type { View } from '../chat/view.ts'
import { said } from './said.ts'

/** All commands by what people come for. */
export function helpView(
  sections: readonly { readonly label: string; readonly commands: readonly string[] }[],
): View {
  return {
    summary: 'What you can ask',
    nodes: [
      { type: 'heading', text: 'What you can ask' },
      {
        type: 'list',
        lines: sections.map(
          ({ label, commands }): Inline => [
            { bold: `${label}: ` },
            commands.flatMap((command, at) => [at === 0 ? '' : ' · ', { code: command }]),
          ],
        ),
      },
      {
        type: 'text',
        text: [
          'Each after ',
          { code: '/roadmap' },
          ' (on Discord, what it does not offer there stands after ',
          { code: '/roadmap more' },
          '); more about one: ',
          { code: '/roadmap help done' },
        ],
      },
      {
        type: 'footer',
        text: 'In a list’s thread, just say: done · done 2 5 · 3 blocked waiting for the vendor · undo',
      },
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
