import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { itemsOf, readingOf } from '../../support/reading.ts'

const doubts = (...lines: readonly string[]) =>
  readingOf(`# Move\n\n## Tasks\n\n${lines.join('\n')}\n`)
    .doubts.filter(({ about }) => about === 'unreal-date')
    .map(({ lines: at, says }) => `${at.join(' ')}: ${says}`)

it.each([
  ['- [ ] Pack by 31 February 2027', '“31 February 2027” is no date that exists: I took it for 2027-02.'],
  ['- [ ] Pack by 30 February 2028', '“30 February 2028” is no date that exists: I took it for 2028-02.'],
  ['- [ ] Pack by 31 April 2027', '“31 April 2027” is no date that exists: I took it for 2027-04.'],
  ['- [ ] Pack by February 29, 2027', '“February 29, 2027” is no date that exists: I took it for 2027-02.'],
  ['- [ ] Pack (due: 2027-02-31)', '“2027-02-31” is no date that exists: I took it for 2027-02.'],
  ['- [ ] Packen bis 31.02.2027', '“31.02.2027” is no date that exists: I left it unread.'],
  ['- [ ] Packen bis 31. Februar 2027', '“31. Februar 2027” is no date that exists: I took it for 2027-02.'],
  [
    '- [ ] Emballer avant le 30 février 2027',
    '“30 février 2027” is no date that exists: I took it for 2027-02.',
  ],
  [
    '- [ ] Empacar: 31 de abril de 2027',
    '“31 de abril de 2027” is no date that exists: I took it for 2027-04.',
  ],
  ['- [ ] 梱包 2027年2月30日', '“2027年2月30日” is no date that exists: I took it for 2027-02.'],
  ['- [ ] Pack by 32 May 2027', '“32 May 2027” is no date that exists: I took it for 2027-05.'],
  ['- [ ] Pack by 31 February', '“31 February” is no date that exists: I left it unread.'],
])('doubts a day that no calendar has: %s', (line, says) => {
  expect(doubts(line)).toEqual([`5: ${says}`])
})

it('doubts it in tables, headings, prose and front matter, and names each line', () => {
  const { doubts: found } = readingOf(
    [
      ...['---', 'next_review: 2027-02-29', '---', '# Move', '', '**Next Review**: 31 June 2027', ''],
      ...['## Phase 1 (31 September 2027)', '', '| Task | Due |', '|---|---|', '| Pack | 2027-11-31 |', ''],
    ].join('\n'),
  )
  expect(found).toEqual([
    {
      about: 'unreal-date',
      lines: [2, 6, 8, 12],
      says: '4 dates do not exist: “2027-02-29” (taken for 2027-02), “31 June 2027” (taken for 2027-06), “31 September 2027” (taken for 2027-09), “2027-11-31” (taken for 2027-11).',
    },
  ])
})

it('says no more than how many of them there are, where they are many', () => {
  const lines = Array.from({ length: 8 }, (_, at) => `- [ ] Pack crate ${at} by 31 June 20${at + 20}`)
  expect(doubts(...lines)[0]).toMatch(
    /^5 6 7 8 9 10 11 12: 8 dates do not exist: (?:[^,]+, ){4}[^,]+ and 3 more\.$/,
  )
})

it.each([
  '- [ ] Pack by 29 February 2028',
  '- [ ] Pack by 31 March 2027',
  '- [ ] In April 31 customers move',
  '- [ ] Run `date -d 2027-02-31`',
  '- [ ] Update to 2027.13.31',
  '- [ ] 31 tasks, 30 risks and 29 gates',
  '- [ ] Pack 30/31 crates',
])('doubts nothing in %s', (line) => expect(doubts(line)).toEqual([]))

it('takes 29 February for a day of the year that the plan is of', () => {
  const plan = (year: number) =>
    `# Move\n\nUpdated: 1 January ${year}\n\n## Tasks\n\n- [ ] Pack by 29 February\n`
  expect(itemsOf(plan(2028)).map(({ due }) => due)).toEqual(['2028-02-29'])
  expect(readingOf(plan(2028)).doubts).toEqual([])
  expect(readingOf(plan(2027)).doubts.map(({ says }) => says)).toEqual([
    '“29 February” is no date that exists: I left it unread.',
  ])
})

it('finds none in plans whose dates are right', () => {
  const folder = new URL('plans/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const { doubts: found } = readingOf(readFileSync(new URL(file, folder), 'utf8'))
    expect([file, found.filter(({ about }) => about === 'unreal-date')]).toEqual([file, []])
  }
})
