import { afterEach, beforeEach, expect, it } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { openUpstream, type Upstream } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'

const crate = (versions: readonly (readonly [string, string?])[]) => ({
  body: {
    versions: versions.map(([num, rust_version]) => ({
      num,
      created_at: '2025-01-01T00:00:00Z',
      yanked: false,
      rust_version: rust_version ?? null,
    })),
  },
})

const answers = {
  '/api/v1/products/rust/': {
    body: { result: { label: 'Rust', releases: [{ name: '1.91', isMaintained: true, isEol: false }] } },
  },
  '/api/v1/crates/anyhow': crate([['1.0.104', '1.39'], ['1.0.90']]),
  '/api/v1/crates/serde': crate([['1.0.228', '1.56']]),
  '/api/v1/crates/bincode': crate([['2.0.1', '1.85'], ['1.3.3']]),
  '/api/v1/crates/tracing': crate([['0.1.41', '1.63']]),
}

let bot: OpenBot
let crates: Upstream
beforeEach(async () => {
  crates = await openUpstream(answers)
  bot = await openBot(temporaryFolder(), { cratesUrl: crates.origin, endoflifeUrl: crates.origin })
})
afterEach(() => bot.close())

const lines = [
  '# Mill Control in Rust',
  '',
  '**MSRV:** 1.75',
  '',
  '## Decisions on Crates (Cargo)',
  '',
  '- Errors: anyhow 2.0',
  '- Base: serde 1.0.228',
  '- Internal: bincode 2.0',
  '- Logging: tracing 0.1',
  '- Queue: mill-queue 3.1',
]
const came = async (text: string) => {
  const before = bot.slack.texts().length
  const answer = await bot.typed(text)
  return [answer, ...bot.slack.texts().slice(before)].join('\n\n')
}

it('answers with what is known, asks the registries, and tells what they say', async () => {
  await bot.imports(planOf(lines))
  expect(await came('lint')).toMatchInlineSnapshot(`
    "Reading MCR; what is odd in it comes to you alone in a moment.

    MCR: the plan held against itself
    Nothing odd.
    The world is being asked about 6 versions and links that it names; what comes of that follows here.

    MCR: the plan held against the world
    The world was asked, and 2 more odd.
    - 0kkjbsy bincode 2.0 on line 9 needs Rust 1.85 at least, but line 3 names Rust 1.75: raise the one, or lower the other. (lines 3 and 9)
    - 0eojgon anyhow 2.0 does not exist: the newest on crates.io is 1.0.104. Correct the version. (line 7)
    To let one stand: /roadmap lint MCR settle 0kkjbsy why"
  `)
  expect(crates.asked.toSorted()).toEqual([
    '/api/v1/crates/anyhow',
    '/api/v1/crates/bincode',
    '/api/v1/crates/mill-queue',
    '/api/v1/crates/serde',
    '/api/v1/crates/tracing',
    '/api/v1/products/rust/',
  ])
})

it('asks nothing twice on one day, and again on the next', async () => {
  await bot.imports(planOf(lines))
  await came('lint')
  const asked = crates.asked.length
  await bot.typed('done 1')
  expect(await came('lint')).toContain('anyhow 2.0 does not exist')
  expect(crates.asked).toHaveLength(asked)
  bot.clock.advance(25 * 60 * 60_000)
  await came('lint')
  expect(crates.asked).toHaveLength(2 * asked)
})

it('lets a finding about the world be settled, and it stays so', async () => {
  await bot.imports(planOf(lines))
  const id = /([0-9a-z]{7}) anyhow/.exec(await came('lint'))?.[1]
  expect(await bot.typed(`lint settle ${id} it comes in spring`)).toContain('is settled')
  bot.clock.advance(25 * 60 * 60_000)
  crates.record({ ...answers, '/api/v1/crates/anyhow': crate([['1.0.105']]) })
  expect(await came('lint')).not.toContain('anyhow')
  expect(await came('lint all')).toContain('Settled by anna: it comes in spring.')
})

it('tells of the world nothing that it has told already', async () => {
  await bot.imports(planOf([...lines, '', '**Owner**: TBD']))
  const [own = '', world = ''] = (await came('lint')).split('The world was asked')
  expect(own).toContain('TBD')
  expect(world).toContain('2 more odd')
  expect(world).not.toContain('TBD')
})

it('asks for nothing where a plan names nothing', async () => {
  await bot.imports(planOf(['# Bakery Move', '', '- [ ] Carry 20 sacks', '- [x] Book the truck']))
  expect(await came('lint')).toContain('Nothing odd')
  expect(crates.asked).toEqual([])
})

it('says what could not be asked, and takes nothing for missing because of it', async () => {
  crates.record({ '*': { status: 503, body: 'later' } })
  await bot.imports(planOf(lines))
  const said = await came('lint')
  expect(said).toContain(
    'Nobody answered for any of the 6 versions and links that the plan names: lint again later.',
  )
  expect(said).not.toContain('The world was asked')
  expect(said).not.toContain('nothing more is odd')
  expect(said).not.toContain('does not exist')
  expect(crates.asked.filter((path) => path.includes('/crates/'))).toHaveLength(2)
})

it('says for how much there was no answer where some was answered', async () => {
  crates.record({ ...answers, '/api/v1/crates/serde': { status: 503, body: 'later' } })
  await bot.imports(
    planOf(['# Mill Control in Rust', '', '- Base: crate serde 1.0.228', '- Logging: crate tracing 0.1']),
  )
  expect(await came('lint')).toContain(
    'The world was asked, and nothing more is odd by what answered. Of 2 versions and links that the plan names, 1 had no answer yet: lint again later.',
  )
})

it('knows at once what a watch has seen', async () => {
  await bot.imports(planOf(lines.map((line) => line.replace('anyhow', 'crate anyhow'))))
  await bot.typed('watch add crate anyhow any')
  await bot.cairn.engine.settled()
  const before = crates.asked.length
  expect((await came('lint')).split('The world was asked')[0]).toContain('anyhow 2.0')
  expect(crates.asked.slice(before)).not.toContain('/api/v1/crates/anyhow')
})
