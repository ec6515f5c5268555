import type { Field, Form, Question } from './form.ts'
import type { Intent } from './intent.ts'
import { nearest } from './nearest.ts'
import { inAscii, looksLikeRefs } from './ref-words.ts'
import { replyVerb } from './reply-verbs.ts'
import { behindRefs, takeRefs } from './take-refs.ts'
import { splitWords, type Word } from './words.ts'

/** What a typed line means, or what is missing, or which command was probably meant. */
export type Understood = { readonly intent: Intent } | { readonly question: Question } | Unknown

/** A word that means nothing where it stands: as a command, or as what one does. */
interface Unknown {
  readonly unknown: string
  /** Where it begins in the line. */
  readonly from: number
  readonly nearest?: string
  readonly after?: string
}

const nothing = /^$/
const keyForm = /^[a-z][a-z0-9]{1,9}$/i

type WordKind = Exclude<Field['kind'], 'refs'>

const fits: Readonly<Record<WordKind, (word: Word, field: Field, keys: readonly string[]) => boolean>> = {
  key: ({ word }, _, keys) => keys.some((key) => key.toLowerCase() === word.toLowerCase()),
  choice: ({ word }, field) =>
    field.choices?.some((choice) => choice.toLowerCase() === word.toLowerCase()) ?? false,
  person: ({ word }, field) => word.startsWith('@') || field.required === true,
  number: ({ word }) => /^\d+$/.test(word),
  date: ({ word }) => !nothing.test(word),
  text: ({ word }) => !nothing.test(word),
  paragraph: ({ word }) => !nothing.test(word),
  file: () => false,
}

/**
 * Reads a line such as `block IMD-3 IMD-5 waiting for the vendor` against the commands there are.
 * `keys` are the roadmaps that could be meant.
 */
export function readCommandLine(text: string, forms: readonly Form[], keys: readonly string[]): Understood {
  const words = splitWords(text)
  const [name, ...rest] = words
  if (name === undefined) return { intent: { command: 'help', values: {} } }
  const command = name.word.toLowerCase()
  const form = forms.find((one) => one.command === command)
  if (form === undefined) {
    const about = aboutAlone(words, forms, keys)
    if (about !== undefined) return readArguments(text, about, words, keys)
    const offered = forms.filter((one) => !one.hidden).map((one) => one.command)
    const near = nearest(command, offered) ?? replyVerb(command)?.command ?? otherNames.get(command)
    return { unknown: name.word, from: name.from, ...(near !== undefined && { nearest: near }) }
  }
  return readArguments(text, form, rest, keys)
}

/** The words of a line that may be a roadmap's key, as keys are written. */
export function likeKeys(text: string): readonly string[] {
  const words = splitWords(text).filter(({ word }) => keyForm.test(word))
  return [...new Set(words.map(({ word }) => word.toUpperCase()))]
}

/** What people say for a command that is called otherwise. */
const otherNames = new Map(
  Object.entries({
    finish: 'done',
    close: 'done',
    check: 'done',
    begin: 'start',
    cancel: 'drop',
    remove: 'drop',
    delete: 'drop',
    add: 'task',
    new: 'task',
    create: 'task',
    ls: 'list',
    todo: 'list',
    find: 'list',
    search: 'list',
    comment: 'note',
    owner: 'assign',
    deadline: 'due',
    log: 'history',
    config: 'settings',
    load: 'import',
    download: 'export',
    overview: 'status',
  }),
)

/** A ref or a key that is said alone asks to see it. */
function aboutAlone(
  words: readonly Word[],
  forms: readonly Form[],
  keys: readonly string[],
): Form | undefined {
  const [first, second] = words
  if (first === undefined || second !== undefined) return undefined
  const isKey = keys.some((key) => key.toLowerCase() === first.word.toLowerCase())
  const command = isKey ? 'status' : looksLikeRefs(first.word) ? 'show' : undefined
  return forms.find((one) => one.command === command)
}

