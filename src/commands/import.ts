import { basename } from 'node:path'
import { roomParts, workspaceOf } from '../chat/place.ts'
import type { HandedFile } from '../chat/request.ts'
import { splitWords, type Word } from '../chat/words.ts'
import { UserError } from '../errors.ts'
import { isKey } from '../importing/key.ts'
import { planAmong } from '../importing/plan-among.ts'
import { nameOf, type Source } from '../importing/source.ts'
import { hasPlanLine, unfenced } from '../importing/unfenced.ts'
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
        label: 'An https address, then dry-run or a key; or the text itself',
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
    const keys = await call.tx.roadmaps.keysOf(workspaceOf(call.request.place.room))
    const asked = read(call, new Set(keys))
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
    const { left = [] } = asked
    return {
      reply: said(`Reading ${nameOf(asked.source)}; what it holds comes ${where(call, asked)} in a moment.`, {
        lines: left.map(
          ({ name }) => `${name} is left: one plan at a time. If it is one, hand it over by itself.`,
        ),
      }),
    }
  },
})

/** A dry run is for the one who asked alone, and cards stand in the channel itself. */
function where({ request }: Call, { dryRun }: Asked): string {
  if (dryRun) return 'to you alone'
  return request.place.thread === undefined ? 'here' : 'to the channel'
}

interface Asked {
  readonly source: Source
  readonly dryRun: boolean
  readonly key?: string
  /** Files that came with it. */
  readonly left?: readonly HandedFile[]
}

/** The keys of the roadmaps that there are. */
type Keys = ReadonlySet<string>

function read({ request, values }: Call, keys: Keys): Asked | undefined {
  const said = values['source']?.trim() ?? ''
  const handed = 'files' in request ? planAmong(request.files ?? []) : undefined
  if (handed !== undefined) {
    const { file, left } = handed
    // The words of a message that has the file are its own.
    const options = request.did === 'pointed' ? { dryRun: false } : optionsAmong(splitWords(said), keys)
    return { source: { file }, ...options, left }
  }
  if (request.did === 'pointed') return inMessage(said, request)
  const words = splitWords(said)
  const [first] = words
  if (first === undefined) return undefined
  if (said.includes('\n') && (!addressForm.test(first.word) || hasPlanLine(said))) return pasted(said, keys)
  const isAddress = first.quoted || addressForm.test(first.word)
  const last = isAddress ? 0 : lastOfPath(words, keys)
  const name = isAddress ? first.word : said.slice(0, words[last + 1]?.from).trim()
  return { source: sourceNamed(name, request), ...optionsIn(words.slice(last + 1), keys) }
}

/** Lines of a plan; below them stands dry-run, and a key beside that or below the fence around the plan. */
function pasted(said: string, keys: Keys): Asked {
  const above = said.slice(0, said.lastIndexOf('\n')).trimEnd()
  const last = splitWords(said.slice(above.length))
  const plan = unfenced(above)
  const given = last.filter(({ word }) => !dryRunForm.test(word))
  const isSetOff = given.length < last.length || (plan !== above && above.endsWith('```'))
  // A word alone below the lines of a plan is the last of them: `TBD`.
  if (!isSetOff || given.length > 1 || !last.every(({ word }) => isOption(word, keys)))
    return { source: { text: unfenced(said) }, dryRun: false }
  return { source: { text: plan }, ...optionsIn(last, keys) }
}

/** What a message holds that has no file: an address among its words, or the plan itself. */
function inMessage(said: string, request: Call['request']): Asked {
  const lines = said.split('\n')
  const isPlan = lines.length > 1 && (hasPlanLine(said) || !lines.some((line) => linkAlone.test(line)))
  if (isPlan) return { source: { text: unfenced(said) }, dryRun: false }
  const address = splitWords(said).find(({ word }) => /^<?https?:\/\//i.test(word))
  if (address !== undefined) return { source: sourceNamed(address.word, request), dryRun: false }
  throw new UserError(
    'There is no plan in that message.',
    'Choose one that has a file, an https address, or the lines of the plan.',
  )
}

/** Beside a file people say what they like; dry-run and one key alone are for the bot. */
function optionsAmong(words: readonly Word[], keys: Keys): Omit<Asked, 'source'> {
  const others = words.filter(({ word }) => !dryRunForm.test(word))
  const isTalk =
    others.length > 1 || others.some(({ word }) => isKey(word.toUpperCase()) && !isMeant(word, keys))
  return isTalk ? { dryRun: others.length < words.length } : optionsIn(words, keys)
}

/** `https://…`, or as some clients hand a link over, `<https://…>`. */
const addressForm = /^<?[a-z][a-z0-9+.-]*:\/\//i
/** A line that is nothing but a link. */
const linkAlone = /^\s*<?https?:\/\/\S+\s*$/i
const dryRunForm = /^(?:--)?dry[-_]?run$/i

/** Whether a word is meant as a key: any short word could be one, so it names a roadmap or stands in capitals. */
function isMeant(word: string, keys: Keys): boolean {
  return isKey(word) || keys.has(word.toUpperCase())
}

function isOption(word: string, keys: Keys): boolean {
  return dryRunForm.test(word) || isMeant(word, keys)
}

/** Where a path with blanks ends: behind it stand dry-run and at most one key. */
function lastOfPath(words: readonly Word[], known: Keys): number {
  let keys = 0
  return words.findLastIndex(({ word }, at) => {
    if (!dryRunForm.test(word)) keys += 1
    return at === 0 || !isOption(word, known) || keys > 1
  })
}

function optionsIn(words: readonly Word[], keys: Keys): Omit<Asked, 'source'> {
  const unknown = words.find(({ word }) => !isOption(word, keys))
  if (unknown !== undefined)
    throw new UserError(
      `I do not know what “${unknown.word}” means after “import”.`,
      'After the document comes dry-run, or a key such as IMD, a new one in capitals.',
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
