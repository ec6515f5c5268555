import { anyName, signedDays, unaccented, weekdayNamed, wholeName } from './weekday-names.ts'

const each =
  'every|each|jede[rnms]?|chaque|tous les|cada|todos los|toda|todas as|todo|todos os|ogni|elke|iedere|кажд\\p{L}+|кажн\\p{L}+|кожн\\p{L}+|kazd\\p{L}+|każd\\p{L}+|co|varje|hver|hvert|her|joka|minden|що'
const on = 'on|am|an|les|le|los|el|il|op|pa|om|w|we|в|во|у|по|v|ve|as|aos|na|den'
const other = 'other|second|zweiten?|andere|tweede|втор\\p{L}+|drug\\p{L}+|anden|andet'
const join = '\\s*[,/&+]\\s*|\\s+(?:and|und|et|y|e|en|и|i|och|og|ja|a|ve)\\s+'
const betweenDays = new RegExp(join, 'u')
/** English days are shortened without becoming words of another language. */
const shortEnglish = 'mon|tues?|wed|thu(?:rs)?|fri|sat|sun'
const name = `(?:${wholeName}|(?:segundas?|tercas?|quartas?|quintas?|sextas?|${shortEnglish})(?!\\p{L}))`
const listed = (one: string) => `(${one}(?:(?:${join})${one})*)`

const afterEach = new RegExp(`(?<!\\p{L})(?:${each})\\s?(?:(?:${other})\\s+)?${listed(name)}`, 'gu')
const afterOn = new RegExp(`(?<!\\p{L})(?:${on})\\s+${listed(name)}`, 'gu')
/** `Mondays`, `donnerstags`, `fredagar`: on each of them. */
const plural =
  /(?<!\p{L})((?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs|(?:man|tis|tirs|ons|tors|fre|lor|lør|son|søn)dag(?:ar|er|arna|ene)|(?:maan|dins|woens|donder|vrij|zater|zon)dagen)(?!\p{L})/gu
const timeAhead =
  '(?:\\s?[,.:：]?\\s?(?:at|um|ab|a|as|aos|a las|alle|om|kl\\.?|klo|o|в|о|v|ve|saat|@)?\\s?\\d{1,2}(?:[:.h]\\d{2}|\\s?(?:h|uhr|uur|am|pm)(?!\\p{L})))'
/** `(Tue 10:00)`, `Mo/Do 9:30`. */
const beforeTime = new RegExp(`(?<![\\p{L}\\d])${listed(anyName)}(?=${timeAhead})`, 'gu')
/** `Weekly sync: Tuesday`, `Weekly (Tuesday)`. */
const alone = new RegExp(`(?:^|[(（,:：·|–—-]\\s?)${listed(wholeName)}(?=\\s*(?:[)）,;·|–—]|$))`, 'gu')
/** `Monday morning, …`, `Le vendredi : …`: the day on which the line begins. */
const first = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:${on})\\s)?(${wholeName})(?:[\\s-]?(?:morning|afternoon|evening|vormittag|nachmittag|abend|avond|matin|mattina))?(?=\\s?[,:：]|\\s(?:at|um|a|a las?|alle|om|kl\\.?|o|в|ve)?\\s?\\d)`,
  'u',
)
/** Parts of the day that are written in one with it, `Maandagochtend`, `Freitagnachmittag`. */
const partOfDay =
  /(?<=[dt]ag)(?:morgen|vormittag|nachmittag|abend|ochtend|middag|avond|formiddag|eftermiddag)s?(?!\p{L})/gu

/** The days of the week on which a line says that something comes, 1 for Monday. */
export function weekdaysIn(text: string): number[] {
  const words = unaccented(text).replace(partOfDay, '')
  const named = [afterEach, afterOn, plural, beforeTime, alone]
    .flatMap((form) => [...words.matchAll(form)])
    .flatMap(([, days = '']) => days.split(betweenDays))
  const found = [...named, first.exec(words)?.[1] ?? ''].flatMap((one) => weekdayNamed(one) ?? [])
  return [...new Set([...found, ...signedDays(text)])].toSorted()
}

/** Whether a line says of a day of the week that something comes on each. */
export function namesEachWeek(text: string): boolean {
  return unaccented(text).search(afterEach) >= 0
}
