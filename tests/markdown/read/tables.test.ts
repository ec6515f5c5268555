import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

/** A plan with nothing but a table. */
const table = (heading: string, ...rows: readonly string[]) =>
  notes(`# X\n\n## ${heading}\n\n${rows.join('\n')}\n`)

describe('a table', () => {
  it.each([
    ['Task', 'Owner', 'Due', 'Status', 'in progress'],
    ['Aufgabe', 'Verantwortlich', 'Termin', 'Stand', 'in Arbeit'],
    ['Tâche', 'Responsable', 'Échéance', 'Statut', 'en cours'],
    ['Tarea', 'Responsable', 'Plazo', 'Estado', 'en curso'],
    ['Tarefa', 'Responsável', 'Prazo', 'Situação', 'em andamento'],
    ['Attività', 'Responsabile', 'Scadenza', 'Stato', 'in corso'],
    ['Taak', 'Eigenaar', 'Datum', 'Status', 'bezig'],
    ['Задача', 'Ответственный', 'Срок', 'Статус', 'в работе'],
    ['Zadanie', 'Odpowiedzialny', 'Termin', 'Status', 'w toku'],
    ['タスク', '担当', '期限', '状況', '進行中'],
    ['任务', '负责人', '截止日期', '状态', '进行中'],
    ['작업', '담당자', '마감', '상태', '진행 중'],
  ])('of work is read by its columns in every language: %s', (task, owner, due, status, doing) => {
    expect(
      table(
        'Y',
        `| ${task} | ${owner} | ${due} | ${status} |`,
        '|---|---|---|---|',
        `| Paint | Ann | 2027-03-05 | ${doing} |`,
      ),
    ).toEqual(['task in_progress 2027-03-05 @Ann Paint'])
  })

  it('is told by the first column that is no number', () => {
    expect(
      table('Open', '| ID | Risk | Impact |', '|---|---|---|', '| R1 | The lift fails | High |'),
    ).toEqual(['risk open high R1'])
  })

  it('shows a part in every column how far it is there', () => {
    expect(
      table(
        'Where we are',
        '| Part | Web | Phone |',
        '|---|---|---|',
        '| Chat | ✅ | ✅ |',
        '| Calls | ✅ | 🚧 |',
      ),
    ).toEqual(['component done Chat', 'component in_progress Calls'])
  })

  it('of costs, people or files holds no items', () => {
    expect(table('Budget', '| Item | Cost |', '|---|---|', '| Paint | 40 |')).toEqual([])
    expect(table('Overview', '| Phase | Effort |', '|---|---|', '| One | 3 days |')).toEqual([])
    expect(table('Layout', '| Folder | Content |', '|---|---|', '| src | sources |')).toEqual([])
  })

  it('of decisions keeps no dates, for they tell when it was decided', () => {
    expect(
      table('Log', '| Decision | Date | Status |', '|---|---|---|', '| Use oak | 2027-01-02 | Accepted |'),
    ).toEqual(['decision none Use oak'])
  })

  it('of documents with a state is one of parts', () => {
    expect(table('Documentation', '| Chapter | Progress |', '|---|---|', '| Install | 60% |')).toEqual([
      'component in_progress Install',
    ])
  })

  it('of what others owe us stands under the heading that says so', () => {
    expect(
      table(
        'Blockers',
        '| Dependency | Team | Needed by | Status |',
        '|---|---|---|---|',
        '| New library | Platform | 2027-07-10 | 🔴 Blocked |',
      ),
    ).toEqual(['blocker blocked 2027-07-10 @Platform New library'])
  })
})

