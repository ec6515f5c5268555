import { namesMonth } from '../months.ts'
import { datesIn } from './dates.ts'
import { remembering } from './remembering.ts'

const comparator =
  '(?:[<>≤≥=~≈±+-]|<=|>=|less than|more than|at least|at most|under|over|within|below|above|up to|unter|über|mindestens|höchstens|moins de|plus de|au moins|menos de|más de|al menos|mais de|pelo menos|meno di|più di|almeno|minder dan|meer dan|minstens|не менее|не более|менее|более|mindst|højst|højest|minst|høyst|maks.?|maksimalt|mere end|mer enn|mindre end|mindre enn|færre end|færre enn|en az|en fazla|en çok)'
const number = '(?:%\\s?)?\\d[\\d,.\\u00A0]*(?:\\s?[kKM](?![\\p{L}]))?'
const unit =
  '(?:\\s?(?:%|x(?![\\p{L}])|×|ms|s(?![\\p{L}])|min(?:utes?)?|h(?![\\p{L}])|hours?|days?|weeks?|months?|GB|MB|KB|TB|LOC/s|req/s|msg/s|rps|tps)(?![\\p{L}]))?'
const direction =
  '(?:\\s(?:faster|slower|reduction|improvement|increase|decrease|p\\d{2}|cold start|less|more|of [A-Z]\\S*(?: equivalent)?))?'
const form = new RegExp(`(?:${comparator}\\s?)?${number}\\+?${unit}\\+?${direction}`, 'iu')
const bracketed =
  /\((?:target|goal|ziel|cible|objetivo|obiettivo|doel|цель|mål|hedef)[:\s]+([^()]+)\)|\(([^()]+?)\s+(?:target|goal)\)/iu
const none = /(?<![\p{L}])(?:zero|no)\s+\p{L}+/iu

/** The number that a condition asks for, with its comparator, unit and direction as they stand. */
export const targetIn = remembering((text): string | undefined => {
  const inBrackets = text.includes('(') ? bracketed.exec(text) : null
  if (inBrackets) {
    const value = (inBrackets[1] ?? inBrackets[2])?.trim() ?? ''
    return namesMonth(value) || datesIn(value).length > 0 ? undefined : value
  }
  const pair = pairIn(text)
  if (pair?.isMeasured) return pair.target
  const body = text.replace(/^[^:：]{1,60}[:：]\s*/u, '')
  const match = /\d/.test(body) ? form.exec(body) : null
  if (match && isTarget(match[0])) return match[0].trim()
  return none.exec(body)?.[0].startsWith('Z') || none.exec(body)?.[0].startsWith('z')
    ? none.exec(body)?.[0]
    : undefined
})

const pair = new RegExp(
  `^(.+?)\\s{0,3}(?:→|➜|⇒|->|=>)\\s{0,3}((?:${comparator}\\s?)?${number}\\+?${unit}\\+?|\\S+)`,
  'iu',
)

/** A reading and where it is to go: `210 ms -> 180 ms`. */
export function currentAndTarget(reading: string): { readonly current: string; readonly target?: string } {
  const [, current, target] = pair.exec(reading) ?? saidPair(reading) ?? []
  return { current: current ?? reading, ...(target !== undefined && { target: target.trim() }) }
}

const now =
  "(?:now|today|currently|at present|heute|jetzt|derzeit|aktuell|aujourd['’]hui|actuellement|hoy|ahora|actualmente|hoje|agora|atualmente|oggi|adesso|attualmente|nu|vandaag|momenteel|сейчас|сегодня|dziś|dzisiaj|obecnie|teraz|idag|i dag|nå|şu an|bugün)"
const aim =
  '(?:targets?|goals?|aims?|aiming|wants?|wanted|needs?|needed|should|must|ziele?|soll(?:en)?|wollen|brauchen|nötig|gewünscht|objectifs?|cible|vis(?:e|ons)|veut|voulons|faut|objetivos?|metas?|queremos|buscamos|hace falta|precisa(?:mos)?|obiettivo|vogliamo|puntiamo|servono|doel|willen|moet(?:en)?|nodig|цель|хотим|нужно|cel|chcemy|potrzeba|mål|vill|ska|skal|ønsker|vil|hedef)'
const saidNowAndThen = new RegExp(
  `^(\\D{0,12}\\d[^,;]{0,20}?)(\\s${now})?[,;]\\s([^\\d,;]{0,24}?)((?:(?:no|not) more than |${comparator}\\s?)?\\d[\\d.,:]*${unit}\\+?)(.*)$`,
  'iu',
)
const isAim = new RegExp(`(?<![\\p{L}])${aim}(?![\\p{L}])`, 'iu')
const share = /^(\d+)\s(?:of|von|sur|de|di|van|из|z|av|af)\s(\d+)$/iu

/** `62 % now, 100 % before we switch`, `34 minutes, on vise 20`, `0 of 184`: the reading, and where it is to go. */
function saidPair(reading: string): readonly (string | undefined)[] | undefined {
  const ofAll = share.exec(reading)
  if (ofAll) return ofAll
  const [all, current, isNow, before = '', target, behind = ''] = saidNowAndThen.exec(reading) ?? []
  return isNow !== undefined || isAim.test(before) || isAim.test(behind) ? [all, current, target] : undefined
}

/** A number and where it is to go, amidst what else is said. */
interface Pair {
  readonly before: string
  readonly current: string
  readonly target: string
  readonly behind: string
  /** Both have a unit, so that they are no versions. */
  readonly isMeasured: boolean
}

const measured = `(?:${comparator}\\s?)?${number}\\+?${unit}`
const numbers = new RegExp(
  `(?<![\\p{L}\\d.,])(${measured})\\s{0,3}(?:→|➜|⇒|->|=>)\\s{0,3}(${measured})`,
  'iu',
)

/** The first pair of numbers in a line: `Coverage 75 % -> 95 %`. */
export function pairIn(text: string): Pair | undefined {
  const match = /[→➜⇒>]/u.test(text) ? numbers.exec(text) : null
  if (match === null) return undefined
  const [all, current = '', target = ''] = match
  return {
    before: text.slice(0, match.index).replace(/[:：]?\s*$/u, ''),
    current: current.trim(),
    target: target.trim(),
    behind: text.slice(match.index + all.length).replace(/^[\s.]+/u, ''),
    isMeasured: hasUnit(current) && hasUnit(target),
  }
}

function hasUnit(text: string): boolean {
  return /%\s?\d|[\d,.](?:\s?(?:%|\p{L}|×))/u.test(text)
}

/** A bare number such as a version or a count in passing is no target. */
function isTarget(text: string): boolean {
  return /[<>≤≥%+×]|\dx|less|more|at |within|under|over|faster|ms|mindest|moins|menos|meno|minder|не |mindst|minst|højst|høyst|maks|færre|en az|en fazla/iu.test(
    text,
  )
}
