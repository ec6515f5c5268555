import { describe, expect, it } from 'vitest'
import { namesOf, toldOf } from './asked.ts'
import { registries } from './registries.ts'

describe('a version that does not exist', () => {
  it('is told with the newest that does', async () => {
    const { told } = await toldOf(
      ['# Desk App', '', '## Stack', '', '- Electron 99.0', '- Node 99', '- `react@19.7.0`', '- django==7.0'],
      registries,
    )
    expect(told).toMatchInlineSnapshot(`
      [
        "5: Electron 99.0 does not exist: the newest on npm is 33.2.1. Correct the version.",
        "6: Node 99 does not exist: the newest on endoflife.date is 24. Correct the version.",
        "7: react 19.7.0 does not exist: the newest on npm is 19.2.0. Correct the version.",
        "8: django 7.0 does not exist: the newest on PyPI is 5.1.4. Correct the version.",
      ]
    `)
  })

  it('is not told of one that was published, in however many numbers, early or as a minimum', async () => {
    const lines = [
      '# Desk App',
      '',
      '- Electron 34',
      '- react@19.2',
      '- Electron 31.0.0',
      '- Node 22.30.1+',
      '- django==5.1.0',
    ]
    expect((await toldOf(lines, registries)).told).toEqual([])
  })

  it('is not told of what the plan waits for, of the line that comes next, or of its own product', async () => {
    const lines = [
      '# Vite Roadmap',
      '',
      '- [ ] Move to React 20 when it is out',
      '- [ ] Electron 35 beta is announced',
      '- [ ] Take Node 26 into the test matrix',
      '- [ ] Vite 9.0 has a new parser',
      '',
      '## Milestones',
      '',
      '- React 21 support (Q4 2027)',
    ]
    expect((await toldOf(lines, registries)).told).toEqual([])
  })

  it('is not told of a package that its registry does not know, or while the registry does not answer', async () => {
    const lines = ['# Desk App', '', '- `our-own-thing@4.2.0`', '- Electron 99.0']
    expect((await toldOf(lines, { '/electron': { status: 503, body: 'later' } })).told).toEqual([])
    expect((await toldOf(lines, { '/electron': { body: '<html>a portal</html>' } })).told).toEqual([])
    expect((await toldOf(lines, { '/electron': { status: 429, body: 'slow down' } })).told).toEqual([])
  })
})

it('takes a bare word before a number for a package only beside others that are what they seem', async () => {
  const crate = (version: string) => ({ body: { versions: [{ num: version, rust_version: null }] } })
  const crates = {
    '/api/v1/crates/anyhow': crate('1.0.104'),
    '/api/v1/crates/serde': crate('1.0.228'),
    '/api/v1/crates/tracing': crate('0.1.41'),
  }
  const lines = ['# Mill', '', 'Written in Rust, with crates from Cargo.', '', '- anyhow 2.0', '- serde 1.0']
  expect((await toldOf(lines, crates)).told).toEqual([])
  expect((await toldOf([...lines, '- tracing 0.1'], crates)).told).toEqual([
    '5: anyhow 2.0 does not exist: the newest on crates.io is 1.0.104. Correct the version.',
  ])
})

describe('versions that cannot go together', () => {
  it('are told by what a package asks of its peers and of what it runs on', async () => {
    const { told } = await toldOf(
      [
        '# Shop Front',
        '',
        '## Target versions',
        '',
        '- React 18',
        '- react-dom@19',
        '- Node 18',
        '- Vite 7',
        '',
        'We build the office with Django 5.1 on Python 3.9.',
      ],
      registries,
    )
    expect(told.filter((one) => one.includes('needs'))).toMatchInlineSnapshot(`
      [
        "5,6: react-dom 19 on line 6 needs React ^19.2.0, but line 5 names React 18: raise the one, or lower the other.",
        "7,8: Vite 7 on line 8 needs Node ^20.19.0 || >=22.12.0, but line 7 names Node 18: raise the one, or lower the other.",
        "10: “We build the office with Django 5.1 on Python 3.9.”: Django 5.1 needs Python >=3.10: raise the one, or lower the other.",
      ]
    `)
  })

  it('are not told where they fit, where one is left behind, or where they stand apart', async () => {
    const lines = [
      '# Shop Front',
      '',
      'Upgrade from React 18 to react-dom@19 and react@19.',
      'Vite 7 runs on Node 22.',
      '',
      '## Shop',
      '',
      '- React 18',
      '',
      '## Office',
      '',
      '- react-dom@19',
      '- Django 5.1 on Python 3.14',
    ]
    expect((await toldOf(lines, registries)).told).toEqual([])
  })
})

describe('support that has ended', () => {
  it('is told of what the plan builds on', async () => {
    const lines = [
      '# Move',
      '',
      '**Runtime**: Node 18 LTS',
      '',
      '- [ ] Install Ubuntu 20.04',
      '- [ ] Upgrade to Python 3.9',
    ]
    expect((await toldOf(lines, registries)).told).toMatchInlineSnapshot(`
      [
        "3: Support of Node 18 ended on 2025-04-30, in “Runtime: Node 18 LTS”: name what is supported now, or say that it is being left.",
        "5: Support of Ubuntu 20.04 ended on 2025-05-31, in “Install Ubuntu 20.04”: name what is supported now, or say that it is being left.",
        "6: Support of Python 3.9 ended on 2025-10-31, in “Upgrade to Python 3.9”: name what is supported now, or say that it is being left.",
      ]
    `)
  })

  it('is not told of what is left, done, a minimum, spoken of, or followed by a newer one', async () => {
    const lines = [
      '# Move',
      '',
      '- [ ] Migrate away from Ubuntu 20.04',
      '- [x] Install Python 3.9',
      '',
      'Node 18 brought fetch, which is why we waited.',
      '',
      '## Compatibility',
      '',
      '- Node 18 or higher',
      '',
      '## Versions',
      '',
      '| Component | Current | Target |',
      '| --- | --- | --- |',
      '| Django | 4.2 | 5.1 |',
    ]
    expect((await toldOf(lines, registries)).told).toEqual([])
  })
})

it('asks once for all versions of one thing', async () => {
  const { asked } = await toldOf(['# Move', '', '- react@18', '- react@19', '- React 17'], registries)
  expect(asked).toEqual(['/react'])
})

it.each([
  ['prose with numbers', 'Phase 2 and week 3.5 take 4.0 days; node 3 of 5 fails; see section 2.1 of v1.2'],
  [
    'addresses and mail',
    'Write to anna@192.168.0.1 or git@github.com:a/b.git, see http://localhost:3000/a@1.2.3',
  ],
  ['actions and images', '- uses: actions/checkout@v4 with image node@18.1 and postgres@15.2'],
  ['measures', '- React 90 % of the pages, Express 3 lanes, Go 2 weeks, Vue 4 components'],
  ['servers named like packages', '- redis 7.2 and kafka 3.7 with nginx 1.27'],
])('takes %s for no version of anything', (_, line) => {
  expect(namesOf(['# Rust crates and cargo', '', 'Rust and cargo.', '', line]).versions).toEqual([])
})
