import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { openSite } from '../sources/site.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { openBot } from './open-bot.ts'

const names = Array.from({ length: 8 }, (_, count) => `kiln${count}`)
const plan = planOf(['# Mill in Rust', '', '## Decisions on Crates (Cargo)', '', '- Errors: anyhow 2.0'])

/** A server that takes every question and answers none. */
async function openSilent(...wanted: readonly RegExp[]) {
  const heard = Promise.withResolvers<void>()
  const site = await openSite(() => {
    if (wanted.every((path) => site.asked.some((asked) => path.test(asked)))) heard.resolve()
  })
  return { ...site, heard: heard.promise }
}

it('stops soon while upstreams hang, and asks them after the next start as if nothing had been', async () => {
  const folder = temporaryFolder()
  const silent = await openSilent(/kiln\d$/, /anyhow$/)
  const bot = await openBot(folder, { cratesUrl: silent.origin })
  await bot.imports(plan)
  const said = (text: string) =>
    bot.cairn.engine.bot.request({
      id: text,
      at: bot.clock.now(),
      by: { id: 'U1', name: 'anna' },
      place: { room: 'slack/T1/C1' },
      did: 'typed',
      text,
    })
  for (const name of names) await said(`watch add crate ${name} major`)
  await said('lint')
  await silent.heard
  const started = performance.now()
  await bot.close()
  expect(performance.now() - started).toBeLessThan(2_000)

  const store = openStore(join(folder, 'cairn.db'))
  const due = (await store.read((tx) => tx.watches.due(bot.clock.now(), 100))).flat()
  expect(due.map(({ failures }) => failures)).toEqual(names.map(() => 0))
  expect(await store.read((tx) => tx.reportRequests.next(0, 'world'))).toBeDefined()
  store.close()

  const answering = await openSite((_, response) => response.writeHead(404).end('{}'))
  const next = await openBot(folder, { cratesUrl: answering.origin })
  onTestFinished(() => next.close())
  await next.cairn.engine.settled()
  for (const name of [...names, 'anyhow'])
    expect(answering.asked).toContainEqual(expect.stringMatching(`/${name}$`))
  expect(next.slack.texts().join('\n')).toContain('The world was asked')
})
