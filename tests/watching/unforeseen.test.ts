import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { makeLog } from '../../src/log.ts'
import { openStore } from '../../src/store/open.ts'
import { makeWatching } from '../../src/watching/watching.ts'
import { makeTestClock } from '../support/clock.ts'
import { temporaryFolder } from '../support/folder.ts'

it('a watch that fails as nobody foresaw keeps no other from being looked at', async () => {
  const store = openStore(join(temporaryFolder(), 'cairn.db'))
  onTestFinished(() => store.close())
  const clock = makeTestClock()
  const written: string[] = []
  const log = makeLog({ level: 'error', write: (line) => written.push(line), clock })
  const header = { title: 'Plan' }
  const settings = {
    zone: 'UTC',
    language: 'en',
    maintainers: [],
    changes: 'everyone',
    quiet: false,
  } as const
  const ids = await store.write(async (tx) => {
    const roadmap = await tx.roadmaps.add({ workspace: 'local/here', key: 'P', header, settings }, 0)
    await tx.roadmaps.follow('local/here/dev', roadmap.id)
    const made = await Promise.all(
      ['bad', 'good'].map((id) =>
        tx.watches.add(
          {
            roadmap: roadmap.id,
            room: 'local/here/dev',
            subject: { source: 'crates', id, label: id },
            rule: { when: 'release', level: 'any' },
            isProposed: false,
            failures: 0,
            requests: 0,
          },
          clock.now(),
        ),
      ),
    )
    return made.map(({ id }) => id)
  })
  const facts = [{ name: 'version', value: '1.0.0' }]
  const work = makeWatching({
    store,
    clock,
    log,
    random: () => 0.5,
    closing: new AbortController().signal,
    look: async (subject) => {
      if (subject.id === 'bad') throw new RangeError('nobody foresaw this')
      return { checked: { facts, validators: {}, requests: 1, unchanged: false } }
    },
  })
  await work()
  const [bad, good] = await Promise.all(ids.map((id) => store.read((tx) => tx.watches.byId(id))))
  expect(bad).toMatchObject({ failures: 1, problem: expect.stringContaining('the log of the bot says more') })
  expect(good).toMatchObject({ failures: 0, seen: { facts } })
  expect(bad?.dueAt).toBeGreaterThan(clock.now())
  expect(written.join('')).toContain('nobody foresaw this')
})
