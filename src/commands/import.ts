import { basename } from 'node:path'
import { roomParts } from '../chat/place.ts'
import { splitWords, type Word } from '../chat/words.ts'
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
    needsOne: {
      of: ['file', 'source'],
      says: 'There is nothing to import yet. Hand over a Markdown file, its https address, or its text.',
    },
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
  if (file !== undefined) return { source: { file }, ...optionsIn(splitWords(said)) }
  if (said.includes('\n')) return { source: { text: unfenced(said) }, dryRun: false }
  const words = splitWords(said)
  const [first] = words
  if (first === undefined) return undefined
  const isAddress = first.quoted || addressForm.test(first.word)
  const last = isAddress ? 0 : lastOfPath(words)
  const name = isAddress ? first.word : said.slice(0, words[last + 1]?.from).trim()
  return { source: sourceNamed(name, request), ...optionsIn(words.slice(last + 1)) }
}

/** What people paste into a chat between fences, so that it is shown as it stands. */
function unfenced(text: string): string {
  return /^```(?:(?:md|markdown|text|txt)(?=\n))?\n?([^`]*(?:`(?!``)[^`]*)*)```$/i.exec(text)?.[1] ?? text
}

/** `https://…`, or as some clients hand a link over, `<https://…>`. */
const addressForm = /^<?[a-z][a-z0-9+.-]*:\/\//i
const dryRunForm = /^(?:--)?dry-run$/i

function isOption(word: string): boolean {
  return dryRunForm.test(word) || isKey(word.toUpperCase())
}

/** Where a path with blanks ends: behind it stand dry-run and at most one key. */
function lastOfPath(words: readonly Word[]): number {
  let keys = 0
  return words.findLastIndex(({ word }, at) => {
    if (!dryRunForm.test(word)) keys += 1
    return at === 0 || !isOption(word) || keys > 1
  })
}

function optionsIn(words: readonly Word[]): Omit<Asked, 'source'> {
  const unknown = words.find(({ word }) => !isOption(word))
  if (unknown !== undefined)
    throw new UserError(
      `I do not know what “${unknown.word}” means after “import”.`,
      'After the document comes dry-run, or a key such as IMD.',
    )
  const key = words.findLast(({ word }) => !dryRunForm.test(word))?.word.toUpperCase()
  const dryRun = words.some(({ word }) => dryRunForm.test(word))
  return { dryRun, ...(key !== undefined && { key }) }
}

/**
 * What a path or an address names; a path may have blanks, and is one in the terminal alone: the bot may see
 * files on a platform that whoever types their names may not.
 */
function sourceNamed(name: string, { place }: Call['request']): Source {
  const address = name.replace(/^<|>$/g, '')
  if (/^https?:\/\//i.test(address)) return { url: address }
  if (addressForm.test(address) || roomParts(place.room).platform !== 'local')
    throw new UserError(
      `“${address}” is no address from which I can fetch a plan.`,
      'Give one that begins with https://, or hand the file over.',
    )
  return { file: { name: basename(address), url: address } }
}
