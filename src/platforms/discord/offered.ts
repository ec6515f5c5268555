import type { Answer } from '../../chat/answer.ts'
import { exampleOf } from '../../chat/example.ts'
import type { Form } from '../../chat/form.ts'
import type { Inline } from '../../chat/inline.ts'
import type { Delivery } from '../../chat/platform.ts'
import { type Handlers, handle, type Node, type View } from '../../chat/view.ts'
import { namesInGroups } from './register.ts'

/** Says commands by the names under which Discord offers them: `/roadmap watch` as `/roadmap more watch`. */
export class Offered {
  readonly #names: ReadonlyMap<string, string>

  constructor(forms: readonly Form[]) {
    this.#names = namesInGroups(forms)
  }

  delivery(delivery: Delivery): Delivery {
    return { ...delivery, view: this.#view(delivery.view) }
  }

  answer({ reply, question, ...others }: Answer): Answer {
    if (question === undefined) return { ...others, ...(reply && { reply: this.#view(reply) }) }
    const { form, says } = question
    const [, example = ''] = /^\/roadmap (.*)$/s.exec(this.#text(`/roadmap ${exampleOf(question)}`)) ?? []
    const asked = { ...question, says: this.#text(says), form: { ...form, example } }
    return { ...others, question: asked, ...(reply && { reply: this.#view(reply) }) }
  }

  #view(view: View): View {
    return {
      ...view,
      summary: this.#text(view.summary),
      nodes: view.nodes.map((node) => handle(this.#handlers, node)),
    }
  }

  #text(text: string): string {
    return text.replace(/(?<=\/roadmap )[a-z]+(?:-[a-z]+)*/g, (name) => this.#names.get(name) ?? name)
  }

  readonly #inline = (inline: Inline): Inline => {
    if (typeof inline === 'string') return this.#text(inline)
    if ('bold' in inline) return { bold: this.#inline(inline.bold) }
    if ('italic' in inline) return { italic: this.#inline(inline.italic) }
    if ('struck' in inline) return { struck: this.#inline(inline.struck) }
    if ('code' in inline) return { code: this.#text(inline.code) }
    if (Array.isArray(inline)) return inline.map(this.#inline)
    return inline
  }

  /** What is pressed and what a file holds stays as it is. */
  readonly #handlers: Handlers<Node> = {
    heading: (node) => ({ ...node, text: this.#text(node.text) }),
    text: (node) => ({ ...node, text: this.#inline(node.text) }),
    list: (node) => ({ ...node, lines: node.lines.map(this.#inline) }),
    facts: (node) => ({
      ...node,
      facts: node.facts.map(({ label, value }) => ({ label, value: this.#inline(value) })),
    }),
    progress: (node) => node,
    table: (node) => ({ ...node, rows: node.rows.map((row) => row.map(this.#inline)) }),
    checklist: (node) => ({
      ...node,
      checks: node.checks.map((check) => ({ ...check, label: this.#inline(check.label) })),
    }),
    buttons: (node) => node,
    footer: (node) => ({ ...node, text: this.#inline(node.text) }),
    divider: (node) => node,
    file: (node) => node,
  }
}
