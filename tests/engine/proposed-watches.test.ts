import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const plan = planOf([
  '# Kiln Migration',
  '',
  '## Monitoring Targets',
  '',
  '### 1. Kiln Control Bindings',
  '',
  '#### Primary Targets',
  '',
  '- **acme/kiln-bindings** - bindings of the maker',
  '  - Repository: https://github.com/acme/kiln-bindings',
  '',
  '#### Monitoring Criteria',
  '',
  '- [ ] Official support of the maker for production',
  '- [ ] At least 10 commits per month',
  '- [ ] Stable interface (no breaking changes for 6+ months)',
  '',
  '## Trigger Events',
  '',
  '- The maker announces production support for the bindings',
  '- Security advisories for kiln-bindings',
  '- The repository of kiln-bindings is archived',
  '- End of support of Node 22',
  '- News on the page of the maker: https://acme.example.org/news',
  '- Changes in the strategy of the maker',
])
const card = () => bot.slack.texts(room).findLast((text) => text.includes('watched upstream'))

it('proposes rules from the wording, something to read where people judge, and the command for the rest', async () => {
  await bot.handsOver(plan)
  expect(card()).toMatchInlineSnapshot(`
    "KM names 8 things that can be watched upstream. Shall I? A maintainer decides.
    - #2 acme/kiln-bindings on GitHub, for a new advisory · KM-6 · proposed
    - #3 acme/kiln-bindings on GitHub, for being archived · KM-7 · proposed
    - #4 support of nodejs 22, for support that ends within 90 days · KM-8 · proposed
    - #6 acme/kiln-bindings on GitHub, for at least 30 commits a quarter · KM-3 · proposed
    - #7 acme/kiln-bindings on GitHub, for no breaking release for 6 months · KM-4 · proposed
    - #8 acme/kiln-bindings on GitHub, for a new major release · KM-1 · proposed
    Assisted: I tell when something comes, and you judge what it means
    - #1 the feed github.com/acme/kiln-bindings/releases.atom about "production" and "support", for a new entry · KM-5 · proposed
    - #5 acme.example.org/news, for any change · KM-9 · proposed
    By hand: nothing tells me of these
    - KM-10 Changes in the strategy of the maker: /roadmap trigger fire KM-10 LINK
    One alone: /roadmap watch KM accept 2, refuse 2, or another rule: set 2 minor"
  `)
})

it('looks at nothing that nobody has accepted, though somebody asks it to look now', async () => {
  await bot.handsOver(plan)
  const waiting = await bot.typed('watch list')
  expect(await bot.typed('watch check 2')).toMatchInlineSnapshot(
    `"#2 acme/kiln-bindings on GitHub is not watched: it waits to be accepted. /roadmap watch KM accept 2"`,
  )
  bot.clock.advance(7 * 60 * 60_000)
  await bot.cairn.engine.settled()
  expect(await bot.typed('watch list')).toBe(waiting)
})

