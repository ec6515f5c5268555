import { describe, expect, it } from 'vitest'
import { noted, notes } from '../../support/reading.ts'

const tasks = '## Tasks\n\n- ❌ a\n- 🚧 b\n- ✅ c\n'

describe('a legend in an author’s own words', () => {
  it.each([
    'How to read the signs:\n\n- ✅ merged\n- 🚧 there is a pull request\n- ❌ wanted, nobody has started',
    'Signs used in the tables\n\n- ✅ closed\n- 🚧 being worked on\n- ❌ not started',
    '**What the icons mean**: ✅ done, 🚧 in progress, ❌ not started',
    'Bedeutung der Zeichen: ✅ fertig, 🚧 in Arbeit, ❌ nicht begonnen',
    'Zeichen: ✅ fertig, 🚧 in Arbeit, ❌ nicht begonnen',
    'Signification des symboles : ✅ fait, 🚧 en cours, ❌ pas commencé',
    'Símbolos de la tabla: ✅ hecho, 🚧 en curso, ❌ sin empezar',
    'Significado dos ícones: ✅ feito, 🚧 em andamento, ❌ não iniciado',
    'Significato dei simboli: ✅ fatto, 🚧 in corso, ❌ non iniziato',
    'Betekenis van de tekens: ✅ klaar, 🚧 bezig, ❌ niet begonnen',
    'Что означают значки: ✅ готово, 🚧 в работе, ❌ не начато',
    'Znaki w tabeli: ✅ oddany, 🚧 w trakcie, ❌ nie rozpoczęto, ⛔ stoi przez kogoś spoza zespołu.',
    'Tecken i tabellen: ✅ klart, 🚧 pågår, ❌ ej påbörjat',
    '記号の意味：✅ 完了、🚧 進行中、❌ 未着手',
    '图标说明：✅ 已完成，🚧 进行中，❌ 未开始',
    '기호 설명: ✅ 완료, 🚧 진행 중, ❌ 예정',
    '**Emoji:** ✅ done / 🚧 moving / ❌ not started / ❓ needs a call',
    'Farben: ✅ fertig / 🚧 in Arbeit / ❌ nicht begonnen',
  ])('says what its signs mean: %s', (legend) => {
    expect(notes(`# X\n\n${legend}\n\n${tasks}`)).toEqual([
      'task open a',
      'task in_progress b',
      'task done c',
    ])
  })

  it('is read as a whole, however many lines it has', () => {
    const legend = 'Signs:\n\n- ✅ merged\n- 🚧 there is a pull request\n- ❌ decided against, kept here'
    expect(notes(`# X\n\n${legend}\n\n${tasks}`)).toEqual([
      'task dropped a',
      'task in_progress b',
      'task done c',
    ])
  })

  it('is none where signs are what the plan is about', () => {
    expect(notes('# X\n\n## Signs of maturity\n\n- [ ] Two teams use it\n')).toEqual([
      'criterion open Two teams use it',
    ])
    expect(notes('# X\n\n## Tasks\n\n### Icons\n\n- [ ] Draw them\n')).toEqual(['task open Draw them'])
    expect(notes('# X\n\n## Tasks\n\n- [ ] Marks of the old shop off the window\n')).toEqual([
      'task open Marks of the old shop off the window',
    ])
  })
})

describe('a legend that nothing announces', () => {
  it('is a list of nothing but differing signs and the names of states', () => {
    expect(notes(`# X\n\n- ✅ Done\n- 🚧 in progress\n- ❌ not started\n\n${tasks}`)).toEqual([
      'task open a',
      'task in_progress b',
      'task done c',
    ])
  })

  it('is a table of signs and their meanings', () => {
    expect(
      notes(
        `# X\n\n| Sign | Meaning |\n|---|---|\n| ✅ | wanted |\n| 🚧 | in progress |\n| ❌ | done |\n\n## Tasks\n\n- ❌ a\n- 🚧 b\n- ✅ c\n`,
      ),
    ).toEqual(['task done a', 'task in_progress b', 'task open c'])
  })

  it('is no board, where work stands beneath each', () => {
    expect(
      notes('# X\n\n## Tasks\n\n- ✅ Done\n  - a\n- 🚧 In progress\n  - b\n- ❌ Not started\n  - c\n'),
    ).toContain('task open c')
  })
})

describe('how a document is to be read', () => {
  it.each([
    'How to read this document',
    'Cómo leer este documento',
    'Como ler as tabelas',
    'Comment lire ce document',
    'Come leggere le tabelle',
    'Zo lees je dit document',
    'Как читать этот документ',
    'Jak czytać ten dokument',
    'Jak číst tento plán',
    'Så läser du planen',
    'Sådan læser du planen',
    'この文書の読み方',
    '如何阅读本文',
  ])('is told in lines that nobody follows: %s', (title) => {
    expect(
      notes(
        `# X\n\n## ${title}\n\n- \`[x]\` is in production\n- ⏸️ waits for others\n- ~~struck~~: dropped, and kept here\n`,
      ),
    ).toEqual([])
  })

  it.each([
    '| Status | What it means |\n|---|---|\n| Done | in production |\n| In progress | somebody is at it |\n| Later | not yet |',
    '| Status | Issues |\n|---|---|\n| Done | 5 |\n| To Do | 4 |\n| Won’t do | 1 |\n| **Total** | **10** |',
    '| Estado | Quer dizer |\n|---|---|\n| Concluído | em produção |\n| Em andamento | alguém trabalha nisso |',
    '| Status | Anzahl |\n|---|---|\n| Offen | 5 |\n| Erledigt | 6 |',
  ])('is told in a table of states, or how many are in each', (rows) => {
    expect(notes(`# X\n\n## Summary\n\n${rows}\n`)).toEqual([])
  })

  it('makes signs of its own states, and no pictures', () => {
    expect(
      notes(
        '# X\n\nEmoji: ✅ done / 🏃 moving / 🧊 frozen until others move / ❓ needs a call\n\n## Tasks\n\n- 🏃 Job in CI\n- ❓ Save files\n- 🧊 The kit\n- Light\n',
      ),
    ).toEqual([
      'task in_progress Job in CI',
      'task open Save files',
      'task blocked The kit',
      'task open Light',
    ])
  })
})

