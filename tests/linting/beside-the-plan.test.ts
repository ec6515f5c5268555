import { expect, it, onTestFinished } from 'vitest'
import { answerHandovers } from '../../src/importing/answer-handovers.ts'
import { answerRequests } from '../../src/linting/answer-requests.ts'
import { askWorld } from '../../src/linting/ask-world.ts'
import { standingOf } from '../../src/linting/standing.ts'
import { makeLog } from '../../src/log.ts'
import { makeReader } from '../../src/markdown/reader.ts'
import { openClient } from '../../src/sources/client.ts'
import { fetchDocument } from '../../src/sources/http.ts'
import { anna, openBot, room } from '../engine/open-bot.ts'
import { openSite } from '../sources/site.ts'
import { contextOf } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'

const plan = planOf([
  '# Kiln Move',
  '',
  '- [ ] Follow [the runbook](runbook.md#steps)',
  '- [ ] Read [what was measured](../reports/heat.pdf)',
  '- [ ] Ask [the maker](/makers/list.md)',
])

/** Every name leads to this machine. */
const reach = {
  allowLoopback: true,
  lookup: (
    _: string,
    __: object,
    done: (problem: null, found: { address: string; family: number }[]) => void,
  ) => done(null, [{ address: '127.0.0.1', family: 4 }]),
}

it('follows the paths in a plan that was imported by its address from that address', async () => {
  const site = await openSite((request, response) => {
    const path = request.url ?? ''
    if (path === '/docs/2027/plan.md') response.writeHead(200, { 'content-type': 'text/markdown' }).end(plan)
    else if (path === '/docs/reports/heat.pdf') response.end('%PDF')
    else response.writeHead(404).end()
  })
  const home = `http://plans.kiln.dev:${site.port}`
  const bot = await openBot(temporaryFolder())
  const reader = makeReader({ processorMs: 5_000, heapMb: 512 })
  onTestFinished(async () => {
    await bot.close()
    await reader.close()
  })
  const { store } = bot.cairn
  const log = makeLog({ level: 'error', write: () => undefined, clock: bot.clock })
  const closing = new AbortController().signal
  const parts = { store, clock: bot.clock, log, platforms: [bot.slack], closing }

  const asked = { by: anna, place: { room }, request: 'asked' }
  const handover = { ...asked, source: { url: `${home}/docs/2027/plan.md` }, dryRun: false }
  await store.write((tx) => tx.handovers.add(handover, bot.clock.now()))
  await answerHandovers({
    ...parts,
    zone: 'UTC',
    read: (bytes) => reader.read(bytes),
    fetchUrl: async (url, limit) => (await fetchDocument(url, { limit, timeoutMs: 5_000, ...reach })).bytes,
  })
  const roadmap = await store.read((tx) => tx.roadmaps.byKey('slack/T1', 'KM'))
  if (roadmap === undefined) throw new Error('the plan was not imported')

  const request = { ...asked, roadmap: roadmap.id, all: false }
  await store.write((tx) => tx.reportRequests.add(request, bot.clock.now()))
  await answerRequests({ ...parts, lint: (...task) => reader.lint(...task) })
  const standing = await store.read((tx) => standingOf(tx, roadmap, bot.clock.now()))
  expect(standing?.unknown.links.map(({ url, said }) => [said, url])).toEqual([
    ['runbook.md#steps', `${home}/docs/2027/runbook.md`],
    ['../reports/heat.pdf', `${home}/docs/reports/heat.pdf`],
    ['/makers/list.md', `${home}/makers/list.md`],
  ])

  const client = openClient({ clock: bot.clock, timeoutMs: 5_000, ...reach })
  onTestFinished(() => client.close())
  const asking = { ...contextOf(site), client, clock: bot.clock }
  const unknown = standing?.unknown ?? { versions: [], links: [] }
  await askWorld(unknown, asking, (facts) => store.write((tx) => tx.worldFacts.save(facts)))
  expect([...new Set(site.asked)].sort()).toEqual([
    '/docs/2027/plan.md',
    '/docs/2027/runbook.md',
    '/docs/reports/heat.pdf',
    '/makers/list.md',
  ])
  const found = (await store.read((tx) => standingOf(tx, roadmap, bot.clock.now())))?.findings ?? []
  const dead = found.filter(({ says }) => says.includes(home) || says.includes('.md'))
  expect(dead.map(({ lines }) => lines)).toEqual([[3], [5]])
})
