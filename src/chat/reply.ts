import type { Form } from './form.ts'
import type { Intent } from './intent.ts'
import { beginsSentence, behind, isOrdinary, saysNear } from './ordinary-words.ts'
import { looksLikeRefs } from './ref-words.ts'
import { replyVerb, saysUndo, verbMeant } from './reply-verbs.ts'
import { behindRefs, takeRefs } from './take-refs.ts'
import type { Check, View } from './view.ts'
import { splitWords, type Word } from './words.ts'

/** What a thread's words are about: the numbered lines said in it, or the one item of its first message. */
export interface Topic {
  readonly checks: readonly Pick<Check, 'number' | 'ref' | 'checked'>[]
  readonly about?: string
  /** The review that is held there. */
  readonly review?: string
  /** The key of the roadmap whose standup is answered there. */
  readonly standup?: string
}

/** The topic of a thread in which these views were said. */
export function topicOf(views: readonly View[]): Topic {
  const checks = views.flatMap((view) =>
    view.nodes.flatMap((node) => (node.type === 'checklist' ? node.checks : [])),
  )
  const about = views.find((view) => view.about !== undefined)?.about
  const review = views.find((view) => view.review !== undefined)?.review
  const standup = views.find((view) => view.standup !== undefined)?.standup
  return {
    checks,
    ...(about !== undefined && { about }),
    ...(review !== undefined && { review }),
    ...(standup !== undefined && { standup }),
  }
}

/** What becomes of the review that is held in a thread. */
const reviewVerbs = new Set(['close', 'skip', 'snooze'])

/** What is concluded of something that the review held in a thread assesses. */
const assessingVerbs = new Set(['confirm', 'confirmed', 'change', 'changed'])

/** The field that takes what follows the items, for each verb. */
const restOf: Readonly<Record<string, string>> = { note: 'text', assign: 'who', due: 'date' }

/** What a reply came to: a command, a line that says what is missing, or mere talk. */
export type ReplyMeaning =
  | { readonly intent: Intent; readonly besides?: string }
  | { readonly unclear: string }
  | { readonly talk: true }

/**
 * Reads `done`, `done 2 5`, `3 blocked waiting for the vendor`, `undo` in a thread.
 * Anything else is people talking to each other, and none of the bot's business, unless they speak to it.
 */
export function readReply(text: string, topic: Topic, forms: readonly Form[], isToBot = false): ReplyMeaning {
  const words = splitWords(text.trim())
  const [first] = words
  if (first === undefined) return { talk: true }
  const word = (at: number) => words[at]?.word.toLowerCase().replace(/[:,.!]+$/, '') ?? ''
  if (saysUndo(word(0)) && words.length <= 2 && /^\d*$/.test(word(1)))
    return { intent: undoing(word(1), topic) }

  if (topic.standup !== undefined)
    return { intent: { command: 'answer', values: { key: topic.standup, done: text.trim() } } }
  if (topic.review !== undefined && reviewVerbs.has(word(0)))
    return ofReview(word(0), topic.review, text.trim(), isToBot)
  if (topic.review !== undefined && assessingVerbs.has(word(0)))
    return assessing(word(0), topic.review, text, topic)

  const numbersFirst = looksLikeRefs(first.word.replace(/:$/, ''))
  let at = 0
  const named: string[] = []
  const take = (fields: Form['fields']) => {
    const taken = takeRefs(words, at, behindRefs({ fields }, topic.checks.length > 0))
    named.push(...taken.refs)
    at = taken.at
  }
  if (numbersFirst) take([])
  if (numbersFirst && /^(?:is|are|was|were)$/.test(word(at))) at += 1
  const said = replyVerb(word(at))
  if (said === undefined) return slip(words, topic)
  const { command: verb } = said
  const isOpen = word(at) === 'open'
  at += 1
  if (!numbersFirst) take(forms.find(({ command }) => command === verb)?.fields ?? [])
  const all = !numbersFirst && named.length === 0 && word(at) === 'all'
  if (all) at += 1
  const follows = behind(text.trim(), words, at)
  const rest = restAfter(text, words[follows.at])

  // “Fait 3 ans” is a sentence; “3 fait” is not.
  if (said.foreign && !numbersFirst && rest !== '') return { talk: true }
  // “Open question: who pays?” opens nothing.
  if (isOpen && named.length === 0 && rest !== '') return { talk: true }
  const isAlone = named.length === 0 && !all && !isToBot
  const form = forms.find(({ command }) => command === verb)
  if (isAlone && isOrdinary({ command: verb, verb: word(at - 1), rest, ...follows }, form))
    return { talk: true }

  const found = all
    ? { refs: topic.checks.filter((check) => check.checked === (verb === 'reopen')).map(({ ref }) => ref) }
    : named.length > 0
      ? refsNamed(named.join(' '), topic)
      : theOnlyOne(topic)
  if (found === undefined) return rest === '' ? { unclear: whichOne(verb, topic) } : { talk: true }
  if (typeof found === 'string') return { unclear: found }
  const { refs, besides } = found
  if (refs.length === 0)
    return { unclear: `Nothing in this list is ${verb === 'reopen' ? 'ticked' : 'left to do'}.` }
  return {
    intent: {
      command: verb,
      values: { refs: refs.join(' '), ...(rest !== '' && { [restOf[verb] ?? 'note']: rest }) },
    },
    ...(besides !== undefined && { besides }),
  }
}

