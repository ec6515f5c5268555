import { wordBegins } from './cue.ts'
import { remembering } from './remembering.ts'
import type { Topic } from './topic.ts'
import { cues } from './topic-words.ts'

/** The topic that a heading or lead-in names; undefined when it names none. */
export const topicOf = remembering((text): Topic | undefined => {
  const begins = beginnings(text)
  return topics.find(
    ({ words, others }) =>
      words.some((form) => begins.some((at) => fitsAt(form, text, at))) ||
      others.some((form) => form.test(text)),
  )?.topic
})

/** Each topic with the cues that begin a word, which are looked for at the beginnings of words alone, and the others. */
const topics = cues.map(([topic, forms]) => ({
  topic,
  words: forms.flatMap(({ source }) =>
    source.startsWith(wordBegins) ? new RegExp(source.slice(wordBegins.length), 'iuy') : [],
  ),
  others: forms.filter(({ source }) => !source.startsWith(wordBegins)),
}))

const wordBegin = new RegExp(`${wordBegins}\\S`, 'gu')

function beginnings(text: string): readonly number[] {
  return Array.from(text.matchAll(wordBegin), ({ index }) => index)
}

function fitsAt(form: RegExp, text: string, at: number): boolean {
  form.lastIndex = at
  return form.test(text)
}

/** Whether words speak of what must or should be, so that a tick before it decides nothing. */
export function speaksOfDuty(text: string): boolean {
  return /(?<![\p{L}])(?:must|should|shall|definition of (?:done|ready)|(?:these|following|conditions|points) hold|criteria|criterion|goals?|requirements?|success|succès|éxito|sucesso|successo|успех\p{L}*|kriteri\p{L}*|müssen|muss|sollen|ziele?|erfolg\p{L}*|anforderung\p{L}*|critères?|doivent|doit|remplies?|conditions?|objectifs?|criterios?|debe[n]?|objetivos?|critérios?|devem|deve|criteri|devono|obiettivi|moeten|doelen|критери\p{L}*|должн\p{L}*|цели|kryteri\p{L}*|musi|muszą|powinn\p{L}+|cele|kritéri\p{L}*|musí|критері\p{L}*|повинн\p{L}+|цілі|krav|ska|mål|kriter\p{L}*|hedef\p{L}*)(?![\p{L}])|成功|성공|基準|必須|目標|条件|标准|必须|目标|要求|기준|목표|조건|해야/iu.test(
    text,
  )
}
