import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode } from '../../src/markdown/decode.ts'

const words = [
  ...['Ship', 'the', 'café', 'naïve', 'résumé', 'Qualité', 'déjà', 'À', 'être', 'VOILÀ', 'CAFÉ', 'Noël'],
  ...['Größe', 'Spaß', 'STRASSE', 'ÜBER', 'öffnen', 'Maßnahme', 'für', 'Änderung', 'Übergabe'],
  ...['AMANHÃ', 'ação', 'NÃO', 'coração', 'MAÇÃ', 'irmã', 'señor', 'AÑO', '¿Qué', '¡Ya', 'número'],
  ...['MÍŠA', 'KNÍŽKA', 'VÝŠKA', 'žluťoučký', 'kůň', 'Łódź', 'gęś', 'Größer', 'smørrebrød', 'Ångström', 'ÅR'],
  ...['готово', 'Её', 'Пёс', 'в', 'Рік', 'Її', 'Ці', 'від', 'з’їзд', 'ПЛАН', 'већ', 'њега', 'Ђорђе'],
  ...['έτοιμο', 'Όχι', 'ΆΛΦΑ', 'σχέδιο', 'тест', 'hâlâ', 'voilâ', 'ışık', 'şu', 'Việt', 'đường'],
  ...[
    '計画',
    '出荷する',
    '完了',
    'خطة',
    'مكتمل',
    'תוכנית',
    'योजना',
    'แผน',
    '계획',
    '🚀',
    '✅',
    '⚠️',
    '❌',
    '👩‍💻',
    '🇩🇪',
    '👍🏽',
  ],
  ...['≤', '≥10%', '→', '±5', '°C', '½', '™', '├──', '└─┐', '│', '✓', '№5', '€', '10 €', '§4', 'µs'],
]
const ends = [
  '',
  '.',
  '…',
  '!',
  ',',
  ' »',
  '»',
  '”',
  '“',
  '’',
  ' –',
  '—',
  '™',
  '®',
  '°',
  '²',
  '\u00a0»',
  '”…',
  '·',
  '\u00a0!',
]
const begins = ['', '', '', '«', '«\u00a0', '“', '„', '‚', '‘', '—', '…', '- [ ] ', '* ', '1. ']
const joins = [' ', ' ', ' ', '\n', '\u00a0', ' – ', '/', '\r\n']

const phrase = fc
  .tuple(
    fc.constantFrom(...begins),
    fc.constantFrom(...words),
    fc.constantFrom(...ends),
    fc.constantFrom(...joins),
  )
  .map((parts) => parts.join(''))
const cleanText = fc.array(phrase, { minLength: 1, maxLength: 40 }).map((phrases) => phrases.join(''))

/** What UTF-8 bytes look like to a program that takes them for an encoding of one byte a character. */
function damage(text: string, highHalf: string): string {
  const bytes = new TextEncoder().encode(text)
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : [...highHalf][byte - 0x80],
  ).join('')
}

const upper = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index)
const latin = Buffer.from(upper).toString('latin1')
const windows = [...latin]
  .map(
    (character, index) =>
      [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'][index] ?? character,
  )
  .join('')
const pages: Record<string, string> = {
  'Latin-1': latin,
  'Windows-1252': windows,
  'Mac Roman': new TextDecoder('macintosh').decode(upper),
  'Windows-1251': new TextDecoder('windows-1251').decode(upper),
  'Windows-1253': new TextDecoder('windows-1253').decode(upper).replaceAll('\ufffd', ''),
}

const utf8 = (text: string) => new TextEncoder().encode(text)

it('never repairs what was not damaged', () => {
  fc.assert(
    fc.property(cleanText, (text) => {
      fc.pre(text.trim() !== '')
      const read = decode(utf8(text))
      expect(read.text).toBe(text)
      expect(read.repairs).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

/** Signs that plans use; a single one is proof enough. */
const signs = fc.constantFrom('✅', '🚀', '⚠️', '🔄', '📋', '→', '—', '≤', '💬', '⏳')

it.each(Object.entries(pages).filter(([name]) => name !== 'Windows-1253'))(
  'gives back text that was damaged as %s',
  (_, highHalf) => {
    fc.assert(
      fc.property(cleanText, signs, (text, sign) => {
        const whole = `${sign} ${text}\n${words.join(' ')}`
        expect(decode(utf8(damage(whole, highHalf))).text).toBe(whole)
      }),
      { numRuns: 300 },
    )
  },
)

it('gives back the signs of a plan when only they were damaged', () => {
  const plan = fc.array(
    fc.tuple(signs, fc.constantFrom('Größe prüfen', 'Qualité\u00a0»', '«Её» готово', 'AMANHÃ…')),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  fc.assert(
    fc.property(plan, (lines) => {
      const damaged = lines.map(([sign, words]) => `- ${damage(sign, windows)} ${words}`).join('\n')
      expect(decode(utf8(damaged)).text).toBe(lines.map(([sign, words]) => `- ${sign} ${words}`).join('\n'))
    }),
  )
})

it('finds the bytes of every character, damaged or not', () => {
  const texts = fc.tuple(cleanText, fc.constantFrom('', windows, pages['Mac Roman'] ?? ''), fc.boolean())
  fc.assert(
    fc.property(texts, ([clean, highHalf, mark]) => {
      fc.pre(clean.trim() !== '')
      const body = highHalf === '' ? clean : damage(`🚀 ${clean}`, highHalf)
      const bytes = utf8((mark ? '\ufeff' : '') + body)
      const { text, byteAt } = decode(bytes)
      let rebuilt = ''
      let offset = 0
      for (const character of text) {
        const held = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          bytes.subarray(byteAt(offset), byteAt(offset + character.length)),
        )
        rebuilt += held
        offset += character.length
      }
      expect(rebuilt).toBe(body)
    }),
    { numRuns: 200 },
  )
})

it('reads letters that were taken apart from their marks as those that are whole, and knows their bytes', () => {
  fc.assert(
    fc.property(cleanText, (clean) => {
      const whole = clean.normalize('NFC')
      const bytes = new TextEncoder().encode(whole.normalize('NFD'))
      if (whole.trim() === '') return
      const { text, byteAt, repairs } = decode(bytes)
      expect(text).toBe(whole)
      expect(repairs).toEqual([])
      let at = 0
      let shown = ''
      for (const character of text) {
        const from = byteAt(at)
        at += character.length
        shown += new TextDecoder('utf-8', { ignoreBOM: true })
          .decode(bytes.subarray(from, byteAt(at)))
          .normalize('NFC')
      }
      expect(shown).toBe(whole)
      expect(byteAt(text.length)).toBe(bytes.length)
    }),
    { numRuns: 500 },
  )
})
