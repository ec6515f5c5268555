import { describe, expect, it } from 'vitest'
import { itemsOf, notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## Tasks\n\n- [ ] Sow\n\n## ${heading}\n\n${lines.join('\n')}\n`).slice(1)

describe('a short heading that names no list, but hints at one', () => {
  it.each([
    ['Stuck behind other people', '1. No answer since May', 'blocker open No answer since May'],
    ['Wo’s klemmt', '- Der Hoster wartet', 'blocker open Der Hoster wartet'],
    ['Stopp just nu', '- Avtalet', 'blocker open Avtalet'],
    ['いま足が止まっている理由', '- 証明書が届かない', 'blocker open 証明書が届かない'],
    ['What could ruin my summer', '- It rains', 'risk open It rains'],
    ['Matters that trouble us', '- It rains', 'risk open It rains'],
    ['Sådant vi ligger vakna över', '- Det regnar', 'risk open Det regnar'],
    ['気がかり', '- 雨が降る', 'risk open 雨が降る'],
    ['Settled, please don’t reopen', '- Loki stays', 'decision none Loki stays'],
    ['Calls already made', '- Straight to 5.5', 'decision none Straight to 5.5'],
    ['So haben wir’s entschieden', '- Ein Schema', 'decision none Ein Schema'],
    ['Reasons to tear this up', '- A new licence', 'trigger none A new licence'],
    ['Då tänker vi om', '- banken höjer', 'trigger none banken höjer'],
    ['こうなったら計画を練り直す', '- 方式が変わる', 'trigger none 方式が変わる'],
    ['Upstream, with binoculars', '- grafana/mimir', 'watch none grafana/mimir'],
    ['Vi håller ett öga på', '- SQLite', 'watch none SQLite'],
    ['Ab wann es gut ist', '- Kein SQL', 'criterion open Kein SQL'],
    ['Rückwärtsgang', '1. Seite einschalten', 'step none Seite einschalten'],
    ['Ça coince', '- Personne n’a les droits', 'blocker open Personne n’a les droits'],
    ['怕什么', '- 618 提前', 'risk open 618 提前'],
    ['吵完了，就这么定', '- 老订单只读不迁', 'decision none 老订单只读不迁'],
    ['碰上这些就回来重新想', '- 大促日期有变', 'trigger none 大促日期有变'],
    ['搬坏了怎么退', '1. 拨回 old', 'step none 拨回 old'],
    ['做到什么份上才算数', '- [ ] 双写零差异', 'criterion open 双写零差异'],
    ['Before anybody pulls the plug', '- [ ] Letter signed', 'criterion open Letter signed'],
    ['Om det brakar', '1. Dra ur sladden', 'step none Dra ur sladden'],
  ])('says what its lines are: %s', (heading, line, item) => {
    expect(under(heading, line)).toEqual([item])
  })

  it.each(['Outside the scope of this year', 'Lassen wir bleiben', 'Inte vår sak', '今回はやらない'])(
    'leaves out what is left out: %s',
    (heading) => {
      expect(under(heading, '- A graphical interface')).toEqual([])
    },
  )

  it('decides nothing where it says what to do, has a date, or is long', () => {
    expect(under('Fix the stuck jobs', '- [ ] a')).toEqual(['task open a'])
    expect(under('Stop being stuck (May 2027)', '- [ ] a')).toEqual([
      'phase open 2027-05 Stop being stuck (May 2027)',
      'task open 2027-05 a',
    ])
    expect(under('All that we know of how the team got out of being stuck', '- a')).toEqual(['claim none a'])
  })

  it('of what is enough makes claims of its ticks', () => {
    const [, one, two] = itemsOf(
      '# X\n\n- [ ] Sow\n\n## Ab wann es gut ist\n\n1. ✅ Kein SQL\n2. ✅ Neuer Kunde\n',
    )
    expect([one, two].map((item) => [item?.kind, item?.state, item?.claimed])).toEqual([
      ['criterion', 'open', true],
      ['criterion', 'open', true],
    ])
  })
})

it('a document about two seasons gives their end to nothing in it', () => {
  expect(notes('# Plan för vår och höst 2026\n\n## Uppgifter\n\n- [ ] Så\n')).toEqual(['task open Så'])
})

it('a lead-in that allows something only once the following holds stands over conditions', () => {
  expect(
    notes(
      '# X\n\n## Phase 1 (May 2027)\n\nWe shall only tag the release once the following can be said:\n\n- The suite is green\n',
    ),
  ).toEqual(['phase open 2027-05 Phase 1 (May 2027)', 'criterion open 2027-05 The suite is green'])
})

it.each(['Some day', 'Jak starczy czasu', '以后再说'])(
  'work that is put off stands beside the stages: %s',
  (heading) => {
    expect(
      notes(
        `# X\n\n## What happens when\n\n### By March 2027: booking\n\n- [ ] a\n\n### ${heading}\n\n- b\n`,
      ),
    ).toContain('task open b')
  },
)

it.each([
  ['### Monday note', 'Monday note'],
  ['## Le point du mardi', 'Le point du mardi'],
  ['## Piątkowa kawa o 10:00', 'Piątkowa kawa o 10:00'],
  ['## 每周三下午碰头', '每周三下午碰头'],
])('an occasion is named by its day: %s', (heading, name) => {
  expect(notes(`# X\n\n## Tasks\n\n- [ ] a\n\n${heading}\n\n- b\n`).slice(1)).toEqual([
    `review none weekly ${name}`,
    'duty none b',
  ])
})

it('who cares for a date is nobody who owns it', () => {
  expect(
    notes(
      '# X\n\n## Dates\n\n| What | When | Who cares |\n|---|---|---|\n| Contract ends | 30 June 2025 | all |\n',
    ),
  ).toEqual(['milestone open 2025-06-30 Contract ends'])
})

it('a part is told by its signs though remarks stand beside them', () => {
  expect(
    notes(
      '# X\n\n## The pieces\n\n| Piece | Keyboard | Reader | Remarks |\n|---|---|---|---|\n| Button | ✅ | ✅ | 14 old ones |\n| Toast | 🚧 | ❌ | no hide |\n',
    ),
  ).toEqual(['component done Button', 'component in_progress Toast'])
})
