import { breaksOff } from './breaks-off.ts'
import { hasBoxes, type Section } from './sections.ts'

/** `If a criterion cannot be met:`, `9. If a node fails`: over the steps to take then. */
const inCaseOfWhat =
  /^\P{L}{0,8}(?:if|when|whenever|in case|should|wenn|falls|sollte|mocht(?:en)?|si|en cas|se|caso|als|indien|если|jeśli|gdy|om (?:vi|det|något|allt)|hvis|dersom|eğer)\s/iu

export const tellsInCaseOfWhat = (words: string) => inCaseOfWhat.test(words)

/** `Only while phase 3 is not finished:` tells within when a procedure may be run. */
const untilWhen =
  /^(?:\p{L}+,? )?(?:(?:tant|jusqu)['’ ]|(?:while|whilst|as long as|until|till|unless|before|within|solange|bis|bevor|innerhalb|avant|dans les|mientras|hasta|antes|dentro|enquanto|até|finché|fino|entro|prima|zolang|totdat|tot|voor|voordat|binnen|пока|до|в течение|dopóki|do|przed|w ciągu|dokud|než|během|доки|поки|протягом|så länge|tills|innan|inom|så længe|så lenge|indtil|inntil|inden|innen|før)(?![\p{L}]))/iu

export const tellsUntilWhen = (words: string) => untilWhen.test(words)

/** `Virada em produção`: what is numbered there is done in that order, in one night. */
const turnsOver =
  /(?<![\p{L}])(?:cut-?over|switch-?over|change-?over|umschaltung|umstellung|bascule|basculement|conmutación|corte|virada|passaggio|commutazione|omschakeling|overgang|переключени\p{L}+|przełączeni\p{L}+)(?![\p{L}])|切り?替え?|切换|割接|전환/iu

/** `Falling back to Jenkins`, `Rückkehr zu Jenkins`: the way to what was before. */
const goesBack =
  /^\P{L}*(?:(?:(?:fall(?:ing|s)?[ -]?back|(?:going |getting |the way )?back|return(?:ing)?) to|(?:rück(?:fall|kehr|weg|wechsel)|zurück|zurückkehren) (?:auf|zu[mr]?|nach|in)|(?:retour|revenir|repasser) (?:à|au|aux|sur|vers|en)|(?:vuelta|volver|regreso|regresar|retorno) (?:a|al)|(?:volta|voltar|retorno|retornar) (?:a|à|ao|para)|(?:ritorno|tornare|rientro) (?:a|al|alla|su)|terug(?:keer|gaan|val|schakelen)? (?:naar|op)|(?:возврат|возвращение|вернуться) (?:на|к|в)|(?:powrót|wrócić|cofnięcie) (?:do|na)|(?:návrat|vrátit se) (?:k|ke|na|do)|(?:повернення|повернутися) (?:на|до|в)|(?:tillbaka|återgång|återgå) till|(?:tilbage|tilbake|tilbagevenden|tilbakegang) til)\s|(?!.*[.。]).{1,40}(?:['’]?\p{L}{1,3} (?:geri )?dönüş$|(?:に|へ)(?:戻す|戻る)$|(?:으로|로) (?:복귀|되돌리기)$))/iu

/** `When evidence goes missing`, `Cutover night`: what is numbered there is done in that order when it comes to it. */
export function isRunThen(section: Section): boolean {
  const { title } = section
  if (turnsOver.test(title)) return true
  return !hasBoxes(section) && (goesBack.test(title) || (tellsInCaseOfWhat(title) && !breaksOff(title)))
}
