import type { Item } from '../outline.ts'
import { cadenceIn, namesOccasion } from './cadence.ts'
import { clean } from './clean.ts'
import { dayName } from './date-form.ts'
import { beginsWithHowOften as saysHowOftenFirst } from './how-often.ts'
import { remembering } from './remembering.ts'

const weekdayAt = new RegExp(
  `^(?:${dayName}s?|понедельник|вторник|среда|четверг|пятница|poniedziałek|wtorek|środa|czwartek|piątek)[.,]?\\s{1,2}(?:um |at |à |a las |às |alle |om |в |o |kl\\.? |saat )?(?:\\d{1,2}(?:[.:h]\\d{2})?\\s?(?:uhr|uur|h|am|pm|ч)?|(?:half|halb|halv|quarter past) \\p{L}{3,8}|ten|nine|eight|eleven|noon|neun|zehn|elf|acht|mittag|midi|mediodía|mezzogiorno)\\.?\\s?[-–—:,]`,
  'iu',
)
/** `Maandagochtend, kwartiertje: …`. */
const partOfWeekday = new RegExp(
  `^(?:${dayName})(?:s|[- ]?(?:morning|afternoon|evening|morgen|vormittag|nachmittag|abend|ochtend|middag|avond| matin| après-midi| por la mañana| de manhã| mattina))s?[,:：]\\s`,
  'iu',
)
/** `Le vendredi : …`, `Am Freitag: …`. */
const onWeekday = new RegExp(`^(?:le|il|el|los|am|op|on) (?:${dayName})s?\\s?[-–—:：]\\s`, 'iu')
const wideWeekdayAt =
  /^(?:[月火水木金土日]曜日?|(?:周|星期)[一二三四五六日天]|[월화수목금토일]요일)\s?\d{1,2}\s?[:：时時시]/u

/** How often an occasion recurs; `Monday 9.00: stand-up` is one of every week. */
export const rhythmOf = remembering(
  (text): string | undefined =>
    cadenceIn(text) ??
    (weekdayAt.test(text) || partOfWeekday.test(text) || onWeekday.test(text) || wideWeekdayAt.test(text)
      ? 'weekly'
      : undefined),
)

/** `Weekly mail to all leads` beside `Daily stand-up`: one is surely an occasion, and the others are said alike. */
export function isAmongOccasions(item: Item, list: readonly Item[]): boolean {
  if (!beginsWithHowOften(item)) return false
  const top = list.filter(({ parent }) => parent === undefined)
  const alike = top.filter(beginsWithHowOften)
  return (
    alike.length > 1 &&
    alike.length * 2 > top.length &&
    (alike.every(({ words }) => saysHowOftenFirst(clean(words).text)) ||
      alike.some(({ words }) => namesOccasion(words.text) || weekdayAt.test(clean(words).text)))
  )
}

const together =
  /(?<![\p{L}])(?:how (?:we|i|the (?:team|group)) (?:work|keep|stay|run)|(?:so|wie wir) arbeiten|wie wir|comment (?:nous|on) (?:travaill|avan)\p{L}+|c[oó]mo trabajamos|como trabalhamos|come lavoriamo|hoe (?:we|wij) werken|как (?:мы )?работаем|jak pracujemy|hur vi arbetar|(?:sådan|slik) (?:arbejder|arbeider|jobber) vi|hvordan vi (?:arbejder|arbeider|jobber)|nasıl çalışıyoruz)(?![\p{L}])|進め方|働き方|工作方式|协作方式|일하는 방식/iu

/** `How we work` over `Every Monday: the board`: what is done there again and again. */
export function isOfHowWeWork(item: Item, words: string): boolean {
  return item.parent === undefined && together.test(words) && beginsWithHowOften(item)
}

function beginsWithHowOften({ words, box }: Item): boolean {
  if (box !== undefined) return false
  const { text } = clean(words)
  const beforeColon = /^[^:：]{2,60}(?=[:：])/u.exec(text)?.[0] ?? ''
  return (
    cadenceIn(text.split(/\s+/).slice(0, 3).join(' ')) !== undefined ||
    cadenceIn(beforeColon) !== undefined ||
    saysHowOftenFirst(text) ||
    rhythmOf(text) === 'weekly'
  )
}
