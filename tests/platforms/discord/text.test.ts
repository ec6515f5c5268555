import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { line, literal } from '../../../src/platforms/discord/text.ts'

it.for([
  ['@everyone and @here', '\\@everyone and \\@here'],
  ['<@123> <@&5> <#7> </roadmap:9>', '\\<\\@123\\> \\<\\@&5\\> \\<\\#7\\> \\</roadmap\\:9\\>'],
  ['<t:0:R>', '\\<t\\:0\\:R\\>'],
  [':smile: <:custom:1>', '\\:smile\\: \\<\\:custom\\:1\\>'],
  ['https://example.org', 'https\\://example.org'],
  ['[a](https://b.c)', '\\[a\\](https\\://b.c)'],
  ['**b** _i_ ~~s~~ `c` ||s||', '\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\`c\\` \\|\\|s\\|\\|'],
  ['# heading', '\\# heading'],
  ['-# small', '\\-\\# small'],
  ['- dash', '\\- dash'],
  ['12. twelfth', '12\\. twelfth'],
  ['> quoted', '\\> quoted'],
  ['a \\ b', 'a \\\\ b'],
  ['1.5 and a-b', '1.5 and a-b'],
  ['nul\u0000 tab\tend', 'nul tab end'],
  ['\u202Etxt.exe\u202C \u2066end', 'txt.exe end'],
] as const)('shows %j as it is', ([text, expected]) => {
  expect(line(text)).toBe(expected)
})

it('keeps a link whole whose words would break it', () => {
  const link = (words: string) => line({ link: 'https://b.c/', words })
  expect(link('a [b] c')).toBe('[a \\[b\\] c](<https://b.c/>)')
  expect(link('a [ b')).toBe('a \\[ b <https://b.c/>')
})

it('leaves nothing in any text that Discord could read as markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const bare = literal(text).replace(/\\[^0-9A-Za-z\s]/g, '')
      expect(bare).not.toMatch(/[\\`*_~|<>#@:[\]]/)
    }),
  )
})

it('can be read back by taking the escapes away', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(literal(text).replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text)
    }),
  )
})
