import {
  askAboutUnfit,
  askForMissing,
  askForOne,
  likeKeys,
  readCommandLine,
  type Understood,
} from './command-line.ts'
import { exampleOf } from './example.ts'
import type { Form } from './form.ts'
import type { Intent } from './intent.ts'
import { readReply, refsNamed, type Topic } from './reply.ts'
import type { Reacted, Request } from './request.ts'
import { isTick } from './tick.ts'

/** What has to be known of the place to understand what is said in it. */
export interface Setting {
  readonly forms: readonly Form[]
  /** Keys of the roadmaps that could be meant: those of which the line has the words. */
  readonly keys: readonly string[]
  /** Keys of the roadmaps that the room follows. */
  readonly followed: readonly string[]
  /** The key that examples are written with here. */
  readonly own?: string
  /** What the thread, or the message reacted to, is about. */
  readonly topic: Topic
}

/** What a request means; `talk` is for people's own conversation, to which the bot says nothing. */
export type Meaning =
  | Understood
  /** `besides` is said with what the command answers. */
  | { readonly intent: Intent; readonly besides?: string }
  | { readonly unclear: string }
  | { readonly talk: true }

/** The words of a request that may be a roadmap's key. */
export function keysIn(request: Request): readonly string[] {
  if (request.did === 'typed') return likeKeys(request.text)
  return request.did === 'pressed' ? likeKeys(request.action) : []
}

/** Turns what somebody did into a command, a question, or nothing. */
export function understand(request: Request, setting: Setting): Meaning {
  return ofMessage(request, complete(request, setting))
}

function complete(request: Request, setting: Setting): Meaning {
  const meaning = read(request, setting)
  if (!('intent' in meaning) || ('files' in request && (request.files?.length ?? 0) > 0)) return meaning
  const { command, values } = meaning.intent
  const form = setting.forms.find((one) => one.command === command)
  return (form && askForOne(form, values)) ?? meaning
}

/** A form that is asked for because of a message keeps which it was. */
function ofMessage(request: Request, meaning: Meaning): Meaning {
  if (!('question' in meaning) || !(request.did === 'pointed' || request.did === 'filled')) return meaning
  const { message } = request
  return message === undefined ? meaning : { question: { ...meaning.question, message } }
}

function read(request: Request, setting: Setting): Meaning {
  switch (request.did) {
    case 'typed':
      return addressed(request.text, setting)
    case 'filled':
      return inNumbersOf(setting, fillIn(request.command, request.values, setting.forms))
    case 'pressed':
      return request.values.length > 0
        ? { intent: { command: request.action, values: toggled(request.values) } }
        : readCommandLine(request.action, setting.forms, setting.keys)
    case 'replied':
      return request.place.thread === undefined
        ? { talk: true }
        : inThread(request.text, setting, request.direct)
    case 'reacted':
      return readReaction(request, request.about ?? onlyItem(setting.topic))
    case 'pointed':
      return whichRoadmap(fillIn(request.command, wordsFor(request, setting.forms), setting.forms), setting)
  }
}

/** Below a list, words for the bot are read as a reply there first: a number in them is one of its lines. */
function addressed(text: string, setting: Setting): Meaning {
  const { topic, forms, keys } = setting
  const line = inNumbersOf(setting, readCommandLine(text, forms, keys))
  const isKnown = [topic.about, topic.review, topic.checks[0]].some((one) => one !== undefined)
  if (!isKnown || topic.standup !== undefined) return line
  const reply = inThread(text, setting, true)
  if ('intent' in reply) return reply
  return 'unclear' in reply && topic.checks.length > 0 && !('intent' in line) ? reply : line
}

/** Said below a list, bare numbers of items are those of its lines, whatever the command. */
function inNumbersOf({ topic, forms }: Setting, meaning: Meaning): Meaning {
  if (!('intent' in meaning) || topic.checks.length === 0) return meaning
  const { command, values } = meaning.intent
  const named = { ...values }
  let besides: string | undefined
  for (const { name, kind } of forms.find((one) => one.command === command)?.fields ?? []) {
    const words = kind === 'refs' ? values[name] : undefined
    if (words === undefined || !looksLikeNumbers(words)) continue
    const found = refsNamed(words, topic)
    if (typeof found === 'string') return { unclear: found }
    named[name] = found.refs.join(' ')
    besides ??= found.besides
  }
  return { intent: { command, values: named }, ...(besides !== undefined && { besides }) }
}

/** Once a key is named, the numbers after it are the roadmap's own. */
function looksLikeNumbers(words: string): boolean {
  return /^[#\d\s,.–-]+$/.test(words)
}

/** A reply that lacks something is asked about in words: a message opens no form. */
function inThread(text: string, { topic, forms }: Setting, isToBot = false): Meaning {
  const meaning = readReply(text, topic, forms, isToBot)
  if (!('intent' in meaning)) return meaning
  const form = forms.find((one) => one.command === meaning.intent.command)
  const question = form && askForMissing(form, meaning.intent.values)?.question
  return question ? { unclear: `${question.says} For example: /roadmap ${exampleOf(question)}` } : meaning
}

function fillIn(command: string, values: Readonly<Record<string, string>>, forms: readonly Form[]): Meaning {
  const form = forms.find((one) => one.command === command)
  if (form === undefined) return { unknown: command, from: 0 }
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))
  return askForMissing(form, given) ?? askAboutUnfit(form, given) ?? { intent: { command, values: given } }
}

/** Whoever points at a message types no key: where several could be meant, a form asks which. */
function whichRoadmap(meaning: Meaning, { forms, followed }: Setting): Meaning {
  if (!('intent' in meaning) || followed.length < 2) return meaning
  const { command, values } = meaning.intent
  const form = forms.find((one) => one.command === command)
  if (form?.fields.some(({ kind }) => kind === 'key') !== true) return meaning
  const fields = form.fields.map((field) =>
    field.kind === 'key' ? { ...field, kind: 'choice' as const, choices: followed, required: true } : field,
  )
  return { question: { form: { ...form, fields }, known: values, says: 'Of which roadmap?' } }
}

function toggled(values: readonly string[]): Readonly<Record<string, string>> {
  const refs = (sign: string) =>
    values.filter((value) => value.startsWith(sign)).map((value) => value.slice(1))
  return { done: refs('+').join(' '), reopen: refs('-').join(' ') }
}

function onlyItem(topic: Topic): string | undefined {
  return topic.about ?? (topic.checks.length === 1 ? topic.checks[0]?.ref : undefined)
}

function readReaction({ emoji, added, stillTicked }: Reacted, ref: string | undefined): Meaning {
  if (!isTick(emoji) || stillTicked === true || ref === undefined) return { talk: true }
  return { intent: { command: added ? 'done' : 'reopen', values: { refs: ref } } }
}

/** A message's words fill the field that takes the rest of a line. */
function wordsFor(
  { command, text, link }: Extract<Request, { did: 'pointed' }>,
  forms: readonly Form[],
): Readonly<Record<string, string>> {
  const field = forms.find((one) => one.command === command)?.fields.find((one) => one.rest)
  if (field === undefined) return {}
  const isSourced = field.withSource === true && link !== undefined
  return { [field.name]: isSourced ? `${text.trim()} (${link})`.trim() : text }
}
