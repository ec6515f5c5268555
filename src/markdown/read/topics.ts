import { asksWhetherReady } from './asks-whether-ready.ts'
import { changesThePlan } from './changes-the-plan.ts'
import { cueOf, smallLetters, wordBegins } from './cue.ts'
import { remembering } from './remembering.ts'
import type { Topic } from './topic.ts'
import { cues } from './topic-words.ts'
import { alternatives, withoutAccents } from './unaccented.ts'

/** The topic that a heading or lead-in names; undefined when it names none. */
export const topicOf = remembering((heading): Topic | undefined => {
  const whole = heading.replace(numberBefore, '')
  if (asksWhetherReady(whole)) return 'criteria'
  const text = whole.replace(trailsOff, '').replace(asks, '')
  if (changesThePlan(text)) return 'triggers'
  return topicAmong(topics, text) ?? (isPlain.test(text) ? topicAmong(unaccented, text) : undefined)
})

/** `3.1 If it fails` and `6) If it fails` begin with “If”. */
const numberBefore = /^(?:§\s?)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\p{L}[.)]|[IVX]{1,4}[.)])\s{1,3}(?=\p{L})/u

/** `We stop if …` ends in “if”. */
const trailsOff = /\s{0,2}(?:…|\.{3})\s?[:：]?$/u

/** `What is in our way?` */
const asks = /(?<!questions?)\s?[?？]$/iu

const isPlain = /^[\x20-\x7E]+$/

interface Cues {
  readonly topic: Topic
  /** Those that begin a word, which are looked for at the beginnings of words alone. */
  readonly words: readonly RegExp[]
  readonly others: readonly RegExp[]
}

const sticky = (source: string) => new RegExp(source, 'uy')

const topics = cues.map(
  ([topic, forms]): Cues => ({
    topic,
    words: forms.flatMap(({ source }) =>
      source.startsWith(wordBegins) ? sticky(source.slice(wordBegins.length)) : [],
    ),
    others: forms.filter(({ source }) => !source.startsWith(wordBegins)),
  }),
)

/** The same cues as they are typed on a keyboard without accents, `Proximos pasos`, where that makes a difference. */
const unaccented = topics.map(({ topic, words }): Cues => {
  const typed = words.flatMap(({ source }) => alternatives(source).map(withoutAccents))
  const differing = typed.filter((one) => one !== undefined)
  return { topic, words: differing.length === 0 ? [] : [sticky(`(?:${differing.join('|')})`)], others: [] }
})

function topicAmong(among: readonly Cues[], text: string): Topic | undefined {
  const small = smallLetters(text)
  const begins = beginnings(small)
  return among.find(
    ({ words, others }) =>
      words.some((form) => begins.some((at) => fitsAt(form, small, at))) ||
      others.some((form) => form.test(small)),
  )?.topic
}

const wordBegin = new RegExp(`${wordBegins}\\S`, 'gu')

function beginnings(text: string): readonly number[] {
  return Array.from(text.matchAll(wordBegin), ({ index }) => index)
}

function fitsAt(form: RegExp, text: string, at: number): boolean {
  form.lastIndex = at
  return form.test(text)
}

const duty = cueOf(
  /(?<![\p{L}])(?:must|should|shall|definition of (?:done|ready)|(?:these|following|conditions|points) hold|(?:every|each) \p{L}+ holds|criteria|criterion|goals?|requirements?|success|succès|éxito|sucesso|successo|успех\p{L}*|kriteri\p{L}*|müssen|muss|sollen|ziele?|erfolg\p{L}*|anforderung\p{L}*|critères?|doivent|doit|remplies?|conditions?|objectifs?|criterios?|debe[n]?|objetivos?|critérios?|devem|deve|criteri|devono|obiettivi|moeten|doelen|критери\p{L}*|должн\p{L}*|цели|kryteri\p{L}*|musi|muszą|powinn\p{L}+|cele|kritéri\p{L}*|musí|критері\p{L}*|повинн\p{L}+|цілі|krav|ska|mål|kriter\p{L}*|hedef\p{L}*|skal|må|bør|betingelser|opfyld\p{L}*|oppfyl\p{L}*|ölçüt\p{L}*|koşul\p{L}*|(?:sağlan|karşılan|ol|geç|tamamlan)m[ae]l[ıi]\p{L}*)(?![\p{L}])|成功|성공|基準|必須|目標|条件|标准|必须|目标|要求|기준|목표|조건|해야/iu,
)

/** Whether words speak of what must or should be, so that a tick before it decides nothing. */
export const speaksOfDuty = (text: string) => duty.test(text)
