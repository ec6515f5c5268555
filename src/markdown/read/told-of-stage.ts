import type { Words } from '../outline/words.ts'
import { findWord } from './state-words.ts'

const thisStage =
  /^\s*(?:(?:(?:this|the) (?:phase|stage|sprint|step|wave|milestone|iteration) (?:is|was|has been)(?: now| already)?|diese[rs]? (?:phase|etappe|stufe|welle|abschnitt|schritt) (?:ist|wurde)(?: bereits| schon| inzwischen)?|cette (?:phase|étape|vague) (?:est(?: déjà)?|a été)|esta (?:fase|etapa|ola|onda) (?:(?:ya |já )?está|fue|quedó|foi)|questa fase è(?: già)?(?: stata)?|deze (?:fase|etappe|stap) (?:is|werd)(?: al| inmiddels)?|(?:этот )?этап(?: уже)?|эта фаза(?: уже)?|(?:ten etap|ta faza) (?:jest|został[ao]?)(?: już)?|(?:tato )?(?:fáze|etapa) je(?: již| už)?|цей етап(?: вже)?|ця фаза(?: вже)?|denne (?:fasen?|etapen?|etappen?) er|den här (?:fasen|etappen) är|bu (?:aşama|faz))\s+|(?:この(?:フェーズ|段階)は|(?:本|该|这一)阶段|이 단계는)\s*)/iu

/** `… is done when all is moved` tells a condition. */
const endsThere = /^\s*(?:$|[.,;:!(–—。，！]|(?:since|seit|depuis|desde|dal|sinds|с|od)\s)/iu

/** Where lines beneath the heading of a stage say how far it is: “This phase is complete.” */
export function toldOfStage(lines: readonly Words[]): Words | undefined {
  for (const line of lines) {
    const at = thisStage.exec(line.text)?.[0].length
    if (at === undefined) continue
    const rest = line.text.slice(at)
    const found = findWord(rest)
    if (found?.from === 0 && !found.isDenied && endsThere.test(rest.slice(found.to)))
      return line.slice(at, at + found.to)
  }
  return undefined
}
