import { describe, expect, it } from 'vitest'
import { findingsIn, toldOf } from './findings-in.ts'

describe('placeholders', () => {
  it('are shown, equal ones of a chapter together', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '**Owner**: TBD',
        '',
        '## Commits',
        '',
        '- Stones - [commit-hash-link]',
        '- Belts - [commit-hash-link]',
        '- Doors - [the plan](#)',
        '',
        '## Texts',
        '',
        'Lorem ipsum dolor sit amet.',
        '',
        '**Due**: YYYY-MM-DD',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "3: “TBD” still stands there: fill in what is meant, or take it out.",
        "7,8: “[commit-hash-link]” still stands in 2 places: fill in what is meant, or take it out.",
        "9: A link to “#” still stands there: fill in what is meant, or take it out.",
        "13: “Lorem ipsum” still stands there: fill in what is meant, or take it out.",
        "15: “YYYY-MM-DD” still stands there: fill in what is meant, or take it out.",
      ]
    `)
  })

  it('are not seen in patterns of file names, in code, or in the word itself', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '- Reports are named `report-YYYY-QN.md`, and notes notes-YYYY-MM.md',
        '- Replace the placeholder pictures',
        '- **Date format**: YYYY-MM-DD',
        '- Print `TODO` where nothing is known',
        '- See [the rules](docs/rules.md#todo)',
      ]),
    ).toEqual([])
  })
})

describe('missing words', () => {
  it('are seen by the gap that they leave', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        'Faster and more powerful than , with better belts.',
        '',
        '- 578 functions (97.4% coverage of core )',
        '- Doors that exceed .',
        '',
        '**Why:** 10x wins, differentiate from ',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "3: A word seems to be missing in “Faster and more powerful than , with be”: write it, or close the gap.",
        "5: A word seems to be missing in “ctions (97.4% coverage of core )”: write it, or close the gap.",
        "6: A word seems to be missing in “Doors that exceed .”: write it, or close the gap.",
        "8: A word seems to be missing in “Why: 10x wins, differentiate from”: write it, or close the gap.",
      ]
    `)
  })

  it('are not seen in what people end a line with', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '- Tell people what it runs on',
        '- Use `a` , then .env ... or so',
        '- Log  ',
        '  in',
      ]),
    ).toEqual([])
  })
})

describe('duplicates', () => {
  it('of a line in one list, and of points named twice, are shown', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '## Tasks',
        '',
        '- [ ] Oil the axle',
        '- [ ] Count the sacks',
        '- [ ] Oil the axle',
        '',
        '## Features',
        '',
        '- **SSO/RBAC**: many tenants',
        '- **MFA**: by phone',
        '',
        '- **SSO/RBAC**: by policy',
        '- **MFA/JWT**: with sessions',
      ]),
    ).toMatchInlineSnapshot(`
      [
        "5,7: “Oil the axle” stands twice in one place: keep one.",
        "11,12,14,15: “SSO/RBAC” and what goes with it is listed twice in one list: make one of both.",
      ]
    `)
  })

  it('are not seen where every phase has its own', () => {
    expect(
      toldOf([
        '# Mill',
        '',
        '## Phase 1',
        '',
        '- [ ] Oil the axle',
        '',
        '### Exit criteria',
        '',
        '## Phase 2',
        '',
        '- [ ] Oil the axle',
        '',
        '### Exit criteria',
      ]),
    ).toEqual([])
  })
})

it('damaged text is shown as the import shows it', () => {
  expect(toldOf(['# Mill', '', '- âœ… Oil the axle'])).toMatchInlineSnapshot(`
    [
      "3: 1 damaged run of characters in this document had been read as Windows-1252 once and could be restored; the stored file keeps its bytes. Save the document as UTF-8 again.",
    ]
  `)
})

it('a finding keeps its id when lines move, and has another when its words change', () => {
  const [id] = findingsIn(['# Mill', '', '**Owner**: TBD']).map((finding) => finding.id)
  expect(findingsIn(['# Mill', '', 'First.', '', '**Owner**: TBD']).map((finding) => finding.id)).toEqual([
    id,
  ])
  expect(findingsIn(['# Mill', '', '**Contact**: TBD']).map((finding) => finding.id)).not.toEqual([id])
})
