import { monthWord, namesMonth } from '../months.ts'
import { type Cue, cueOf } from './cue.ts'
import { type DateForm, edge, halfWord, quarterMark, quarterWord } from './date-form.ts'
import { remembering } from './remembering.ts'

/** A part that many texts have not: those need not be searched for the forms that ask for it. */
interface Part {
  readonly isAsked: (form: DateForm) => boolean
  readonly isIn: (text: string) => boolean
}

/** A part of the expressions in whose source one of these stands. */
const part = (sources: readonly string[], form: Cue): Part => ({
  isAsked: ({ source }) => sources.some((one) => source.includes(one)),
  isIn: (text) => form.test(text),
})

const aDigit = /\d/
const aWide = /[\p{Script=Han}\p{Script=Hangul}]/u

const parts: readonly Part[] = [
  { isAsked: ({ hasDigit }) => hasDigit, isIn: (text) => aDigit.test(text) },
  { isAsked: ({ isWide }) => isWide, isIn: (text) => aWide.test(text) },
  { isAsked: ({ source }) => source.includes(monthWord), isIn: namesMonth },
  part([quarterWord], cueOf(new RegExp(quarterWord, 'u'))),
  part([halfWord], cueOf(new RegExp(halfWord, 'u'))),
  part([`${quarterMark}[1-4]`, `${quarterMark}([1-4])`], /[QTK][1-4]/iu),
  part([`${edge}Q`], /Q[1-4]/iu),
  part([')\\/(\\d'], /\d\/\d/),
  part(['\\.(\\d', '\\.\\s?(\\d'], /\d\.\s?\d/),
]

/** The parts that a text has, a bit each. */
export const partsIn = remembering((text) => bitsOf((one) => one.isIn(text)))

/** Of forms those that a text with these parts can have; the same few sets of parts recur. */
export function amongForms(forms: readonly DateForm[]): (has: number) => readonly DateForm[] {
  const asked = forms.map((form) => bitsOf((one) => one.isAsked(form)))
  const byParts = new Map<number, readonly DateForm[]>()
  return (has) => {
    const known = byParts.get(has)
    if (known) return known
    const fitting = forms.filter((_, at) => ((asked[at] ?? 0) & ~has) === 0)
    byParts.set(has, fitting)
    return fitting
  }
}

function bitsOf(is: (one: Part) => boolean): number {
  return parts.reduce((bits, one, at) => (is(one) ? bits | (1 << at) : bits), 0)
}
