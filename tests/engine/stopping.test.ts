import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { answerRequests } from '../../src/linting/answer-requests.ts'
import { makeLog } from '../../src/log.ts'
import { makeReader } from '../../src/markdown/reader.ts'
import { openStore } from '../../src/store/open.ts'
import { openSite } from '../sources/site.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { anna, openBot, room } from './open-bot.ts'

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
  expect(await store.read((tx) => tx.worldRequests.next(0, ['slack']))).toBeDefined()
  store.close()

  const answering = await openSite((_, response) => response.writeHead(404).end('{}'))
  const next = await openBot(folder, { cratesUrl: answering.origin })
  onTestFinished(() => next.close())
  await next.cairn.engine.settled()
  for (const name of [...names, 'anyhow'])
    expect(answering.asked).toContainEqual(expect.stringMatching(`/${name}$`))
  expect(next.slack.texts().join('\n')).toContain('The world was asked')
})

it('stops after the report that is being made, and makes the others after the next start', async () => {
  const bot = await openBot(temporaryFolder())
  const reader = makeReader({ processorMs: 5_000, heapMb: 512 })
  onTestFinished(async () => {
    await bot.close()
    await reader.close()
  })
  const { roadmap } = await bot.imports(plan)
  const { store } = bot.cairn
  for (const request of ['one', 'two', 'three'])
    await store.write((tx) =>
      tx.reportRequests.add({ roadmap: roadmap.id, by: anna, place: { room }, request, all: false }, 0),
    )
  const stopping = new AbortController()
  await answerRequests({
    store,
    clock: bot.clock,
    log: makeLog({ level: 'error', write: () => undefined, clock: bot.clock }),
    platforms: [bot.slack],
    closing: stopping.signal,
    async lint(...task) {
      const linted = await reader.lint(...task)
      stopping.abort()
      return linted
    },
  })
  expect(await store.read((tx) => tx.reportRequests.next(0, ['slack']))).toMatchObject({
    asked: { request: 'two' },
  })
  expect(await store.read((tx) => tx.reportRequests.next(0, ['discord']))).toBeUndefined()
  await bot.cairn.engine.settled()
  expect(await store.read((tx) => tx.reportRequests.next(0, ['slack']))).toBeUndefined()
})
