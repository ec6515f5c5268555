import type { Form } from './form.ts'
import type { Word } from './words.ts'

/** What people say first in a thread that could be a command, and what follows it. */
interface Said {
  readonly command: string
  /** As it was typed, with what stands right behind it. */
  readonly verb: string
  readonly rest: string
  /** Whether a sign or a line's end parts the two. */
  readonly isSetOff: boolean
}

/** These are as often what somebody is asked to do, or a name of something: “Drop me a line”, “Start of next week”. */
const imperatives = new Set(['drop', 'start', 'block', 'reopen'])
/** How a reason begins. */
const reason =
  /^(?:(?:a?waiting|pending|because|until|till|since)\b|not? (?:longer|more|needed|wanted|worth)\b)/i
/** “Dropped you a mail”, “Blocked your Tuesday”. */
const toSomebody = /^(?:me|you|him|her|us|them|my|your|his|our|their)\b/i
const name = /^(?:@.*|\S+|no one|\p{Lu}\S*(?: \p{Lu}\S*){1,2})$/su

/** Whether a verb without a number begins an ordinary sentence, as in “Due to the rain”. */
export function isOrdinary({ command, verb, rest, isSetOff }: Said, form: Form | undefined): boolean {
  if (rest === '' || isSetOff) return false
  const word = verb.toLowerCase()
  if (command === 'assign') return !name.test(rest)
  if (command === 'due') return !beginsWithDate(rest, form)
  if (imperatives.has(word)) return !reason.test(rest)
  return /^(?:dropped|blocked)$/.test(word) && toSomebody.test(rest)
}

/** A word alone is told when it is none. */
function beginsWithDate(rest: string, form: Form | undefined): boolean {
  const saysDate = form?.fields.find(({ kind }) => kind === 'date')?.saysDate
  const words = rest.split(/\s+/)
  return words.length === 1 || words.some((_, at) => saysDate?.(words.slice(0, at + 1).join(' ')) === true)
}

/** Whether “close” says how near something is. */
export function saysNear(text: string): boolean {
  return /^close (?:to|enough|call|by)\b|^close,? but\b/i.test(text)
}

/** Whether words begin as a sentence of their own does, also in a script without capitals. */
export function beginsSentence(words: string): boolean {
  return !/^(?:\p{Ll}|I\b)/u.test(words)
}

/** Where what is said behind a verb begins, and whether a sign or a line's end sets it off. */
export function behind(
  text: string,
  words: readonly Word[],
  at: number,
): { readonly at: number; readonly isSetOff: boolean } {
  const verb = words[at - 1]
  const next = words[at]
  if (verb === undefined || next === undefined) return { at, isSetOff: false }
  if (words[at + 1] !== undefined && !next.quoted && /^[-–—:]+$/.test(next.word))
    return { at: at + 1, isSetOff: true }
  const between = text.slice(verb.from, next.from)
  return { at, isSetOff: /[:,.!–—]\s+$|\n/.test(between) }
}