it('takes one proposal, refuses another, and changes the rule of a third on the same card', async () => {
  await bot.handsOver(plan)
  await bot.typed('watch accept 3')
  await bot.typed('watch refuse 2')
  expect(await bot.typed('watch set 8 any')).toContain('from now on')
  bot.clock.advance(60_000)
  await bot.cairn.engine.settled()
  const now = card()
  expect(now).not.toContain('#2 ')
  expect(now).toMatch(/#3 .*(?<!proposed)$/m)
  expect(await bot.typed('watch set 8 sideways')).toContain('is no rule that I know')
  expect(await bot.typed('watch set 4 archived')).toContain('does not tell of being archived')
  expect(await bot.typed('watch set 8 major', { by: ben })).toContain('Only a maintainer')
})

it.each([
  ['refuse 2 3', [2, 3], '2 refused.'],
  ['refuse #2, #4', [2, 4], '2 refused.'],
  ['refuse 2 and 99', [2], '#99 did not wait for that.'],
  ['refuse KM-7', [], '“KM-7” is no number of a proposal. For example: /roadmap watch KM accept 1.'],
  ['refuse 2, the third', [], '“the” is no number of a proposal.'],
  ['refuse 99', [], 'Nothing of that waits'],
  ['refuse all', [1, 2, 3, 4, 5, 6, 7, 8], '8 refused.'],
])('takes what is named and nothing else: watch %s', async (line, gone, says) => {
  await bot.handsOver(plan)
  expect(await bot.typed(`watch ${line}`)).toContain(says)
  const list = await bot.typed('watch list')
  expect([1, 2, 3, 4, 5, 6, 7, 8].filter((id) => !list.includes(`#${id} `))).toEqual(gone)
})

it('says line by line how several that were accepted or refused are taken back', async () => {
  await bot.handsOver(plan)
  await bot.typed('watch accept 2, 4')
  expect(await bot.typed('undo')).toContain('/roadmap watch KM remove 2, /roadmap watch KM remove 4')
  await bot.typed('watch refuse 1 6')
  const told = await bot.typed('undo')
  expect(told).toContain('/roadmap watch KM add github:acme/kiln-bindings 30 commits a quarter')
  const line = /roadmap (watch KM add feed .*) entry,/.exec(told)?.[1] ?? ''
  expect(await bot.typed(line)).toContain(
    'I look at the feed github.com/acme/kiln-bindings/releases.atom about "production" and "support"',
  )
})

it('offers what was announced to the criteria that say the same', async () => {
  await bot.handsOver(plan)
  const trigger = /(KM-\d+) The maker announces/.exec(await bot.typed('trigger list'))?.[1]
  await bot.typed(`trigger fire ${trigger} https://acme.example.org/announcement`)
  expect(await bot.typed('trigger confirm 1')).toContain('Shall what was seen count as evidence?')
})

it('proposes nothing that an upstream does not tell, and no single word to look for', async () => {
  await bot.handsOver(
    planOf([
      '# Kiln Migration',
      '',
      '## Monitoring Targets',
      '',
      '- **kiln-sys** - bindings: https://crates.io/crates/kiln-sys',
      '',
      '## Trigger Events',
      '',
      '- kiln-sys is archived',
    ]),
  )
  expect(card()?.split('By hand')[1]).toContain('kiln-sys is archived')
  const github = '- **acme/kiln** - sources: https://github.com/acme/kiln'
  const trigger = '- The maker announces sources'
  await bot.handsOver(
    planOf(['# Oven', '', '## Monitoring Targets', '', github, '', '## Trigger Events', '', trigger]),
  )
  expect(card()?.split('By hand')[1]).toContain('announces sources')
})

it('says of a plan that waits for people alone how its triggers are fired', async () => {
  await bot.handsOver(planOf(['# Fair', '', '## Trigger Events', '', '- The town changes its mind', '']))
  expect(bot.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
    "FAIR waits for what nothing upstream can tell.
    By hand: nothing tells me of these
    - FAIR-1 The town changes its mind: /roadmap trigger fire FAIR-1 LINK"
  `)
})

const packages = (title: string, ...more: readonly string[]) =>
  planOf([
    `# ${title}`,
    '',
    '## Dependencies to watch',
    '',
    '- `kilnet` — messages',
    '- npm: kiln-pad - panels',
    '- crate `kilnde` (crates.io)',
    '- `kilnests` on PyPI',
    '- @kiln/node - bindings',
    '- kiln/kiln: sources',
    '- The town hall',
    ...more,
    '',
    '## Trigger events',
    '',
    '- kilnet reaches 2.0',
    '- End of support of Node 22',
    '',
  ])

it('finds packages by the registry that stands beside their names, and asks about names that stand alone', async () => {
  await bot.handsOver(packages('Kiln Control'))
  expect(card()).toMatchInlineSnapshot(`
    "KC names 6 things that can be watched upstream. Shall I? A maintainer decides.
    - #1 support of nodejs 22, for support that ends within 90 days · KC-9 · proposed
    - #2 kiln-pad on npm, for a new major release · KC-2 · proposed
    - #3 kilnde on crates.io, for a new major release · KC-3 · proposed
    - #4 kilnests on PyPI, for a new major release · KC-4 · proposed
    - #5 @kiln/node on npm, for a new major release · KC-5 · proposed
    - #6 kiln/kiln on GitHub, for a new major release · KC-6 · proposed
    In which registry are these? Say it, and I watch them
    - KC-1 kilnet — messages: /roadmap watch KC add npm:kilnet, or crate kilnet or pypi:kilnet
    By hand: nothing tells me of these
    - KC-8 kilnet reaches 2.0: /roadmap trigger fire KC-8 LINK
    One alone: /roadmap watch KC accept 1, refuse 1, or another rule: set 1 minor"
  `)
})

it('takes bare names for packages of the language of which the plan speaks', async () => {
  const world = ['# Kiln Control in Rust', '', 'Built with cargo.', '', '## Rust crates to watch', '']
  const triggers = ['## Trigger events', '', '- kilnet reaches 2.0', '- A new Rust comes out', '']
  await bot.handsOver(planOf([...world, '- **kilnet** - messages', '', ...triggers]))
  expect(card()).toMatch(/kilnet on crates\.io, for version 2\.0 or later/)
  expect(card()).toMatch(/kilnet on crates\.io, for a new major release/)
  expect(card()).not.toContain('In which registry')
})

it('knows what a later version of the plan waits for by what the plan watches already', async () => {
  const before = ['# Ovens', '', '## Monitoring Targets', '', '- **npm:oven-sys** - bindings', '']
  await bot.handsOver(planOf(before))
  await bot.handsOver(planOf([...before, '## Trigger Events', '', '- oven-sys reaches 2.0', '']))
  expect(card()).toContain('oven-sys on npm, for version 2.0 or later')
})

it('proposes the projects to which the lines of a watch list link, wherever the link stands', async () => {
  await bot.handsOver(
    planOf([
      '# Ecosystem',
      '',
      '## Upstream projects to watch',
      '',
      '| Project | URL | Why |',
      '|---|---|---|',
      '| Prisma | https://github.com/prisma/prisma | ORM |',
      '| Fastify | [releases](https://github.com/fastify/fastify/releases) | server |',
      '',
      '## Watch list',
      '',
      '- [Drizzle](https://github.com/drizzle-team/drizzle-orm) – ORM',
      '- **Vite**',
      '  - Repository: https://github.com/vitejs/vite',
      '',
      '## Projects to monitor',
      '',
      '### Hono',
      '',
      '**Repository**: https://github.com/honojs/hono',
      '',
    ]),
  )
  expect(card()).toMatchInlineSnapshot(`
    "ECOS names 5 things that can be watched upstream. Shall I? A maintainer decides.
    - #1 prisma/prisma on GitHub, for a new major release · ECOS-1 · proposed
    - #2 fastify/fastify on GitHub, for a new major release · ECOS-2 · proposed
    - #3 drizzle-team/drizzle-orm on GitHub, for a new major release · ECOS-3 · proposed
    - #4 vitejs/vite on GitHub, for a new major release · ECOS-4 · proposed
    - #5 honojs/hono on GitHub, for a new major release · ECOS-5 · proposed
    One alone: /roadmap watch ECOS accept 1, refuse 1, or another rule: set 1 minor"
  `)
})

it('says of proposals that were all refused that none is left, and not that nothing could be watched', async () => {
  await bot.handsOver(plan)
  const proposal = bot.slack.texts(room).length - 1
  await bot.typed('watch refuse all')
  bot.clock.advance(60_000)
  await bot.cairn.engine.settled()
  expect(bot.slack.texts(room)[proposal]).toMatchInlineSnapshot(`
    "Nothing is left of what was proposed here to watch for KM.
    By hand: nothing tells me of these
    - KM-10 Changes in the strategy of the maker: /roadmap trigger fire KM-10 LINK"
  `)
})

it('says of a package alone whose registry it asks for that it could be watched', async () => {
  await bot.handsOver(packages('Kiln Control'))
  await bot.handsOver(packages('Kiln Control', '- `kilnox` - heat'))
  expect(bot.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
    "KC names 1 package that I could watch.
    In which registry are these? Say it, and I watch them
    - KC-10 kilnox - heat: /roadmap watch KC add npm:kilnox, or crate kilnox or pypi:kilnox"
  `)
})

it.each([
  ['eol nodejs/22', ', or another rule: set 1 minor'],
  ['osv:npm/lodash@4.17.20', ', or another rule: set 1 advisory high'],
  ['kiln/kiln#120', ', or another rule: set 1 comments at least 20'],
  ['https://example.org/releases.atom', ''],
])('names for “%s” another rule that can be set%s', async (upstream, example) => {
  await bot.handsOver(planOf(['# Fair', '', '## Monitoring targets', '', `- ${upstream}`, '']))
  const [, line, rule = ''] =
    /refuse 1(, or another rule: (set 1 .*))?$/.exec(bot.slack.texts(room).at(-1) ?? '') ?? []
  expect(line ?? '').toBe(example)
  if (rule !== '') expect(await bot.typed(`watch ${rule}`)).toContain('from now on')
})
