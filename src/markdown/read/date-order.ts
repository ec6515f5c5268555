/** What stands first in a date such as `3/5`. */
export type DateOrder = 'day' | 'month'

const slashed = /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d{2})?(?![\d/.])/gu
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const cyrillic = /\p{Script=Cyrillic}/u
const english = /(?<![\p{L}])(?:the|and|of|for|with|to)(?![\p{L}])/giu
const continental =
  /(?<![\p{L}])(?:de|la|le|les|des|du|et|el|los|las|para|con|und|der|die|das|mit|da|do|dos|em|il|di|per|van|het|een|och|og|ve|på|til|med|af|av|ikke|det|skal|için|ile|bir)(?![\p{L}])/giu

/** Characters of a document that tell its language. */
const enough = 20_000

/** Which of day and month stands first in a document: its own dates tell by numbers above twelve, else its language does. */
export function dateOrderOf(title: string, text: string): DateOrder | undefined {
  let [days, months] = [0, 0]
  for (const [, first, second] of text.matchAll(slashed)) {
    if (Number(first) > 12 && Number(first) < 32 && Number(second) <= 12) days += 1
    if (Number(second) > 12 && Number(second) < 32 && Number(first) <= 12) months += 1
  }
  if (days !== months) return days > months ? 'day' : 'month'
  if (eastAsian.test(title)) return 'month'
  if (cyrillic.test(title)) return 'day'
  const beginning = text.slice(0, enough)
  return countIn(beginning, continental) > countIn(beginning, english) ? 'day' : undefined
}

function countIn(text: string, form: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(form)) count += 1
  return count
}
