import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${lines.join('\n')}\n`)

describe('a heading', () => {
  it.each([
    'Things that could go wrong',
    'What might delay us',
    'Was schiefgehen kann',
    'Ce qui peut mal tourner',
    'Qué puede salir mal',
    'O que pode dar errado',
    'Cosa può andare storto',
    'Wat kan er misgaan',
    'Worries',
    'Points de vigilance',
    '課題・懸念',
  ])('that fears names risks: %s', (heading) => {
    expect(under(heading, '- The lift fails')).toEqual(['risk open The lift fails'])
  })

  it.each(['We will stop and think again if', 'We move early when', 'We leave the house if'])(
    'that ends in a condition names what to wait for: %s',
    (heading) => {
      expect(under(heading, '- The lease changes')).toEqual(['trigger none The lease changes'])
    },
  )

  it.each(['We ship if', 'Si rilascia solo se', 'Die Freigabe erfolgt nur, wenn', 'What good looks like'])(
    'that tells when something is good names conditions: %s',
    (heading) => {
      expect(under(heading, '- No defect is open')).toEqual(['criterion open No defect is open'])
    },
  )

  it.each([
    'Before Phase 2 the following criteria must be met',
    'Before Phase 2',
    'Before Stage 3 begins',
    'Phase 2 entry criteria',
    'Phase 1 exit criteria',
    'Phase 1 → Phase 2 criteria',
    'Stage 2 go/no-go',
    'Phase 2 starts when',
    'Vor Phase 2 müssen folgende Kriterien erfüllt sein',
    'Bevor Etappe 2 beginnt',
    'Phase-2-Voraussetzungen',
    'Avant l’étape 2',
    'フェーズ2の開始条件',
    '第2阶段准入标准',
  ])('that tells what must hold for a stage is no stage: %s', (heading) => {
    expect(under(heading, '- [ ] The kiln holds its heat')).toEqual([
      'criterion open The kiln holds its heat',
    ])
  })

  it.each([
    'Phase 2: Entry criteria for suppliers',
    'Phase 2 – Prepare',
    'Version 2 conditions the air',
    'Stage 3',
  ])('that counts a stage is one, whatever it is called: %s', (heading) => {
    expect(under(heading, '- [ ] Order the kiln')).toEqual([
      `phase open ${heading}`,
      'task open Order the kiln',
    ])
  })

  it.each([
    'If a guest falls ill',
    'Wenn der Aufzug steckt',
    'Si un invité tombe malade',
    'Se qualcosa va storto',
    'Jeśli winda stanie',
    'Que faire en cas d’échec',
    'What to do if it rains',
  ])('that begins with a condition names a procedure: %s', (heading) => {
    expect(under(heading, '1. Call the doctor')).toEqual(['step none Call the doctor'])
  })

  it('that lists readings names numbers', () => {
    expect(under('The numbers', '- Guests: 40 → 60')).toEqual(['metric open Guests: 40 → 60'])
  })

  it('that asks for help names what to do, and an agenda what recurs', () => {
    expect(under('How to help', '- Paint')).toEqual(['task open Paint'])
    expect(under('Standing agenda', '1. Costs')).toEqual(['duty none Costs'])
    expect(under('Maybe, one day', '- A pond')).toEqual(['task open A pond'])
  })

  it('of a version is a stage where boxes stand beneath it', () => {
    expect(under('0.9 — in progress', '- [ ] Queue')).toEqual([
      'phase in_progress 0.9 — in progress',
      'task open Queue',
    ])
    expect(under('0.9', '- Queue')).toEqual(['claim none Queue'])
  })

  it('of a risk tells by its dot how grave it is', () => {
    expect(notes('# X\n\n## Risks\n\n### 🟡 The lift fails\n\nWe carry.\n')).toEqual([
      'risk open medium The lift fails',
    ])
  })

  it('over a plan without other headings makes its lists work', () => {
    expect(notes('# Plan de apertura\n\n1. Local\n   1. Pintura\n\n## Dudas\n\nNinguna.\n')).toEqual([
      'task open Local',
      'task open Pintura',
    ])
  })

  it('over it all passes no horizon on', () => {
    expect(notes('# Report of week 9\n\n## Tasks\n\n- [ ] Paint\n\n## M1–M6 Walls\n\n- [ ] Brick\n')).toEqual(
      ['task open Paint', 'phase open “M1–M6” M1–M6 Walls', 'task open “M1–M6” Brick'],
    )
  })

  it('over it all holds no part, though a field beneath it shows how far it is', () => {
    expect(notes('# 周报\n\n- 整体状态：🟡 有风险\n\n## 任务\n\n- 刷漆\n')).toEqual(['task open 刷漆'])
  })

  it('in a register of risks names one, with its fields beneath it', () => {
    expect(
      notes(
        '# Risk register\n\n### R-01 Rain\n\n- Impact: High\n- Owner: Dana\n- Status: Closed\n\n### R-02 Fire\n\n- Mitigation: buckets\n',
      ),
    ).toEqual(['risk done high @Dana R-01 Rain', 'risk open R-02 Fire', 'task open Mitigation: buckets'])
  })

  it('that tells who has time holds nothing to follow', () => {
    expect(notes('# X\n\n## Sprint 13\n\n- Doors\n\n### Capacity\n\n- Rita: 8 days\n')).toEqual([
      'phase open “Sprint 13” Sprint 13',
      'task open “Sprint 13” Doors',
    ])
  })

  it('that announces the next review is one', () => {
    expect(notes('# X\n\n## Prochaine revue : 23 février 2027\n\nÀ midi.\n')).toEqual([
      'review none 2027-02-23 Prochaine revue : 23 février 2027',
    ])
  })

  it('of what stands in the way, or is measured, says so in a sentence too', () => {
    expect(under('Blocked on others', '- A domain')).toEqual(['blocker open A domain'])
    expect(under('Ce que nous mesurerons', '- le délai')).toEqual(['metric none le délai'])
  })

  it.each(['Beschlossen', 'Agreed', 'Décidé le 9 février 2027', 'Besloten'])(
    'that says what was chosen: %s',
    (heading) => {
      expect(under(heading, '- Oak floors')).toEqual(['decision none Oak floors'])
    },
  )

  it.each(['Irgendwann', 'One day', 'Un jour', 'Ooit'])('that puts off keeps its words: %s', (heading) => {
    expect(under(heading, '- A pond')).toEqual([`task open “${heading}” A pond`])
  })

  it('of a stage that is over tells when it was, not until when', () => {
    expect(under('Etapa 1 (concluída em 30/01/2027)', '- Paredes')).toEqual([
      'phase done Etapa 1 (concluída em 30/01/2027)',
      'claim none Paredes',
    ])
  })

  it.each(['After the move', 'Dopo il passaggio', 'Nach dem Umzug', 'Po migracji'])(
    'that looks beyond an event names work: %s',
    (heading) => {
      expect(under(heading, '- Return the keys')).toEqual(['task open Return the keys'])
    },
  )

  it('of what works tells what is so, and of what is missing what to do', () => {
    expect(notes('# X\n\n### ✅ What works\n\n- Doors\n\n### ❌ What is missing\n\n- A roof\n')).toEqual([
      'claim none Doors',
      'task open A roof',
    ])
  })

  it('over a reading list names documents, linked or not', () => {
    expect(under('Reading list', '- “Gardens of the North”, chapter 3')).toEqual([
      'document none “Gardens of the North”, chapter 3',
    ])
  })
})

describe('a condition before a list that is no procedure', () => {
  it('asserts something', () => {
    expect(notes('# X\n\n## Parking\n\nIf a guest comes by car:\n\n- there is room in the yard\n')).toEqual([
      'claim none there is room in the yard',
    ])
  })
})

describe('a line', () => {
  it('that says how far it is before it tells more shows it', () => {
    expect(under('Tasks', '- Haus B: läuft, zwei Zähler fehlen')).toEqual([
      'task in_progress Haus B: läuft, zwei Zähler fehlen',
    ])
  })

  it('that says first how far it is shows it too', () => {
    expect(under('Задачи', '- готово: каталоги', '- руководства', '- version: 3')).toEqual([
      'task done готово: каталоги',
      'task open руководства',
      'task open version: 3',
    ])
  })

  it('that nobody has filled in is a template', () => {
    expect(under('Tasks', '- [ ] [Feature 1]', '- [ ] {Objective}', '- [ ] Paint')).toEqual([
      'task open Paint',
    ])
  })

  it('that only links to what tells more is a field', () => {
    expect(under('Task 1: Walls', '- [ ] Brick', '- **Docs**: [walls.md](walls.md)')).toEqual([
      'task open Task 1: Walls',
      'task open Brick',
    ])
  })

  it('that begins with a part of a month or a day of the week is a point to reach', () => {
    expect(
      under('Dates we promised', '- end of June 2027: the report', '- Mon 5 Jul 2027 – the feast'),
    ).toEqual([
      'milestone open 2027-06 end of June 2027: the report',
      'milestone open 2027-07-05 Mon 5 Jul 2027 – the feast',
    ])
  })
})

describe('a line that begins with a bold date', () => {
  it('is a point to reach', () => {
    expect(under('Timeline', '- **2027-03-01** Doors open', '- 2027-03-02 sweep the yard')).toEqual([
      'milestone open 2027-03-01 2027-03-01 Doors open',
      'task open 2027-03-02 2027-03-02 sweep the yard',
    ])
  })
})
