import type { Answer } from '../../src/chat/answer.ts'
import type { Form } from '../../src/chat/form.ts'
import type { Bot } from '../../src/chat/platform.ts'
import type { Request } from '../../src/chat/request.ts'
import type { View } from '../../src/chat/view.ts'

export const forms: readonly Form[] = [
  {
    command: 'done',
    summary: 'Check items off',
    fields: [
      { name: 'refs', label: 'Which items, such as IMD-3..7', kind: 'refs', required: true },
      { name: 'note', label: 'What to remember about it', kind: 'text', rest: true },
    ],
    example: 'done IMD-3',
  },
  {
    command: 'assign',
    summary: 'Say who does it',
    fields: [
      { name: 'refs', label: 'Which items', kind: 'refs', required: true },
      { name: 'who', label: 'Who does it', kind: 'person', required: true },
    ],
    example: 'assign IMD-3 @ana',
  },
  {
    command: 'import',
    summary: 'Hand over a plan',
    fields: [
      { name: 'key', label: 'The short name of the plan', kind: 'key' },
      { name: 'file', label: 'A Markdown document', kind: 'file' },
    ],
    example: 'import',
  },
  {
    command: 'note',
    summary: 'Write something down',
    onMessage: 'Note on an item',
    fields: [
      { name: 'refs', label: 'Which items', kind: 'refs', required: true },
      { name: 'text', label: 'The note', kind: 'paragraph', required: true },
      { name: 'weight', label: 'How much it matters', kind: 'choice', choices: ['little', 'much'] },
    ],
    example: 'note IMD-3 waiting for the vendor',
  },
  { command: 'resolve', summary: 'Only buttons say this', fields: [], example: 'resolve', hidden: true },
]

export const words = (text: string): View => ({ summary: text, nodes: [{ type: 'text', text }] })

/** A bot whose answers the test decides, and which keeps what it was asked. */
export class ScriptedBot implements Bot {
  readonly forms: readonly Form[]
  readonly requests: Request[] = []
  answer: (request: Request) => Answer | Promise<Answer> = () => ({})
  suggest: Bot['suggest'] = async () => []
  wasSaid: Bot['wasSaid'] = async () => false

  constructor(own: readonly Form[] = forms) {
    this.forms = own
  }

  async request(request: Request): Promise<Answer> {
    this.requests.push(request)
    return await this.answer(request)
  }

  async settled(): Promise<void> {}

  /** The last request, without its id and instant. */
  get last() {
    const last = this.requests.at(-1)
    if (last === undefined) throw new Error('Nothing was asked')
    const { id: _, at: __, ...rest } = last
    return rest
  }
}
