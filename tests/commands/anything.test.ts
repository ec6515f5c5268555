import fc from 'fast-check'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { makeCommands } from '../../src/commands/index.ts'
import { anna, ben, chief, type OpenBot, openBot } from '../engine/open-bot.ts'
import { stored } from '../store/stored.ts'
import { temporaryFolder } from '../support/folder.ts'
import { editedPlan, smallPlan } from '../support/plans.ts'

let bot: OpenBot
let folder: string
beforeEach(async () => {
  folder = temporaryFolder()
  bot = await openBot(folder)
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
  await bot.typed('drop 2')
  await bot.imports(editedPlan)
  await bot.typed('list all')
})

const commands = makeCommands().map(({ form }) => form.command)
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'BM-1',
      'BM-2',
      'bm-3..5',
      '3',
      '2,5',
      '#4',
      '99',
      'BM-0',
      'OPS-1',
      '5-3',
      '1..9999',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'BM',
      'bm',
      'NONE',
      'all',
      'late',
      'p2',
      'p0',
      'p99999',
      'tasks',
      '@anna',
      '@U2|ben',
      'me',
      'nobody',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'task',
      'criterion',
      'claim',
      'risk',
      'chat',
      'document',
      'zone',
      'UTC',
      'quiet',
      'on',
      'maintainers',
      'language',
      'changes',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '2027-03-15',
      '2027-Q1',
      'friday',
      'none',
      '31',
      'February',
      '2027',
      'in',
      '2',
      'weeks',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"',
      '„',
      '“a b”',
      '--',
      '-',
      '\n',
      '\u0000',
      '💥',
      '<!channel>',
      '`x`',
      '../..',
      '__proto__',
      'constructor',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)
const words = fc.array(word, { maxLength: 5 }).map((all) => all.join(' '))
const verb = fc.oneof(
  fc.constantFrom(...commands),
  fc.constantFrom('done', 'undo', 'toString', '__proto__', ''),
)
const deed = fc.record({
  did: fc.constantFrom('typed', 'replied', 'pressed', 'reacted', 'filled', 'pointed'),
  verb,
  words,
  by: fc.constantFrom(anna, ben, chief),
  message: fc.constantFrom('m1', 'm2', 'm9'),
})

it('answers whatever anybody does in words of its own, and never breaks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (deeds) => {
      for (const one of deeds) {
        const where = { by: one.by }
        const line = `${one.verb} ${one.words}`
        const told =
          one.did === 'replied'
            ? await bot.replied(one.message, line, where)
            : one.did === 'pressed'
              ? await bot.pressed(one.message, line, [], where)
              : one.did === 'typed'
                ? await bot.typed(line, where)
                : await bot.other(one.did, one.verb, one.words, one.message, where)
        expect(told).not.toContain('Something went wrong')
        expect(told).not.toMatch(/undefined|\[object|NaN/)
      }
      expect(bot.logged.filter((logged) => /"level":"(error|warn)"/.test(logged))).toEqual([])
    }),
    { numRuns: 150 },
  )
  const { posts } = stored(folder)
  expect(posts?.filter((post) => /"status":"(failed|waiting|sending)"/.test(JSON.stringify(post)))).toEqual(
    [],
  )
})