describe('what the words of a status column mean', () => {
  it.each([
    'Words we use in status columns:',
    '**What the words mean**',
    'What each status means:',
    '**Reading the tables**',
    'Possible statuses:',
    '## Terms we use',
    '**Was die Begriffe bedeuten**',
    'Begriffe in der Spalte Stand:',
    '**Lecture des tableaux**',
    'Signification des statuts :',
    '## Qué significan los estados',
    'Palabras que usamos:',
    '**Significado dos estados**',
    '## Cosa significano gli stati',
    'Wat de woorden betekenen:',
    '**Что означают статусы**',
    'Co oznaczają statusy:',
    '**Vad orden betyder**',
    'Hvad ordene betyder:',
    '## Význam stavů',
    'Що означають статуси:',
    '**Durumlar ve anlamları**',
    '**状態の意味**',
    '**状态含义**',
    '**상태의 의미**',
  ])('is told in lines that nobody follows: %s', (title) => {
    const legend = '- **on track**: somebody is on it\n- **blocked**: we wait for others\n- **done**: it runs'
    expect(notes(`# X\n\n${title}\n\n${legend}\n\n## Tasks\n\n- [ ] a\n`)).toEqual(['task open a'])
  })

  it.each(['States to move', 'Words in the app', 'Start the machines', 'Reading the logs'])(
    'is not what a plan is about: %s',
    (title) => {
      expect(notes(`# X\n\n## ${title}\n\n- [ ] Texas\n`)).toEqual(['task open Texas'])
    },
  )
})

describe('a line of signs with their states', () => {
  const states = (...before: readonly string[]) =>
    noted(
      '# X',
      '',
      ...before,
      '',
      '## Plan',
      '',
      '| Task | Owner | Status |',
      '|---|---|---|',
      '| Cache | Jo | 🟠 |',
      '| Queue | Jo | 🧊 |',
      '',
      '- 🔵 Flags',
    )
  const read = ['task in_progress @Jo Cache', 'task blocked @Jo Queue', 'task in_progress Flags']

  it.each([
    '**How to read the status column:** ',
    'Status column: ',
    'In the tables we write ',
    'So sieht die Spalte aus: ',
    'Dans la colonne : ',
    '',
  ])('is a legend, whatever announces it: %s', (before) => {
    expect(
      states(`${before}⚪ not started · 🔵 in flight · 🟠 in flight but slipping · ✅ shipped · 🧊 on hold`),
    ).toEqual(read)
    expect(states(`${before}`, '⚪ not started', '🔵 in flight', '🟠 in progress', '🧊 on hold')).toEqual(
      read,
    )
  })

  it.each([
    ['⚪ offen | 🔵 in Arbeit | 🟠 in Arbeit, aber spät | 🧊 auf Eis'],
    ['⚪ à faire, 🔵 en cours, 🟠 en cours, 🧊 en pause'],
    ['⚪ pendiente · 🔵 en curso · 🟠 en curso · 🧊 en pausa'],
    ['⚪ ej påbörjad · 🔵 pågår · 🟠 pågår · 🧊 pausad'],
    ['⚪ не начато · 🔵 в работе · 🟠 в работе · 🧊 на паузе'],
    ['⚪ 未着手・🔵 進行中・🟠 進行中・🧊 保留中'],
  ])('is one in other languages: %s', (legend) => {
    expect(states(legend)).toEqual(read)
  })

  it.each([
    'How to read the status column',
    'So liest man die Statusspalte',
    'Comment lire la colonne',
    'Cómo leer la columna',
    'Como ler a coluna',
    'Come leggere la colonna',
    'Zo lees je de statuskolom',
    'Как читать столбец',
    'Jak czytać kolumnę',
    'Jak číst sloupec',
    'Як читати стовпець',
    'Så läser du statuskolumnen',
    'Sådan læser du statuskolonnen',
    'Durum sütunu nasıl okunur',
    '状態列の見方',
    '状态列说明',
    '상태 열 읽는 법',
  ])('needs no state that is known where it says that it tells how a column is read: %s', (title) => {
    expect(states(`${title}: 🔵 in Arbeit, 🟠 läuft noch zäh, 🧊 auf Eis`)).toEqual(read)
  })

  it('is none where each sign tells of something else', () => {
    expect(noted('# X', '', '## Plan', '', '✅ Cache', '🚧 Queue', '⛔ Flags')).toEqual([
      'task done Cache',
      'task in_progress Queue',
      'task blocked Flags',
    ])
  })
})