describe('a table of what goes on', () => {
  it('is told how far each row is by the one column of signs, whatever its header', () => {
    expect(
      table('Doors', '| Old | New | Fits |', '|---|---|---|', '| oak | larch | ✅ |', '| pine | – | ❌ |'),
    ).toEqual(['component done oak', 'component not_ready pine'])
    expect(
      table('Doors', '| Old | New | Bart |', '|---|---|---|', '| oak | larch | yes |', '| pine | – | no |'),
    ).toEqual([])
  })

  it('of readings keeps no date of a reading', () => {
    expect(
      table('Lake', '| Metric | Date | Reading |', '|---|---|---|', '| Depth | 2027-02 | 3 m |'),
    ).toEqual(['metric none Depth'])
  })

  it('of priorities has a middle that is no average', () => {
    expect(
      table(
        'Roadmap',
        '| Prioridade | Feature | Onde |',
        '|---|---|---|',
        '| Média | Painel | Loja |',
        '| **Média** | 3 | 4 |',
      ),
    ).toEqual(['task open Média'])
  })

  it('of days tells what to do where it tells who', () => {
    expect(table('Move week', '| Day | What | Who |', '|---|---|---|', '| Fri | Movers | Ann |')).toEqual([
      'task open @Ann Fri',
    ])
    expect(table('The day', '| Time | What | Who |', '|---|---|---|', '| 08:00 | Doors | Ann |')).toEqual([])
  })

  it('of parts keeps the day by which they are to be there', () => {
    expect(
      table('Parts', '| Application | Échéance | État |', '|---|---|---|', '| Fax | T2 2027 | en cours |'),
    ).toEqual(['component in_progress 2027-Q2 Fax'])
    expect(
      table(
        'Parts',
        '| Application | Date | Status |',
        '|---|---|---|',
        '| Fax | 2027-01-02 | in progress |',
      ),
    ).toEqual(['component in_progress Fax'])
  })

  it('of who does what holds no work', () => {
    expect(table('Wer macht was', '| Name | Aufgabe |', '|---|---|', '| Ann | Kasse |')).toEqual([])
  })

  it('of versions that are and that are to be is watched', () => {
    expect(
      table(
        'Inventory',
        '| Service | Current | Target |',
        '|---|---|---|',
        '| api | 2.7.18 | 3.5 |',
        '| joy | 4.1 | 4.5 |',
      ),
    ).toEqual(['watch none api', 'metric open joy'])
  })

  it('of points with the day meant and the day it was is one of points', () => {
    expect(
      table('Plan', '| Meilenstein | Soll | Ist |', '|---|---|---|', '| Dach | 30.04.2027 | 02.05.2027 |'),
    ).toEqual(['milestone open 2027-04-30 Dach'])
  })

  it('of supports ends with the last of them', () => {
    expect(
      table(
        'Versions',
        '| Version | Active until | Security until |',
        '|---|---|---|',
        '| 4.x | 2027-01-31 | 2028-01-31 |',
      ),
    ).toEqual(['watch none 2028-01-31 4.x'])
  })

  it('of debts holds work, though it tells what it would cost', () => {
    expect(table('Tech debt', '| Area | Effort |', '|---|---|', '| Doors | 3d |')).toEqual([
      'task open Doors',
    ])
  })

  it('believes a word more than a cross, which may mean much', () => {
    expect(table('Stories', '| Story | Status |', '|---|---|', '| A | ❌ Dropped |', '| B | ❌ |')).toEqual([
      'task dropped A',
      'task open B',
    ])
  })

  it('of conditions by category is one of conditions', () => {
    expect(table('Board', '| Category | Criterion |', '|---|---|', '| Speed | under 1 s |')).toEqual([
      'criterion open Speed',
    ])
  })

  it('of the readings of one number holds none', () => {
    expect(table('Messwerte', '| Datum | kWh |', '|---|---|', '| 05.01.2027 | 12 |')).toEqual([])
  })

  it('is under way where its state says what somebody is doing', () => {
    expect(
      table('Now', '| Initiative | State |', '|---|---|', '| Doors | building |', '| Roof | missing |'),
    ).toEqual(['task in_progress “Now” Doors', 'task open “Now” Roof'])
  })

  it('of service levels is one of metrics', () => {
    expect(
      table('Lift', '| SLI | Objective | Last 28 days |', '|---|---|---|', '| Rides | 99 % | 98 % |'),
    ).toEqual(['metric open Rides'])
  })

  it('of supported versions is watched until their support ends', () => {
    expect(
      table(
        'Runtimes',
        '| Runtime | Used by | Supported until |',
        '|---|---|---|',
        '| Node 20 | api | 2027-04-30 |',
      ),
    ).toEqual(['watch none 2027-04-30 Node 20'])
  })

  it('of meetings is one of reviews', () => {
    expect(
      table('Check-ins', '| When | With |', '|---|---|', '| weekly | Ann |', '| 1 April 2027 | Ben |'),
    ).toEqual(['review none weekly weekly', 'review none 2027-04-01 1 April 2027'])
  })

  it('of a night goes by its steps, not by the hour', () => {
    expect(table('Night', '| Hora | Passo | Quem |', '|---|---|---|', '| 22:00 | Desligar | Ana |')).toEqual([
      'task open @Ana 22:00',
    ])
  })

  it('that tells who wrote which version holds none', () => {
    expect(
      table('Text', '| Version | Date | Author |', '|---|---|---|', '| 0.1 | 2027-01-02 | Ann |'),
    ).toEqual([])
  })

  it('takes no date from its heading where its own says that there is none', () => {
    expect(
      table('May 2027', '| Task | Due |', '|---|---|', '| Paint | – |', '| Sand | |', '| Oil | 2027-05-03 |'),
    ).toEqual([
      'phase open 2027-05 May 2027',
      'task open Paint',
      'task open 2027-05 Sand',
      'task open 2027-05-03 Oil',
    ])
  })

  it('of risks shows by dots how grave they are, not that they are over', () => {
    expect(table('Risks', '| Risk | Impact |', '|---|---|', '| Rain | 🟢 Low |')).toEqual([
      'risk open low Rain',
    ])
  })
})

describe('a table pasted out of a wiki', () => {
  it('has a blank where a cell breaks the line, and a date that is struck out counts no more', () => {
    expect(
      table(
        'Milestones',
        '| Milestone | Target date | Status |',
        '|---|---|---|',
        '| Cut-over<br/>of the EU | ~~Jul 31, 2026~~ Sep 11, 2026 | open |',
      ),
    ).toEqual(['milestone open 2026-09-11 Cut-over of the EU'])
  })

  it('holds no items where it tells the day and the people of a meeting', () => {
    expect(
      notes('# Minutes\n\n| **Date** | Jun 23, 2026 |\n|---|---|\n| **Attendees** | Ann, Ben |\n'),
    ).toEqual([])
  })

  it.each([
    ['Dependency', 'Needed by', 'Direct line', 'Open', 'task open 2026-08-28 Direct line'],
    ['Decision', 'Due', 'One plan or two?', 'Open', 'task open 2026-08-28 One plan or two?'],
    ['Decision', 'Due', 'One plan', 'Decided', 'decision none One plan'],
    ['Decision', 'Date', 'One plan', 'Open', 'decision none One plan'],
  ])('says by “%s” and “%s” who waits for whom: %s, %s', (what, when, text, state, read) => {
    expect(
      table('Log', `| ${what} | Status | ${when} |`, '|---|---|---|', `| ${text} | ${state} | 2026-08-28 |`),
    ).toEqual([read])
  })
})
