import fc from 'fast-check'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { UserError } from '../../src/errors.ts'
import type { TrackedItem } from '../../src/plan/tracked-item.ts'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { stored } from '../store/stored.ts'
import { temporaryFolder } from '../support/folder.ts'
import { bytesOf, edits, inOrder, plans, textOf } from './generated-plan.ts'

let folder: string
let bot: OpenBot
beforeEach(async () => {
  folder = temporaryFolder()
  bot = await openBot(folder)
  onTestFinished(() => bot.close())
})

let count = 0
/** A key that no roadmap has yet. */
const freshKey = () => {
  count += 1
  return `K${count}`
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const refsByText = (items: readonly TrackedItem[]) => new Map(items.map((item) => [item.text, item.ref]))

async function itemsOf(key: string): Promise<readonly TrackedItem[]> {
  return bot.cairn.store.read(async (tx) => {
    const roadmap = await tx.roadmaps.byKey('slack/T1', key)
    return roadmap ? tx.items.all(roadmap.id) : []
  })
}

/** Pieces of documents that are hard to leave alone. */
const pieces = [
  '# Plan\n',
  '## Phase 1 (Q2 2026)\n',
  'Setext\n======\n',
  '- [ ] Write\n',
  '* [X]\tRead\n',
  '  + [ ] Deep\n',
  '1) [ ] One\n',
  '| Part | Status |\n|:--|--:|\n| A | ✅ Ready |\n| B |\n| C | 🔄 | more |\n',
  '```\n- [ ] no item\n',
  '<!-- - [ ] none -->\n',
  '<details>\n- [x] Inside\n</details>\n',
  '> - [ ] Quoted\n',
  '\r\n',
  '\n\n',
  '   \n',
  '\t',
  'âœ… Done\n',
  '\u00a0',
  '- 🚧 Cache\n',
  '---\n',
  '[a]: https://example.org\n',
  '~~gone~~\n',
  '- [ ] ~~Gone~~ **bold** `code`\n',
  '&amp; &#9989;\n',
  'Ünïcode — “quoted”\n',
]
const loose = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces).map((piece) => Buffer.from(piece)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((piece) => Buffer.from(piece)) },
      {
        weight: 1,
        arbitrary: fc.uint8Array({ min: 0x80, max: 0xff, maxLength: 3 }).map((piece) => Buffer.from(piece)),
      },
    ),
    { maxLength: 25 },
  )
  .map((parts) => new Uint8Array(Buffer.concat(parts)))

it('hands back byte for byte what was imported, or refuses it and stores nothing', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        loose,
        plans.map((plan) => bytesOf(plan)),
      ),
      async (bytes) => {
        const key = freshKey()
        try {
          await bot.imports(bytes, { key })
        } catch (problem) {
          if (!(problem instanceof UserError)) throw problem
          refused += 1
          expect(await bot.cairn.store.read((tx) => tx.roadmaps.byKey('slack/T1', key))).toBeUndefined()
          return
        }
        expect(text(await bot.exported(key))).toBe(text(bytes))
      },
    ),
    { numRuns: 150 },
  )
  expect(refused).toBeLessThan(75)
})

it('changes nothing when the same bytes come again, and nothing but places when only prose was added', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const key = freshKey()
      const bytes = bytesOf(plan)
      await bot.imports(bytes, { key })
      const before = stored(folder)
      expect((await bot.imports(bytes, { key })).same).toBe(true)
      expect(stored(folder)).toEqual(before)
      const end = plan.style.lineEnd
      const longer = Buffer.concat([bytes, Buffer.from(`${end}${end}Nothing to do here.${end}`)])
      const { same, added, changed, removed, returned, conflicts, moves } = await bot.imports(longer, { key })
      expect({ same, added, changed, removed, returned, conflicts, moves }).toEqual({
        ...{ same: false, added: [], changed: [], removed: [], returned: [], conflicts: [], moves: [] },
      })
    }),
    { numRuns: 25 },
  )
})

