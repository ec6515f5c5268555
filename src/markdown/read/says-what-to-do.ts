import type { Item } from '../outline.ts'
import { clean } from './clean.ts'

const imperative =
  /^(?:add|adopt|agree|allow|announce|approve|ask|assess|assign|audit|automate|avoid|book|build|buy|call|change|check|choose|claim|clean|clear|close|collect|compare|complete|configure|confirm|connect|contact|convert|create|cut|decide|define|delete|deliver|deploy|design|develop|disable|document|draft|drop|enable|ensure|establish|evaluate|expand|explore|export|extend|extract|find|finish|fix|freeze|get|hire|identify|implement|improve|increase|give|inform|install|keep|look|integrate|introduce|investigate|invite|launch|list|make|measure|merge|migrate|move|notify|open|optimi[sz]e|order|organi[sz]e|pack|paint|pair|plan|port|prepare|publish|put|reduce|refactor|release|read|record|rehearse|rerun|re-run|remove|rename|renew|repair|replace|request|research|retire|return|review|rewrite|rotate|run|schedule|secure|select|sell|send|set|ship|show|sign|simplify|split|start|stop|support|switch|teach|test|take|talk|tell|tidy|train|translate|try|turn|update|upgrade|validate|verify|watch|wire|write|afklar|aftal|avklare?|avtale?|bestille?|byg|bygge?|fjerne?|flytte?|forbered|gennemfør|gjennomføre?|godkend|godkjenne?|indfør|indkald|indsaml|innføre?|kartlægg?|kartlegge?|kontakte?|kortlæg|nedlæg|oppdatere?|opdater|opgrader|oppgradere?|opret|opprette?|planlæg|planlegge?|rydde?|sende?|skrive?|tilføj|udarbejd|underret|undersøge?|undersøke?|utarbeide?|vælg|varsle?|velge?)(?!\p{L}|-\p{L})/iu
/** Infinitives that come first: those of Slavic languages, and of Romance ones where an article or the like follows. */
const infinitiveFirst =
  /^\p{L}{2,}(?:ть|ться|чь|ować|ić|yć|ać|eć|ść)\s|^\p{Lu}\p{Ll}+(?:[aei]r|re|oir)(?:se)?\s(?:l[aeo]s?|l[’']|el|il|gli|i|os?|as?|un|una|une|uma|des?|du|del|della|dei|con|avec|com|al|à|au|aux|em|no|na|nos|nas|en|in|di|ses|sus|tous|toutes|todos|todas|tutt[ei]|mais|más|plus)(?![\p{L}])/u
/** Infinitives that come last: German and Dutch. `ausgenommen` is none. */
const infinitiveLast =
  /\s(?!(?:aus|ab|an|auf|ein|vor|zu|um|über|unter|bei|mit|nach|zurück|weg|fest|frei|los|hin|her|durch|zusammen|uit|af|aan|op|in|toe|om|over|onder|mee|na|terug|vast|vrij|door|voor)ge(?!winnen|wöhnen|stalten|stehen|hören|langen)\p{Ll}{3,}en$)\p{Ll}{3,}(?:en|ern|eln)$/u

/** So many lines of a hundred must say what to do. */
const most = 60

const known = new WeakMap<readonly Item[], boolean>()

/** Whether the lines of a list are mostly things to do: they begin with a verb, or end with one where that is the custom. */
export function saysWhatToDo(list: readonly Item[]): boolean {
  const found = known.get(list) ?? areThingsToDo(list)
  known.set(list, found)
  return found
}

function areThingsToDo(list: readonly Item[]): boolean {
  const lines = list.filter(({ box }) => box === undefined)
  const doing = lines.filter((item) => isDoing(clean(item.words).text))
  return lines.length > 0 && doing.length * 100 >= lines.length * most
}

/** Whether a line begins with a verb that says what to do, or ends with one where that is the custom. */
export function isDoing(text: string): boolean {
  const first = text.split(/\s(?:[-–—→(:]|->)|[:：;,.(]/u)[0]?.trim() ?? text
  const begun = first.charAt(0).toUpperCase() + first.slice(1)
  return imperative.test(first) || infinitiveFirst.test(`${begun} `) || infinitiveLast.test(first)
}
