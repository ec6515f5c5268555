import type { Words } from '../outline/words.ts'
import { datesIn } from './dates.ts'
import { findWord } from './state-words.ts'
import type { Near } from './years.ts'

const thisStage =
  /^\s*(?:(?:(?:this|the) (?:phase|stage|sprint|step|wave|milestone|iteration) (?:is|was|has been)(?: now| already)?|diese[rs]? (?:phase|etappe|stufe|welle|abschnitt|schritt) (?:ist|wurde)(?: bereits| schon| inzwischen)?|cette (?:phase|étape|vague) (?:est(?: déjà)?|a été)|esta (?:fase|etapa|ola|onda) (?:(?:ya |já )?está|fue|quedó|foi)|questa fase è(?: già)?(?: stata)?|deze (?:fase|etappe|stap) (?:is|werd)(?: al| inmiddels)?|(?:этот )?этап(?: уже)?|эта фаза(?: уже)?|(?:ten etap|ta faza) (?:jest|został[ao]?)(?: już)?|(?:tato )?(?:fáze|etapa) je(?: již| už)?|цей етап(?: вже)?|ця фаза(?: вже)?|denne (?:fasen?|etapen?|etappen?) er|den här (?:fasen|etappen) är|bu (?:aşama|faz))\s+|(?:この(?:フェーズ|段階)は|(?:本|该|这一)阶段|이 단계는)\s*)/iu

/** `… is done when all is moved` tells a condition. */
const endsThere = /^\s*(?:$|[.,;:!(–—。，！]|(?:since|seit|depuis|desde|dal|sinds|с|od)\s)/iu

const toItsEnd = /^[^.。!?]*/u

/**
 * Where lines beneath the heading of a stage say how far it is: “This phase is complete.”, “Completed in November 2027.”
 * The state alone, or the whole sentence where it says more that is true of that state alone.
 */
export function toldOfStage(lines: readonly Words[], near: Near | undefined): Words | undefined {
  for (const line of lines) {
    const told = toldOfIt(line) ?? toldAlone(line, near)
    if (told !== undefined) return told
  }
  return undefined
}

function toldOfIt(line: Words): Words | undefined {
  const at = thisStage.exec(line.text)?.[0].length
  if (at === undefined) return undefined
  const rest = line.text.slice(at)
  const found = findWord(rest)
  if (found?.from !== 0 || found.isDenied || !endsThere.test(rest.slice(found.to))) return undefined
  const sentence = toItsEnd.exec(rest)?.[0].trimEnd() ?? ''
  const saysMore = /[\p{L}\p{N}]/u.test(sentence.slice(found.to))
  return line.slice(at, at + (saysMore ? sentence.length : found.to))
}

/** `Owner: Ana Ruiz. `. */
const labelBefore = /^[^:：.]{2,30}[:：]\s[^.。]{1,60}[.。]\s+/u
const longestSentence = 60
/** Words between a state and its day. */
const particles =
  /^[\s,]*(?:(?:in|on|at|since|as of|late|early|mid|end of|im|am|seit|vom|ende|anfang|mitte|en|le|depuis|fin|début|el|em|no|na|a|desde|finales de|il|nel|dal|fine|op|sinds|eind|в|во|с|со|w|od|v|ve|i|den|d\.|siden|sedan|у|з|から|に|于|於|在|에)\s*)*$/iu
const particlesBehind = /^[\s,]*(?:['’]?(?:de|da|te|ta)|に|で|に?は|于|於|에)?\s*$/iu

/** A whole sentence that is a state, and at most since when: `In progress.`, `Abgeschlossen im November 2027.` */
function toldAlone(line: Words, near: Near | undefined): Words | undefined {
  const from = labelBefore.exec(line.text)?.[0].length ?? 0
  const rest = line.text.slice(from)
  const sentence = toItsEnd.exec(rest)?.[0] ?? ''
  if (!/^[.。]/u.test(rest.slice(sentence.length)) || sentence.length > longestSentence) return undefined
  const found = findWord(sentence)
  if (found === undefined || found.isDenied) return undefined
  const [before, behind] = [sentence.slice(0, found.from), sentence.slice(found.to)]
  const [day, ...others] = datesIn(sentence, near)
  const isAlone =
    others.length === 0 &&
    (day === undefined
      ? before.trim() === '' && behind.trim() === ''
      : day.from >= found.to
        ? before.trim() === '' &&
          particles.test(sentence.slice(found.to, day.from)) &&
          sentence.slice(day.to).trim() === ''
        : sentence.slice(0, day.from).trim() === '' &&
          particlesBehind.test(sentence.slice(day.to, found.from)) &&
          behind.trim() === '')
  if (!isAlone) return undefined
  return day === undefined
    ? line.slice(from + found.from, from + found.to)
    : line.slice(from, from + sentence.length)
}
