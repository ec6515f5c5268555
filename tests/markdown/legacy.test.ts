import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legacies, legacyNames } from '../../src/markdown/decode/legacies.ts'
import { decode } from '../../src/markdown/decode.ts'
import { read } from '../../src/markdown/read.ts'
import { encode } from '../../src/markdown/write/encode.ts'
import { writeMarks } from '../../src/markdown/write.ts'

const folder = new URL('encoded/', import.meta.url)
const fileNamed = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))

/** Plans in older encodings, as another program than ours wrote them: `language/encoding.md`. */
const plans = readdirSync(folder).flatMap((language) =>
  readdirSync(new URL(language, folder))
    .filter((name) => name !== 'utf-8.md')
    .map((name) => {
      const bytes = fileNamed(`${language}/${name}`)
      const text = new TextDecoder().decode(fileNamed(`${language}/utf-8.md`))
      return {
        name: `${language}/${name}`,
        encoding: name.replace(/\.md$/, ''),
        bytes,
        text: bytes.includes(13) ? text.replaceAll('\n', '\r\n') : text,
      }
    }),
)

const itemsIn = (bytes: Uint8Array) => {
  const { text, byteAt } = decode(bytes)
  return read(text, byteAt).items
}

it('has a plan in every encoding that is read', () => {
  expect([...new Set(plans.map(({ encoding }) => encoding))].sort()).toEqual([...legacyNames].sort())
})

describe.each(plans)('$name', ({ encoding, bytes, text }) => {
  it('is read as what it is, and says so', () => {
    const found = decode(bytes)
    expect(found).toMatchObject({ text, encoding })
    expect(found.doubts).toEqual([
      {
        about: 'encoding',
        lines: [1],
        says: expect.stringContaining('This document is not UTF-8 and was read as '),
      },
    ])
  })

  it('differs in that mark alone once an item is done', () => {
    const items = itemsIn(bytes).filter(({ mark, state }) => mark !== undefined && state !== 'done')
    expect(items.length).toBeGreaterThan(0)
    for (const { mark, line } of items) {
      if (mark === undefined) continue
      const { bytes: written, unwritten } = writeMarks(bytes, [{ mark, state: 'done', line }])
      expect(unwritten).toEqual([])
      expect(itemsIn(written).find((one) => one.line === line)?.state).toBe('done')
      const tail = bytes.length - mark.to
      expect(Buffer.from(written.subarray(0, mark.from))).toEqual(Buffer.from(bytes.subarray(0, mark.from)))
      expect(Buffer.from(written.subarray(written.length - tail))).toEqual(
        Buffer.from(bytes.subarray(mark.to)),
      )
    }
  })
})

it('writes a word of state in the encoding of the document', () => {
  const plan = plans.find(({ name }) => name === 'ja/shift-jis.md')
  const row = plan && itemsIn(plan.bytes).find(({ text }) => text === '電気工事')
  if (plan === undefined || row?.mark === undefined) throw new Error('the plan has no such row')
  const { bytes } = writeMarks(plan.bytes, [{ mark: row.mark, state: 'done', line: row.line }])
  expect(decode(bytes).text).toBe(plan.text.replace('進行中', '完了'))
})

it.each(legacyNames)('knows of every character in %s which bytes are its own', (name) => {
  const sample = plans.find(({ encoding }) => encoding === name)?.text ?? ''
  // Words, for letters at random are no language, and by its language a document is recognized.
  const words = sample.split(/\s+/)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (drawn) => {
      const text = `${sample}${drawn.join(' ')}`
      const bytes = encode(text, name)
      if (bytes === undefined) throw new Error(`${name} has no bytes for one of “${text}”`)
      const found = decode(bytes)
      expect(found.text).toBe(text)
      expect(found.byteAt(text.length)).toBe(bytes.length)
      for (let at = 0; at < text.length; at++)
        expect([...bytes.subarray(found.byteAt(at), found.byteAt(at + 1))]).toEqual([
          ...(encode(text.charAt(at), name) ?? []),
        ])
    }),
    { numRuns: 20 },
  )
})

it('goes on knowing Hebrew when two more words stand behind a short plan', () => {
  const text = `${plans.find(({ encoding }) => encoding === 'windows-1255')?.text}מחסן מחסן`
  expect(decode(encode(text, 'windows-1255') ?? new Uint8Array())).toMatchObject({
    encoding: 'windows-1255',
    text,
  })
})