it('keeps refs and states through rewording, moving, reordering, re-indenting and retyping', async () => {
  await fc.assert(
    fc.asyncProperty(plans, edits, fc.nat(), async (plan, edit, which) => {
      const key = freshKey()
      const first = await bot.imports(bytesOf(plan), { key })
      const refs = refsByText(first.items)
      const lines = inOrder(plan)
      const moved = lines[which % lines.length]
      const movedRef = moved && refs.get(textOf(moved))
      await bot.typed(`block ${movedRef} waiting`)
      const edited = edit(plan)
      await bot.imports(bytesOf(edited), { key })
      const after = refsByText((await itemsOf(key)).filter(({ origin }) => origin === 'document'))
      const idOf = new Map(lines.map((line) => [refs.get(textOf(line)), line.id]))
      expect(inOrder(edited).map((line) => idOf.get(after.get(textOf(line))) ?? -1)).toEqual(
        inOrder(edited).map(({ id }) => id),
      )
      expect((await itemsOf(key)).find(({ ref }) => ref === movedRef)?.state).toBe('blocked')
    }),
    { numRuns: 80 },
  )
})

it('differs in exactly one mark after one “done”', async () => {
  let wrote = 0
  await fc.assert(
    fc.asyncProperty(plans, fc.nat(), async (plan, which) => {
      const key = freshKey()
      const bytes = bytesOf(plan)
      const { items } = await bot.imports(bytes, { key })
      const open = items.filter(({ kind, state }) => kind === 'task' && state !== 'done')
      const item = open[which % Math.max(1, open.length)]
      if (item === undefined) return
      wrote += 1
      await bot.typed(`done ${item.ref}`)
      const lines = text(bytes).split('\n')
      const at = (item.line ?? 0) - 1
      const expected = lines.with(at, (lines[at] ?? '').replace(/\[.\]/, '[x]'))
      expect(text(await bot.exported(key))).toBe(expected.join('\n'))
      await bot.typed('undo')
      expect(text(await bot.exported(key))).toBe(text(bytes))
    }),
    { numRuns: 60 },
  )
  expect(wrote).toBeGreaterThan(30)
})

it('stores nothing in a dry run, and tells what the import then does', async () => {
  await fc.assert(
    fc.asyncProperty(plans, edits, async (plan, edit) => {
      const key = freshKey()
      await bot.imports(bytesOf(plan), { key })
      const before = stored(folder)
      const edited = bytesOf(edit(plan))
      const dry = await bot.imports(edited, { key, dryRun: true })
      expect(stored(folder)).toEqual(before)
      const wet = await bot.imports(edited, { key })
      const told = ({ added, changed, removed }: typeof dry) => ({ added, changed, removed })
      expect(told(dry)).toEqual(told(wet))
    }),
    { numRuns: 20 },
  )
})

it('says the same after an export was imported again, whatever was done in chat', async () => {
  let moved = 0
  const command = fc.tuple(
    fc.constantFrom('done', 'start', 'block', 'drop', 'reopen', 'due', 'assign', 'kind'),
    fc.nat(),
  )
  await fc.assert(
    fc.asyncProperty(plans, edits, fc.array(command, { maxLength: 6 }), async (plan, edit, commands) => {
      const key = freshKey()
      const { items } = await bot.imports(bytesOf(plan), { key })
      for (const [verb, which] of commands) {
        const rest = { due: '2027-03-15', assign: '@ben', kind: 'criterion' }[String(verb)] ?? ''
        await bot.typed(`${verb} ${items[which % items.length]?.ref} ${rest}`)
      }
      // Half of the time the file was edited meanwhile, so that some may be in conflict.
      await bot.imports(bytesOf(edit(plan)), { key })
      const before = await itemsOf(key)
      const exported = await bot.exported(key)
      const { moves, conflicts, added, removed } = await bot.imports(exported, { key })
      expect({ moves, conflicts, added, removed }).toEqual({
        moves: [],
        conflicts: [],
        added: [],
        removed: [],
      })
      const told = (all: readonly TrackedItem[]) =>
        all.map(({ ref, state, due, owner, kind, text, conflict }) => ({
          ref,
          state,
          due,
          owner,
          kind,
          text,
          conflict,
        }))
      expect(told(await itemsOf(key))).toEqual(told(before))
      expect(text(await bot.exported(key))).toBe(text(exported))
      if (text(exported) !== text(bytesOf(edit(plan)))) moved += 1
    }),
    { numRuns: 80 },
  )
  expect(moved).toBeGreaterThan(10)
})
