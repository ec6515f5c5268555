import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode } from '../../src/markdown/decode.ts'
import { read } from '../../src/markdown/read.ts'
import { writeMarks } from '../../src/markdown/write.ts'
import { kindOf } from '../../src/plan/kinds/index.ts'
import type { ReadItem } from '../../src/plan/reading.ts'

/** Blocks of plans as different teams write them; `#` stands for a number that keeps the words apart. */
const blocks = [
  '## Phase # (Q2 2026)\n\n- [ ] Write the parser #\n- [x] Draw the logo #\n  * [ ] in black #\n',
  '## Aufgaben #\n\n1. [X] Angebot prüfen #\n2. [ ] Vertrag schließen #\n',
  '## Tasks #\n\n- [-] Old import #\n- [/] New import #\n+ [ ] Export with trailing blanks #  \n',
  '## Components #\n\n| Component | Status |\n|:--|--:|\n| Parser # | ✅ Ready |\n| Writer # |  🔄 In Progress |\n| Shell # | ⚠️ Needs Attention |\n',
  '## Stand #\n\n| Modul | Status |\n|---|---|\n| Leser # | fertig |\n| Schreiber # | in Arbeit |\n',
  '## Étapes #\n\n| Étape | État |\n|---|---|\n| Réseau # | ✅ Terminé |\n| Écrans # | 🚧 Démarré |\n| Accès # | à faire |\n',
  '## Milestones #\n\n| Version | Target | Status |\n|---|---|---|\n| v0.# | Jan 2026 | DONE |\n| v1.# | Jun 2026 | PLANNED |\n',
  '## Features #\n\n- Login # (🔄 In Progress - needs a server)\n- Search # (✅ Implemented)\n- Sync # (📋 Planned)\n',
  '## Roadmap #\n\n- 🚧 Cache layer #\n- ✅ Index #\n- 📋 Queue #\n',
  '## Notes #\n\nA word, café “quoted” — and a `- [ ] code` span.\n\n```\n- [ ] no item #\n```\n',
]

const plan = fc
  .record({
    blocks: fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 6 }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    mark: fc.boolean(),
    damaged: fc.boolean(),
    form: fc.constantFrom('NFC', 'NFD'),
  })
  .map(({ blocks: chosen, lineEnd, mark, damaged, form }) => {
    const body = `# Plan\n\n${chosen.map((block, index) => block.replaceAll('#', (_, at) => (at < 2 ? '#' : String(index + 1)))).join('\n')}`
    const head = damaged ? body.replace('# Plan', '# Plan âœ…') : body.normalize(form)
    return new TextEncoder().encode((mark ? '\ufeff' : '') + head.replaceAll('\n', lineEnd))
  })

function itemsOf(bytes: Uint8Array): readonly ReadItem[] {
  const { text, byteAt } = decode(bytes)
  return read(text, byteAt).items
}

it('shows the state that was written, changes nothing but the mark, and can be taken back', () => {
  let wrote = 0
  fc.assert(
    fc.property(plan, fc.nat(), fc.nat(), (bytes, which, what) => {
      const marked = itemsOf(bytes).filter(
        ({ mark, kind }) => mark !== undefined && kindOf(kind).states.length > 0,
      )
      const item = marked[which % Math.max(marked.length, 1)]
      const states =
        item === undefined ? [] : kindOf(item.kind).states.filter((state) => state !== item.state)
      const state = states[what % Math.max(states.length, 1)]
      if (item?.mark === undefined || state === undefined) return
      const { line, mark } = item
      const { bytes: after, unwritten } = writeMarks(bytes, [{ line, mark, state }])
      if (unwritten.length > 0) {
        expect(Buffer.from(after)).toEqual(Buffer.from(bytes))
        return
      }
      wrote += 1
      const grown = after.length - bytes.length
      expect(Buffer.from(after.subarray(0, mark.from))).toEqual(Buffer.from(bytes.subarray(0, mark.from)))
      expect(Buffer.from(after.subarray(mark.to + grown))).toEqual(Buffer.from(bytes.subarray(mark.to)))
      const now = itemsOf(after).find((one) => one.line === line)
      expect(now?.state).toBe(state)
      if (mark.as !== 'box' || now?.mark === undefined) return
      const back = writeMarks(after, [{ line, mark: now.mark, state: item.state }])
      if (mark.text === ' ' && back.unwritten.length === 0)
        expect(Buffer.from(back.bytes)).toEqual(Buffer.from(bytes))
    }),
    { numRuns: 400 },
  )
  expect(wrote).toBeGreaterThan(100)
})

it('gives back the bytes of any plan in which nothing changed', () => {
  fc.assert(
    fc.property(plan, (bytes) => {
      const unchanged = itemsOf(bytes).flatMap(({ mark, line, state }) =>
        mark === undefined ? [] : [{ mark, line, state }],
      )
      const { bytes: after, unwritten } = writeMarks(bytes, unchanged)
      expect(unwritten).toEqual([])
      expect(Buffer.from(after)).toEqual(Buffer.from(bytes))
    }),
  )
})

it('writes many marks at once as it writes each alone', () => {
  fc.assert(
    fc.property(plan, (bytes) => {
      const boxes = itemsOf(bytes).flatMap(({ mark, line, kind, state }) =>
        mark?.as === 'box' && kind === 'task' && state === 'open'
          ? [{ mark, line, state: 'done' as const }]
          : [],
      )
      const { bytes: after, unwritten } = writeMarks(bytes, boxes)
      expect(unwritten).toEqual([])
      expect(after).toHaveLength(bytes.length)
      const done = new Set(itemsOf(after).flatMap(({ line, state }) => (state === 'done' ? line : [])))
      expect(boxes.filter(({ line }) => !done.has(line))).toEqual([])
    }),
  )
})
