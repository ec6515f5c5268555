import { basename } from 'node:path'
import { UserError } from '../errors.ts'
import { isKey } from '../importing/key.ts'
import { nameOf, type Source } from '../importing/source.ts'
import { said } from '../views/said.ts'
import { type Call, defineCommand } from './command.ts'

export const importCommand = defineCommand({
  form: {
    command: 'import',
    summary: 'Follow a plan: a Markdown file, an https address, or pasted text; again when it was edited',
    fields: [
      { name: 'file', label: 'A Markdown file', kind: 'file' },
      {
        name: 'source',
        label: 'An https address, or the text itself; then dry-run, or a key',
        kind: 'paragraph',
        rest: true,
      },
    ],
    onMessage: 'Import as a plan',
    example: 'import https://example.org/ROADMAP.md',
  },
  topic: 'plan',
  does: 'write',
  async run(call) {
    const asked = read(call)
    if (asked === undefined)
      throw new UserError(
        'There is nothing to import.',
        'Hand over a Markdown file, or say for example: /roadmap import https://example.org/ROADMAP.md',
      )
    const { request, tx } = call
    await tx.handovers.add(
      {
        source: asked.source,
        by: request.by,
        place: request.place,
        request: request.id,
        dryRun: asked.dryRun,
        ...(asked.key !== undefined && { key: asked.key }),
      },
      request.at,
    )
    return { reply: said(`Reading ${nameOf(asked.source)}; what it holds comes here in a moment.`) }
  },
})

interface Asked {
  readonly source: Source
  readonly dryRun: boolean
  readonly key?: string
}

function read({ request, values }: Call): Asked | undefined {
  const said = values['source']?.trim() ?? ''
  const file = 'files' in request ? request.files?.[0] : undefined
  const pasted = file === undefined && said.includes('\n')
  const [first, ...rest] = pasted ? [said] : said.split(/\s+/).filter(Boolean)
  const options = file === undefined ? rest : [first ?? '', ...rest].filter(Boolean)
  const source = file === undefined ? sourceIn(first, pasted) : { file }
  if (source === undefined) return undefined
  let dryRun = false
  let key: string | undefined
  for (const option of options) {
    if (/^(?:--)?dry-run$/i.test(option)) dryRun = true
    else if (isKey(option.toUpperCase())) key = option.toUpperCase()
    else
      throw new UserError(
        `I do not know what “${option}” means after “import”.`,
        'After the document comes dry-run, or a key such as IMD.',
      )
  }
  return { source, dryRun, ...(key !== undefined && { key }) }
}

function sourceIn(first: string | undefined, pasted: boolean): Source | undefined {
  if (first === undefined) return undefined
  if (pasted) return { text: first }
  const address = first.replace(/^<|>$/g, '')
  return /^https?:\/\//i.test(address)
    ? { url: address }
    : { file: { name: basename(address), url: address } }
}
