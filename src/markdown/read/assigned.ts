import type { Item } from '../outline.ts'
import { clean } from './clean.ts'
import { dayName } from './date-form.ts'
import { datesIn } from './dates.ts'
import { ownerIn } from './owner.ts'
import type { Near } from './years.ts'

/** `(Ngozi, by 30 June 2027)`, `– Ngozi, 30 June 2027`: what ends a line and tells of it. */
const aside = /[([（]([^()[\]（）]{2,60})[)\]）][.。]?\s*$|\s[–—-]\s([^–—?？]{2,60})$/u

/** A name or two, a group or a handle: `Ngozi`, `@ana`, `Data Platform`, `三浦`. */
const name =
  /^(?:@\S+|\p{Lu}[\p{L}.’'-]*(?: (?:(?:and|und|et|y|e|en|i|och|og|ve|и|&|\+) )?\p{Lu}[\p{L}.’'-]*){0,3}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{1,8})$/u
const weekday = new RegExp(`^${dayName}\\.?$`, 'iu')

/** Whom and which day the end of a line names. */
export interface Assigned {
  readonly who: boolean
  readonly when: boolean
}

const nobody: Assigned = { who: false, when: false }

/** Who is to do what a line says, and by when, as its end tells. */
export function assignedIn({ words }: Item, near: Near | undefined): Assigned {
  const { text } = clean(words)
  const found = aside.exec(text)
  const owned = ownerIn(words.text) !== undefined
  if (found === null) return owned ? { who: true, when: false } : nobody
  const said = found[1] ?? found[2] ?? ''
  const parts = said.split(/[,;，、]\s?/u).map((part) => part.trim())
  return {
    who:
      owned ||
      parts.some((part) => name.test(part) && !weekday.test(part) && datesIn(part, near).length === 0),
    when: datesIn(said, near).length > 0,
  }
}

const known = new WeakMap<readonly Item[], boolean>()

/** Whether most lines of a list say who does them or by when, and several say both: `Alert routes (Devesh, 30 May)`. */
export function isAssigned(list: readonly Item[], near: Near | undefined): boolean {
  const found = known.get(list) ?? areAssigned(list, near)
  known.set(list, found)
  return found
}

function areAssigned(list: readonly Item[], near: Near | undefined): boolean {
  const top = list.filter(({ parent, box }) => parent === undefined && box === undefined)
  const said = top.map((item) => assignedIn(item, near)).filter(({ who, when }) => who || when)
  const both = said.filter(({ who, when }) => who && when)
  return both.length > 1 && said.length * 2 > top.length
}