it('writes characters of four bytes where a document has some, and only there', () => {
  const plan =
    '# 迁移计划\n\n## 任务\n\n| 任务 | 状态 |\n|---|---|\n| 准备环境和数据的迁移工作 | 🔄 开发中 |\n| 确认上线的时间安排 | ✅ 已完成 |\n| 培训新的项目人员 | 🔄 开发中 |\n'
  const bytes = encode(plan, 'gb18030') ?? new Uint8Array()
  expect(decode(bytes)).toMatchObject({ text: plan, encoding: 'gb18030' })
  const row = itemsIn(bytes).find(({ text }) => text.startsWith('准备'))
  if (row?.mark === undefined) throw new Error('the plan has no such row')
  const { bytes: after } = writeMarks(bytes, [{ mark: row.mark, state: 'done', line: row.line }])
  expect(decode(after).text).toBe(plan.replace('🔄 开发中', '✅ 已完成'))

  const short = plan.replaceAll('🔄 ', '○ ').replaceAll('✅ 已完成', '○ 开发中')
  const small = encode(short, 'gb18030') ?? new Uint8Array()
  const other = itemsIn(small).find(({ text }) => text.startsWith('准备'))
  if (other?.mark === undefined) throw new Error('the plan has no such row')
  const written = writeMarks(small, [{ mark: other.mark, state: 'done', line: other.line }])
  expect(decode(written.bytes).text).toBe(short.replace('○ 开发中', '● 已完成'))
})

it('maps characters of four bytes, and those beyond the first plane', () => {
  const text = new TextDecoder().decode(fileNamed('zh/utf-8.md'))
  const four = [0x81, 0x30, 0x89, 0x38, 0x95, 0x32, 0x82, 0x36]
  const bytes = Uint8Array.from([...(encode(text, 'gb18030') ?? []), ...four, 0x21])
  const { text: found, byteAt, encoding } = decode(bytes)
  expect(encoding).toBe('gb18030')
  expect(found.slice(text.length)).toBe('ß\u{20000}!'.replace('ß', found.charAt(text.length)))
  const end = text.length
  expect([end, end + 1, end + 2, end + 3, end + 4].map((at) => bytes.length - byteAt(at))).toEqual([
    9, 5, 5, 1, 0,
  ])
})

it.each([
  ['German', 'Umzug f\u00fcr M\u00fcller \u2013 \u201eG\u00fcter\u201c pr\u00fcfen, \u00c4nderung'],
  ['French', '\u00c9tablir la liste \u00e0 jour, d\u00e9j\u00e0 pr\u00eat \u00e0 l\u2019\u00e9t\u00e9'],
  ['Swedish', '\u00d6 \u00e4r \u00e5 och \u00e4 p\u00e5 l\u00f6rdag \u00e5tg\u00e4rda fl\u00e4kten'],
])('goes on reading %s in Windows-1252', (_, words) => {
  const bytes = encode(`# Plan\n\n- [ ] ${words}\n`, 'windows-1252')
  if (bytes === undefined) throw new Error('Windows-1252 has no bytes for it')
  const { text, encoding, doubts } = decode(bytes)
  expect(text).toContain(words)
  expect(encoding).toBe('windows-1252')
  expect(doubts[0]?.says).toContain('read as Windows-1252')
})

it.each(legacyNames)('guesses nothing from a word or two in %s', (name) => {
  const [first = ''] = plans.find(({ encoding }) => encoding === name)?.text.match(/[^\p{ASCII}]{2}/u) ?? []
  const bytes = encode(`# Plan\n\n- [ ] ${first}\n`, name)
  if (bytes === undefined) throw new Error(`${name} has no bytes for it`)
  expect(decode(bytes).encoding).not.toBe(name)
})

it('keeps UTF-8 in which most is right, whatever the rest could be', () => {
  const spoilt = Uint8Array.from([
    ...new TextEncoder().encode('# 计划 ✅ 准备任务完成\n\n'),
    ...(encode('- [ ] Größe prüfen\n', 'windows-1252') ?? []),
  ])
  expect(decode(spoilt).text).toBe('# 计划 ✅ 准备任务完成\n\n- [ ] Größe prüfen\n')
  expect(legacies.gb18030.label).toBe('GBK')
})
