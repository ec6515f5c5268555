import { expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { decode } from '../../src/markdown/decode.ts'

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function refusal(bytes: Uint8Array): string {
  try {
    decode(bytes)
  } catch (error) {
    if (error instanceof UserError) return error.line
    throw error
  }
  return 'read'
}

/** The stored characters between two offsets, by the bytes that `byteAt` names. */
function stored(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder().decode(bytes.subarray(from, to))
}

it('reads a clean document as it stands', () => {
  const text = '# Plan ✅\n\n- [ ] Café öffnen – “bald”…\n- [x] Готово к «запуску»\n- 出荷する 🚀\n'
  const { text: read, repairs, doubts, encoding } = decode(utf8(text))
  expect({ read, repairs, doubts, encoding }).toEqual({
    read: text,
    repairs: [],
    doubts: [],
    encoding: 'utf-8',
  })
})

it('leaves a byte order mark out of the text and counts it in byte offsets', () => {
  const bytes = utf8('\ufeff# Plän\n')
  const { text, byteAt } = decode(bytes)
  expect(text).toBe('# Plän\n')
  expect([0, 4, 5, text.length].map(byteAt)).toEqual([3, 7, 9, bytes.length])
})

it.each(['utf-16le', 'utf-16be'] as const)('reads %s by its byte order mark', (encoding) => {
  const units = Buffer.from('\ufeff- [ ] Naïve 🚀\r\n', 'utf16le')
  const bytes = encoding === 'utf-16le' ? units : units.swap16()
  const read = decode(bytes)
  expect(read.text).toBe('- [ ] Naïve 🚀\r\n')
  expect(read.encoding).toBe(encoding)
  expect(read.byteAt(3)).toBe(8)
  expect(read.byteAt(read.text.length)).toBe(bytes.length)
})

it('reads single bytes that are not UTF-8 as Windows-1252 and says so', () => {
  const bytes = Uint8Array.from([
    ...utf8('Caf'),
    0xe9,
    ...utf8('\n'),
    0x93,
    ...utf8('Ja'),
    0x94,
    ...utf8('\n'),
  ])
  const { text, byteAt, encoding, doubts } = decode(bytes)
  expect(text).toBe('Café\n“Ja”\n')
  expect(encoding).toBe('windows-1252')
  expect([...text].map((_, offset) => byteAt(offset))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(doubts).toEqual([
    {
      about: 'encoding',
      lines: [1, 2],
      says: '3 bytes of this document are not UTF-8 and were read as Windows-1252; check the letters there; where they are wrong, save it as UTF-8 and import it again.',
    },
  ])
})

it('keeps UTF-8 around a single wrong byte', () => {
  const bytes = Uint8Array.from([...utf8('é ✅ '), 0xfc, ...utf8(' ✅')])
  expect(decode(bytes).text).toBe('é ✅ ü ✅')
  expect(decode(bytes).encoding).toBe('utf-8')
})

it('repairs signs that had been read as Windows-1252', () => {
  const { text, repairs } = decode(utf8('# Plan\n- âœ… Done\n- ðŸ”„ Running â€” soon\n- cafÃ© Ã‰cole\n'))
  expect(text).toBe('# Plan\n- ✅ Done\n- 🔄 Running — soon\n- café École\n')
  expect(repairs).toEqual([
    { line: 2, was: 'âœ…', now: '✅', inferred: false },
    { line: 3, was: 'ðŸ”„', now: '🔄', inferred: false },
    { line: 3, was: 'â€”', now: '—', inferred: false },
    { line: 4, was: 'Ã©', now: 'é', inferred: false },
    { line: 4, was: 'Ã‰', now: 'É', inferred: false },
  ])
})

it.each([
  ['Mac Roman', '\uf8ffüöÄ Launch ‚úÖ ‚â§ 10% \uf8ffüõ†Ô∏è', '🚀 Launch ✅ ≤ 10% 🛠️'],
  ['Windows-1251', '- вњ… РџР»Р°РЅ вЂ” готов', '- ✅ План — готов'],
  ['Windows-1251', '- вњ… РџР»Р°РЅ вЂ” 2026', '- ✅ План — 2026'],
  ['Windows-1253', 'πŸ’¬ Talk β€” now', '💬 Talk — now'],
  ['DOS 437', '≡ƒÜÇ Launch Γ£à caf├⌐', '🚀 Launch ✅ café'],
])('repairs signs that had been read as %s: %s', (page, damaged, expected) => {
  const { text, doubts } = decode(utf8(damaged))
  expect(text).toBe(expected)
  expect(doubts[0]?.says).toContain(page)
})

it('repairs what was damaged twice', () => {
  expect(decode(utf8('Ã¢Å“â€¦ ready, cafÃƒÂ©')).text).toBe('✅ ready, café')
})

it('infers signs whose bytes were lost from the words beside them and lists the lines', () => {
  const { text, repairs, doubts } = decode(
    utf8('âœ… ok\nðŸ Python client\nðŸ› Bug list\nâŒ Windows\nâš\u00a0ï¸ late\n'),
  )
  expect(text).toBe('✅ ok\n🐍 Python client\n🐛 Bug list\n❌ Windows\n⚠️ late\n')
  expect(repairs.map(({ line, inferred }) => [line, inferred])).toEqual([
    [1, false],
    [2, true],
    [3, true],
    [4, true],
    [5, true],
  ])
  expect(doubts.find((doubt) => doubt.about === 'inferred-text')?.lines).toEqual([2, 3, 4, 5])
})

it('maps every character of repaired text to the bytes that hold it', () => {
  const bytes = utf8('\ufeffa âœ… ðŸš€b\nðŸ Python é\n')
  const { text, byteAt } = decode(bytes)
  const shown: [string, string][] = []
  let offset = 0
  for (const character of text) {
    shown.push([character, stored(bytes, byteAt(offset), byteAt(offset + character.length))])
    offset += character.length
  }
  expect(shown.filter(([now, was]) => now !== was)).toEqual([
    ['✅', 'âœ…'],
    ['🚀', 'ðŸš€'],
    ['🐍', 'ðŸ'],
  ])
})

it('refuses what is no text in plain words', () => {
  expect(refusal(new Uint8Array())).toMatchInlineSnapshot(
    `"The document is empty. Hand over a plan with some text in it."`,
  )
  expect(refusal(utf8(' \n\t\n'))).toMatchInlineSnapshot(
    `"The document is empty. Hand over a plan with some text in it."`,
  )
  expect(refusal(utf8('a\nb\0c'))).toMatchInlineSnapshot(
    `"This is not a text file: line 2 holds a NUL byte. Hand over the plan as a Markdown or plain text file."`,
  )
  expect(refusal(utf8('%PDF-1.7 …'))).toMatchInlineSnapshot(
    `"This is a PDF, not a text file. Hand over the plan as a Markdown or plain text file."`,
  )
  expect(refusal(utf8('\u0001\u0002\u0003 text'))).toMatchInlineSnapshot(
    `"This is not a text file: 3 of its 8 bytes are control characters. Hand over the plan as a Markdown or plain text file."`,
  )
})

it('refuses what is too large, too deep or too wide to be a plan, with the limit and the line', () => {
  expect(refusal(utf8('a'.repeat(10 * 1_048_576)))).toMatchInlineSnapshot(
    `"The document is larger than 1.2 MB. Split it into several plans, or leave out what is no plan."`,
  )
  expect(refusal(utf8('a\n'.repeat(100_001)))).toMatchInlineSnapshot(
    `"The document has more than 100,000 lines. Split it into several plans."`,
  )
  expect(refusal(utf8(`# Plan\n${'>'.repeat(65)} a`))).toMatchInlineSnapshot(
    `"Line 2 stands 65 block quotes deep; Cairn reads plans nested up to 64 deep. Flatten that part of the document."`,
  )
  expect(refusal(utf8(`# Plan\n${'- '.repeat(65)}a`))).toMatchInlineSnapshot(
    `"Line 2 stands 65 lists deep; Cairn reads plans nested up to 64 deep. Flatten that part of the document."`,
  )
  const nested = Array.from({ length: 70 }, (_, depth) => `${'  '.repeat(depth)}- deep`).join('\n')
  expect(refusal(utf8(nested))).toMatchInlineSnapshot(
    `"Line 65 stands 65 lists deep; Cairn reads plans nested up to 64 deep. Flatten that part of the document."`,
  )
  expect(refusal(utf8(`a\r${'|a'.repeat(5000)}|\r${'|-'.repeat(5000)}|\r`))).toMatchInlineSnapshot(
    `"The table at line 3 has about 5001 columns; Cairn reads tables of up to 1000. Remove or split that table."`,
  )
})

it('reads up to its limits', () => {
  expect(refusal(utf8('- a\n'.repeat(100_000)))).toBe('read')
  expect(refusal(utf8(`${'>'.repeat(64)} a`))).toBe('read')
  expect(refusal(utf8(`${'- '.repeat(200)}\n${'* '.repeat(200)}`))).toBe('read')
  expect(refusal(utf8(`${'> '.repeat(64)}- a\n${'a | b '.repeat(20_000)}`))).toBe('read')
  expect(refusal(utf8('word '.repeat(220_000)))).toBe('read')
})
