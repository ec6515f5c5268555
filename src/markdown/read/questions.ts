import type { Item } from '../outline.ts'
import { assignedIn } from './assigned.ts'
import { cueOf } from './cue.ts'
import type { Near } from './years.ts'

const questions = cueOf(
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+)?(?:(?:(?:still )?(?:open|unresolved|unanswered|remaining|outstanding) )?questions?|questions? (?:still )?(?:open|unresolved|to (?:answer|settle|resolve|clarify))|(?:(?:noch )?(?:offene|ungeklärte|unbeantwortete) )?fragen?|questions? (?:encore )?(?:ouvertes?|en suspens|sans réponse)|(?:preguntas?|cuestiones)(?: abiertas?| pendientes?| sin respuesta)?|(?:perguntas?|questões)(?: abertas?| em aberto| pendentes?| sem resposta)?|domand[ae](?: apert[ae]| in sospeso)?|questioni (?:aperte|in sospeso)|(?:open(?:staande)? )?(?:vraag|vragen)|(?:(?:открытые|нереш[её]нные) )?вопросы?|(?:otwarte )?pytani[ea](?: otwarte)?|(?:otevřené )?otázk[ay]|(?:відкриті )?питання|(?:(?:öppna|obesvarade) )?fråg(?:a|or)|(?:(?:åbne|åpne|ubesvarede|ubesvarte|uafklarede|uavklarte) )?(?:spørgsmål|spørsmål)(?:et|ene)?|(?:açık )?soru(?:lar)?|(?:未解決の)?(?:質問|疑問)|(?:开放|待确认的?)问题|疑问|问题|(?:열린|미해결) ?질문|질문)\s*(?:[(（].*[)）])?$/iu,
)

/** Whether a header or a heading says that questions stand beneath it, and nothing else: `Open questions`. */
export const namesQuestions = (title: string) => questions.test(title)

const known = new WeakMap<readonly Item[], boolean>()

/** Whether a question says who is to answer it or by when, among questions of which one says both. */
export function isAmongAsked(item: Item, list: readonly Item[], near: Near | undefined): boolean {
  const found =
    known.get(list) ?? list.map((one) => assignedIn(one, near)).some(({ who, when }) => who && when)
  known.set(list, found)
  const { who, when } = assignedIn(item, near)
  return found && (who || when)
}
