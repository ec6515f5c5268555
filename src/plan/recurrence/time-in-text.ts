import { unaccented, wholeName } from './weekday-names.ts'

const at =
  'at|from|um|gegen|ab|a|a las?|as|alle(?: ore)?|ore|om|kl\\.?|klockan|klo|o|o godz\\.?|godz\\.?|в|во|о|об|ve|saat|@'
const half = '\\s?(?<half>[ap])\\.?\\s?m(?!\\p{L})'
const oclock = '(?:uhr|uur|h|heures?|час(?:ов|а)?|годин[иі]?)(?!\\p{L})'
const noDigit = '(?<![\\d:.,/–-])'
const behindDay = `(?<!\\p{L})(?:${wholeName}|segundas?|tercas?|quartas?|quintas?|sextas?|daily|every day|taglich|tous les jours|diario|diariamente)\\s?[,.:：]?\\s`

/** The ways to say a time of day in unaccented letters; the first that is found is meant. */
const forms: readonly RegExp[] = [
  // `at 14:00`, `à 14h30`, `kl. 9.30`
  `(?<!\\p{L})(?:${at})\\s?(?<hour>\\d{1,2})(?:[:.]|\\s?h\\s?)(?<minute>\\d{2})(?!\\d)(?:${half})?`,
  // `at 5 pm`, `3pm`
  `${noDigit}(?<hour>\\d{1,2})${half}`,
  // `um 9 Uhr`, `à 10h`
  `(?<!\\p{L})(?:${at})\\s?(?<hour>\\d{1,2})\\s?${oclock}`,
  // `Mondays, 10:15`, `9 h 40`, `2:30 pm`
  `${noDigit}(?<hour>\\d{1,2})(?::|\\s?h\\s?)(?<minute>\\d{2})(?![\\d:])(?:${half})?`,
  // `9 Uhr`; `2 h` and `2 uur` alone are how long it takes
  `${noDigit}(?<hour>\\d{1,2})\\s?uhr(?!\\p{L})`,
  // `Friday at 10`, `mandag 9.30`, `lundi 9h`: behind a day, an hour needs no more
  `${behindDay}(?:(?:${at})\\s)?(?<hour>\\d{1,2})(?:\\.(?<minute>00|15|30|45)(?![\\d.])|\\s?${oclock})`,
  `${behindDay}(?:${at})\\s(?<hour>\\d{1,2})(?![\\d:.,]|\\s?[%\\p{L}])`,
  // `última sexta-feira do mês, 15h`; `2h` is how long it takes
  `(?<!\\p{L})(?:mes|mois|mese|trimestre)\\s?,\\s(?<hour>0?[7-9]|1\\d|2[0-2])\\s?h(?!\\p{L})`,
].map((form) => new RegExp(form, 'iu'))

/** `10時半`, `下午3点`, `오후 3시 30분`; `2時間` is how long it takes, and `3点` alone three points. */
const signed =
  /(?<part>午前|午後|上午|下午|晚上|早上|오전|오후)?\s?(?<hour>\d{1,2})\s?(?:時(?!間)|(?<=(?:午|上|每[天日]|[周週期拜][一二三四五六日天])\s?\d{1,2}\s?)[点點]|[点點](?=[半整钟鐘]|\d{1,2}分)|시(?!간))\s?(?:(?<half>半|반)|(?<minute>\d{1,2})\s?[分분])?/u

/** The local time of day that a line names, `14:00`; undefined for none. */
export function timeInText(text: string): string | undefined {
  const words = unaccented(text)
  for (const form of forms) {
    const time = timeOf(form.exec(words)?.groups)
    if (time !== undefined) return time
  }
  return signedTime(text)
}

function timeOf(said: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  if (said?.['hour'] === undefined) return undefined
  const hour = Number(said['hour'])
  const half = said['half']?.toLowerCase()
  return timeAt(
    half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
    Number(said['minute'] ?? 0),
  )
}

function signedTime(text: string): string | undefined {
  const said = signed.exec(text)?.groups
  if (said === undefined) return undefined
  const hour = Number(said['hour'])
  const isLate = /[後下晚후]/u.test(said['part'] ?? '') && hour < 12
  return timeAt(isLate ? hour + 12 : hour, said['half'] === undefined ? Number(said['minute'] ?? 0) : 30)
}

function timeAt(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
