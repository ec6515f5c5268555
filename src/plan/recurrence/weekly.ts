import { UserError } from '../../errors.ts'

const weekdays: readonly RegExp[] = [
  /^(?:mon|monday|mo|montag|lundi|lunes|segunda|lunedì|maandag|måndag|poniedziałek|понедельник|понеділок|pondělí)s?$/iu,
  /^(?:tue|tues|tuesday|di|dienstag|mardi|martes|terça|martedì|dinsdag|tisdag|wtorek|вторник|вівторок|úterý)s?$/iu,
  /^(?:wed|wednesday|mi|mittwoch|mercredi|miércoles|quarta|mercoledì|woensdag|onsdag|środa|среда|середа|středa)s?$/iu,
  /^(?:thu|thurs|thursday|do|donnerstag|jeudi|jueves|quinta|giovedì|donderdag|torsdag|czwartek|четверг|четвер|čtvrtek)s?$/iu,
  /^(?:fri|friday|fr|freitag|vendredi|viernes|sexta|venerdì|vrijdag|fredag|piątek|пятница|п’ятниця|pátek)s?$/iu,
  /^(?:sat|saturday|sa|samstag|samedi|sábado|sabato|zaterdag|lördag|sobota|суббота|субота)s?$/iu,
  /^(?:sun|sunday|so|sonntag|dimanche|domingo|domenica|zondag|söndag|niedziela|воскресенье|неділя|neděle)s?$/iu,
]

/** 1 for Monday; undefined for what is no day of the week. */
export function weekdayNamed(word: string): number | undefined {
  return weekdays.findIndex((form) => form.test(word)) + 1 || undefined
}

/** A day of the week, 1 for Monday, and a local time of day. @throws UserError saying what was expected */
export function readWeekly(words: string): { readonly weekday: number; readonly at: string } {
  const [day = '', ...time] = words.trim().split(/[\s,]+/)
  const weekday = weekdayNamed(day)
  if (weekday === undefined)
    throw new UserError(`“${day}” is no day of the week.`, 'For example: Monday 9:30')
  return { weekday, at: readTimeOfDay(time.join(' ')) }
}

/** A local time of day, `09:30`. @throws UserError saying what was expected */
export function readTimeOfDay(words: string): string {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.h](\d{2}))?(?:\s?uhr|h)?$/iu.exec(words) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59)
    throw new UserError(words === '' ? 'At what time?' : `“${words}” is no time of day.`, 'For example: 9:30')
  return `${hour.padStart(2, '0')}:${minute}`
}
