import { describe, expect, it } from 'vitest'
import { compound, cueOf, smallLetters, word } from '../../../src/markdown/read/cue.ts'

describe('a cue', () => {
  const daily = cueOf(/(?<![\p{L}])daily(?![\p{L}])/iu)

  it.each(['daily', 'Daily call', 'THE DAILY', 'Le daily :', '(daily)'])('is found in “%s”', (text) => {
    expect(daily.test(text)).toBe(true)
  })

  it.each(['dailyness', 'Überdaily', 'daily構', 'Daily构建', 'dailyの', '매daily', 'ежеdaily', 'dailyạ'])(
    'is no part of a longer word: “%s”',
    (text) => {
      expect(daily.test(text)).toBe(false)
    },
  )

  it('may be written with capitals, and with letters of any language after it', () => {
    expect(word('KPI\\p{L}*$').test(smallLetters('Unsere KPIs'))).toBe(true)
    expect(cueOf(/риск[\p{L}\d]+ 1/iu).test('РИСКИ 1')).toBe(true)
  })

  it('takes a capital that it asks for in any letters, as all that ignores case does', () => {
    const ticket = cueOf(/^ticket (?:\p{Lu}{1,4}-)?\d[\p{Ll}]?$/iu)
    expect(['Ticket KP-2', 'ticket kp-2', 'TICKET 2B'].map((text) => ticket.test(text))).toEqual([
      true,
      true,
      true,
    ])
  })

  it('of a compound ends the word', () => {
    expect(compound('kriterien').test(smallLetters('Abnahmekriterien für alle'))).toBe(true)
    expect(compound('kriterien').test(smallLetters('Kriterienkatalog'))).toBe(false)
  })
})
