import { progressBar, progressWords } from '../../chat/progress-words.ts'
import { type Handlers, handle, type View } from '../../chat/view.ts'
import { type Style, setText } from './text.ts'

/** Every node as lines; what can be pressed or fetched is listed apart. */
function handlers(style: Style): Handlers<readonly string[]> {
  const set = (inline: Parameters<typeof setText>[0]) => setText(inline, style)
  return {
    heading: ({ text }) => [style.bold(style.literal(text))],
    text: ({ text }) => [set(text)],
    list: ({ lines }) => lines.map((line) => `- ${set(line)}`),
    facts: ({ facts }) =>
      facts.map(({ label, value }) => `${style.bold(style.literal(label))}: ${set(value)}`),
    progress: (node) => [`${progressBar(node)} ${style.literal(progressWords(node))}`],
    table: ({ columns, rows }) => [
      `| ${columns.map((column) => style.literal(column)).join(' | ')} |`,
      `|${columns.map(() => ' --- |').join('')}`,
      ...rows.map((row) => `| ${row.map(set).join(' | ')} |`),
    ],
    checklist: ({ checks }) =>
      checks.map(({ number, label, checked }) => `${number}. [${checked ? 'x' : ' '}] ${set(label)}`),
    buttons: ({ buttons }) => [buttons.map(({ label }) => `[ ${style.literal(label)} ]`).join('  ')],
    footer: ({ text }) => [style.italic(set(text))],
    divider: () => ['---'],
    file: ({ name }) => [`📎 ${style.literal(name)}`],
  }
}

/** A view as text. Buttons are left out where they are listed apart. */
export function render(view: View, style: Style, options: { readonly buttons: boolean }): string {
  const lines = handlers(style)
  return view.nodes
    .filter((node) => options.buttons || node.type !== 'buttons')
    .map((node) => handle(lines, node).join('\n'))
    .join('\n')
}
