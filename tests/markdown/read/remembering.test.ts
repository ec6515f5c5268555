import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DateForm } from '../../../src/markdown/read/date-form.ts'
import { amongForms, partsIn } from '../../../src/markdown/read/date-parts.ts'
import { datedForms, shortYearForms } from '../../../src/markdown/read/dated-forms.ts'
import { endForms } from '../../../src/markdown/read/end-forms.ts'
import { remembering, rememberingBeside } from '../../../src/markdown/read/remembering.ts'
import { seasonForms } from '../../../src/markdown/read/season-forms.ts'
import { bareForms, cellForms, yearlessForms } from '../../../src/markdown/read/yearless-forms.ts'
import { isDue } from '../../../src/plan/due.ts'

const near = { year: 2027, month: 3 }
const folder = join(import.meta.dirname, 'plans')
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .flatMap((line) => [line, ...line.split('|')].map((part) => part.trim()))

describe('a text that is asked about again', () => {
  it('gets the answer that it got, without the rule', () => {
    const asked: string[] = []
    const length = remembering((text) => asked.push(text) && text.length)
    expect([length('one'), length('three'), length('one'), length('')]).toEqual([3, 5, 3, 0])
    expect(length('')).toBe(0)
    expect(asked).toEqual(['one', 'three', ''])
  })

  it('gets each rule’s own answer, and one for each thing beside it', () => {
    const twice = remembering((text) => text + text)
    const times = rememberingBeside((text: string, count: number) => text.repeat(count), String)
    expect([twice('a'), times('a', 3), times('a', 1), times('a', 3), twice('a')]).toEqual([
      'aa',
      'aaa',
      'a',
      'aaa',
      'aa',
    ])
  })

  it('gets none of the answers beside something else anew', () => {
    let asked = 0
    const times = rememberingBeside(
      (text: string, count: number) => {
        asked += 1
        return text.repeat(count)
      },
      (count) => count,
    )
    expect([times('b', 3), times('b', 1), times('b', 3), times('b', 1)]).toEqual(['bbb', 'b', 'bbb', 'b'])
    expect(asked).toBe(2)
  })

  it('gets the right answer when many others were asked about meanwhile', () => {
    const half = remembering((text): string =>
      text.length < 2 ? text : half(text.slice(0, text.length / 2)),
    )
    for (let round = 0; round < 2; round += 1)
      for (let at = 0; at < 80_000; at += 1) expect(half(`${at} of many`)).toBe(`${at}`.slice(0, 1))
  })
})

const ofEastAsia = /[\p{Script=Han}\p{Script=Hangul}]/u

/** `2026.02` is a month where the line is in Chinese, Japanese or Korean, though nothing of the form is. */
function isOfEastAsiaAlone({ isWide, expression }: DateForm, line: string): boolean {
  return isWide && !ofEastAsia.test(expression.source) && !ofEastAsia.test(line)
}

it('searches a text for every form of date that it has', () => {
  let found = 0
  for (const forms of [
    seasonForms,
    datedForms,
    shortYearForms,
    yearlessForms,
    endForms,
    bareForms,
    cellForms,
  ]) {
    const among = amongForms(forms)
    for (const line of lines) {
      const fitting = among(partsIn(line))
      for (const form of forms) {
        form.expression.lastIndex = 0
        const match = form.expression.exec(line)
        if (match === null || !isDue(form.read(match, near).replace('YEAR', String(near.year)))) continue
        found += 1
        if (!fitting.includes(form) && !isOfEastAsiaAlone(form, line))
          expect.fail(`“${line}” is not searched for ${form.expression.source}`)
      }
    }
  }
  expect(found).toBeGreaterThan(500)
})