/** In a thread that is about one roadmap alone, the last change of that one is meant. */
function undoing(count: string, { checks, about, review, standup }: Topic): Intent {
  const refs = [...checks.map(({ ref }) => ref), about ?? [], review ?? []].flat()
  const keys = [...new Set([...refs.map((ref) => ref.slice(0, ref.lastIndexOf('-'))), standup ?? []].flat())]
  const [key] = keys.length === 1 ? keys : []
  return {
    command: 'undo',
    values: { ...(key !== undefined && { key }), ...(count !== '' && { count }) },
  }
}

/** A misspelled verb with nothing but numbers beside it was meant for the bot; all else is talk. */
function slip(words: readonly Word[], topic: Topic): ReplyMeaning {
  const verb = words.find(({ word }) => !looksLikeRefs(word.replace(/[:.!]+$/, '')))
  const numbers = words.filter((one) => one !== verb)
  const meant = verb && verbMeant(verb.word.toLowerCase())
  const isPlain =
    numbers.length > 0 && numbers.every(({ word }) => looksLikeRefs(word.replace(/[:.!]+$/, '')))
  if (meant === undefined || !isPlain || topic.checks.length === 0) return { talk: true }
  return { unclear: `Did you mean: ${meant} ${numbers.map(({ word }) => word).join(' ')}` }
}

function restAfter(text: string, next: { readonly from: number } | undefined): string {
  return next === undefined ? '' : text.trim().slice(next.from)
}

/** Reads `close All ovens may stay`, `skip`, `snooze in 1 week`; what could be talk as well is asked about. */
function ofReview(action: string, review: string, text: string, isToBot: boolean): ReplyMeaning {
  const words = splitWords(text)
  const { at, isSetOff } = behind(text, words, 1)
  const rest = restAfter(text, words[at])
  if (action === 'snooze')
    return { intent: { command: 'review', values: { action, refs: review, ...(rest && { words: rest }) } } }
  const isPlain = isToBot || isSetOff || rest === ''
  if (action === 'skip')
    return isPlain
      ? { intent: { command: 'review', values: { action, refs: review } } }
      : { unclear: 'To skip this review, say “skip” alone.' }
  if (!isToBot && saysNear(text)) return { talk: true }
  if (!isPlain && !beginsSentence(rest))
    return { unclear: `To close the review with that, say: close: ${rest}` }
  return { intent: { command: 'close-review', values: { refs: review, ...(rest && { conclusion: rest }) } } }
}

/** Reads `confirm 101 102`, `confirm all`, `change 103 upstream is archived`. */
function assessing(verb: string, review: string, text: string, topic: Topic): ReplyMeaning {
  const words = splitWords(text.trim())
  const how = verb.startsWith('change') ? 'change' : 'confirm'
  if (how === 'confirm' && (words.length === 1 || words[1]?.word.toLowerCase() === 'all'))
    return { intent: { command: 'assess', values: { review, how } } }
  const taken = takeRefs(words, 1, { follows: how === 'change' ? 'words' : 'other', mustName: true })
  if (taken.refs.length === 0) return { talk: true }
  const found = refsNamed(taken.refs.join(' '), topic)
  if (typeof found === 'string') return { unclear: found }
  const { refs, besides } = found
  const note = restAfter(text, words[taken.at])
  const values = { review, how, refs: refs.join(' '), ...(note !== '' && { words: note }) }
  return { intent: { command: 'assess', values }, ...(besides !== undefined && { besides }) }
}

/** Items that were named, and what is said of numbers that name none. */
interface Named {
  readonly refs: readonly string[]
  readonly besides?: string
}

function theOnlyOne(topic: Topic): Named | undefined {
  if (topic.about !== undefined) return { refs: [topic.about] }
  return topic.checks.length === 1 ? { refs: topic.checks.map((check) => check.ref) } : undefined
}

function whichOne(verb: string, topic: Topic): string {
  const fitting = topic.checks.filter(({ checked }) => checked === (verb === 'reopen'))
  const one = fitting[1] ?? fitting[0] ?? topic.checks[0]
  return one === undefined
    ? `Which item? For example: /roadmap ${verb} IMD-3`
    : `Which of the ${topic.checks.length}? For example: ${verb} ${one.number}`
}

/** Refs for thread numbers; a keyed ref stands for itself. A sentence when none of the numbers is in the list. */
export function refsNamed(words: string, topic: Topic): Named | string {
  const refs: string[] = []
  const missing: string[] = []
  for (const word of words.split(/[\s,]+/).filter(Boolean)) {
    if (/^[a-z]/i.test(word)) {
      refs.push(word)
      continue
    }
    const match = /^#?(\d{1,9})(?:(?:\.\.|-|–)(\d{1,9}))?$/.exec(word)
    if (match === null) return noSuchNumber(word, topic)
    const from = Number(match[1])
    const to = match[2] === undefined ? from : Number(match[2])
    if (to < from) return `“${word}” counts backwards. Say for example ${to}-${from}.`
    for (let number = from; number <= Math.min(to, from + 500); number += 1) {
      const check = topic.checks.find((one) => one.number === number)
      if (check === undefined) missing.push(String(number))
      else refs.push(check.ref)
    }
  }
  const [first] = missing
  if (first === undefined) return { refs }
  if (refs.length === 0) return noSuchNumber(first, topic)
  const [most = '', ...fewer] = missing.toReversed()
  const those =
    fewer.length === 0
      ? most
      : fewer.length > 2
        ? `${first} to ${most}`
        : `${fewer.toReversed().join(', ')} or ${most}`
  return { refs, besides: noSuchNumber(those, topic) }
}

function noSuchNumber(number: string, { checks }: Topic): string {
  return checks.length === 0
    ? `There is no numbered list in this thread. Name the item, for example IMD-${number}.`
    : `There is no ${number} in this list: its numbers go from ${checks[0]?.number} to ${checks.at(-1)?.number}.`
}