function readArguments(
  text: string,
  form: Form,
  words: readonly Word[],
  keys: readonly string[],
): Understood {
  const values: Record<string, string> = {}
  let at = 0
  for (const field of form.fields) {
    const first = words[at]
    if (first === undefined) continue
    if (field.rest) {
      const only = words.length === at + 1 && first.quoted
      values[field.name] = only ? first.word : text.slice(first.from).trim()
      at = words.length
    } else if (field.kind === 'refs' && field.single === true) {
      if (!looksLikeRefs(first.word)) continue
      values[field.name] = inAscii(first.word)
      at += 1
    } else if (field.kind === 'refs') {
      const taken = takeRefs(words, at, behindRefs(form, field.required === true))
      if (taken.refs.length > 0) values[field.name] = taken.refs.join(' ')
      at = taken.at
    } else if (fits[field.kind](first, field, keys)) {
      values[field.name] = first.word
      at += 1
    } else if (field.kind === 'choice' && field.required !== true && !first.quoted) {
      // The field behind it would take the slip for words.
      const near = looksLikeRefs(first.word)
        ? undefined
        : nearest(first.word.toLowerCase(), field.choices ?? [])
      if (near !== undefined)
        return { unknown: first.word, from: first.from, nearest: near, after: form.command }
    }
  }
  const left = words[at]
  const keyless = form.fields.find((field) => field.kind === 'key' && values[field.name] === undefined)
  // A key that nobody knows: the command says which there are.
  if (left !== undefined && keyless && at === words.length - 1 && keyForm.test(left.word))
    return { intent: { command: form.command, values: { ...values, [keyless.name]: left.word } } }
  const choice = form.fields.find((field) => field.kind === 'choice' && values[field.name] === undefined)
  if (left !== undefined && choice)
    return { question: { form, known: values, says: notAChoice(left.word, choice) } }
  if (left !== undefined)
    return {
      question: {
        form,
        known: values,
        says: `I do not know what “${left.word}” means after “${form.command}”.`,
      },
    }
  return askForMissing(form, values) ?? { intent: { command: form.command, values } }
}

function notAChoice(word: string, { choices = [] }: Field): string {
  const near = nearest(word.toLowerCase(), choices)
  return `“${word}” is none of ${choices.join(', ')}.${near === undefined ? '' : ` Did you mean “${near}”?`}`
}

/** The question for what a command needs and has not got; undefined when it has all. */
export function askForMissing(
  form: Form,
  values: Readonly<Record<string, string>>,
): { readonly question: Question } | undefined {
  const missing = form.fields.filter((field) => field.required && !values[field.name])
  if (missing.length === 0) return undefined
  const labels = missing.map((field) => field.label.charAt(0).toLowerCase() + field.label.slice(1))
  return { question: { form, known: values, says: `“${form.command}” needs to know: ${labels.join('; ')}.` } }
}

/** The question for a command that was given none of the fields of which it needs one. */
export function askForOne(
  form: Form,
  values: Readonly<Record<string, string>>,
): { readonly question: Question } | undefined {
  const { needsOne } = form
  if (needsOne === undefined || needsOne.of.some((name) => values[name])) return undefined
  return { question: { form, known: values, says: needsOne.says } }
}

/** The question for a value of a filled-in form that its field cannot have; undefined when all can. */
export function askAboutUnfit(
  form: Form,
  values: Readonly<Record<string, string>>,
): { readonly question: Question } | undefined {
  for (const field of form.fields) {
    const { [field.name]: value, ...known } = values
    if (value === undefined) continue
    const word: Word = { word: value.trim(), quoted: true, from: 0 }
    if (field.kind === 'choice' && !fits.choice(word, field, []))
      return { question: { form, known, says: notAChoice(word.word, field) } }
    if (field.kind === 'number' && !fits.number(word, field, []))
      return { question: { form, known, says: `“${word.word}” is no number.` } }
  }
  return undefined
}
