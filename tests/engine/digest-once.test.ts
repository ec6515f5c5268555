import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plain } from '../../src/chat/inline.ts'
import type { View } from '../../src/chat/view.ts'
import { claimDue } from '../../src/engine/claim-due.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { anna, type OpenBot, openBot } from './open-bot.ts'

const minute = 60_000
const hour = 60 * minute
const rooms = ['slack/T1/C1', 'slack/T1/C2']

const plan = (boxes: string) =>
  planOf([
    '# Bakery Move',
    '',
    '## Tasks',
    '',
    ...[...boxes].map((box, at) => `- [${box}] Carry crate ${at}`),
    '',
  ])

/** What happens to a plan of which two rooms get a weekly digest. */
type Event =
  /** Asked for so many minutes before it is carried out. */
  | { readonly says: string; readonly ago: number }
  | { readonly imports: string }
  | { readonly waits: number }
  /** What is due is claimed, and held only after what comes next. */
  | { readonly claims: true }

const change = fc
  .tuple(fc.constantFrom('done', 'start', 'reopen', 'drop'), fc.integer({ min: 1, max: 4 }))
  .map(([verb, number]) => `${verb} BM-${number}`)
const day = (date: number) => `2026-12-${String(date).padStart(2, '0')}`
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const calendar = fc.oneof(
  fc.constantFrom('UTC', 'Pacific/Auckland', 'America/New_York').map((zone) => `settings zone ${zone}`),
  fc.tuple(fc.constantFrom(...weekdays), fc.nat(23)).map(([on, at]) => `digest at ${on} ${at}:30`),
  fc.integer({ min: 1, max: 28 }).map((on) => `settings pause ${day(on)}..${day(Math.min(31, on + 4))}`),
  fc.constantFrom('settings pause none', 'settings when-free skip', 'settings when-free shift'),
)
const said = fc.oneof(
  { weight: 6, arbitrary: change },
  { weight: 1, arbitrary: fc.constantFrom('task Sell the till', 'undo', 'undo 2') },
  { weight: 2, arbitrary: calendar },
)
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ says: said, ago: fc.oneof(fc.constant(0), fc.nat(3 * 24 * 60)) }) },
  { weight: 3, arbitrary: fc.record({ waits: fc.integer({ min: 1, max: 100 }) }) },
  { weight: 1, arbitrary: fc.record({ claims: fc.constant(true as const) }) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: fc.constantFrom(' ', 'x', '/'), minLength: 4, maxLength: 4 })
      .map((imports) => ({ imports })),
  },
)

/** The refs that a digest's thread names as done or moved. */
function movedIn({ nodes }: View): readonly string[] {
  return nodes.flatMap((node, at) => {
    const title = nodes[at - 1]
    const isMoved = title?.type === 'heading' && ['Done', 'Moved'].includes(title.text)
    if (node.type !== 'list' || !isMoved) return []
    return node.lines.flatMap((line) => /BM-\d+/.exec(plain(line))?.[0] ?? [])
  })
}

/** Two rooms with a digest on Mondays, and what they have been told so far. */
async function watching() {
  const bot = await openBot(temporaryFolder())
  const { roadmap } = await bot.imports(plan('    '))
  const [first = '', second = ''] = rooms
  await bot.typed('follow BM', { room: second })
  for (const room of rooms) await bot.typed('digest at Monday 9:30', { room })

  const states = async () => {
    const items = await bot.cairn.store.read((tx) => tx.items.glances(roadmap.id))
    return new Map(
      items.flatMap((item) => (item.origin === 'removed' ? [] : [[item.ref, item.state] as const])),
    )
  }
  const initial = await states()
  const told = new Map(rooms.map((room) => [room, initial]))
  let read = bot.slack.messages.size

  /** Holds every digest that has come since against what moved since the one before in its room. */
  async function look(): Promise<number> {
    const came = [...bot.slack.messages.values()].slice(read)
    read = bot.slack.messages.size
    const now = await states()
    const heads = came.filter(({ key }) => /^digest:[^:]+:[^:]+:[\d-]+$/.test(key))
    for (const { key, room } of heads) {
      const body = came.find((one) => one.key === `${key}:body`)
      const before = told.get(room) ?? new Map()
      const moved = [...now].filter(([ref, state]) => before.get(ref) !== state).map(([ref]) => ref)
      expect({ key, tells: body === undefined ? [] : movedIn(body.view).toSorted() }).toEqual({
        key,
        tells: moved.toSorted(),
      })
      told.set(room, now)
    }
    return heads.length
  }
  return { bot, first, look }
}

async function happens(bot: OpenBot, room: string, one: Event): Promise<void> {
  const now = bot.clock.now()
  if ('says' in one)
    await bot.asked({
      ...{ id: `said:${now}:${one.says}:${one.ago}:${bot.slack.messages.size}`, at: now - one.ago * minute },
      ...{ by: anna, place: { room }, did: 'typed', text: one.says },
    })
  else if ('imports' in one) await bot.imports(plan(one.imports))
  else if ('waits' in one) {
    bot.clock.advance(one.waits * hour)
    await bot.cairn.engine.settled()
  } else {
    bot.clock.advance(12 * hour)
    await bot.cairn.store.write((tx) => claimDue(tx, bot.clock.now(), 10))
  }
}

it('tells of every change in one digest of a room and in no other, whatever comes between', async () => {
  let held = 0
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 10, maxLength: 30 }), async (events) => {
      const { bot, first, look } = await watching()
      try {
        for (const one of events) {
          await happens(bot, first, one)
          held += await look()
        }
        await bot.typed('settings pause none')
        for (let weeks = 0; weeks < 2; weeks += 1) {
          bot.clock.advance(8 * 24 * hour)
          await bot.cairn.engine.settled()
          held += await look()
        }
      } finally {
        await bot.close()
      }
    }),
    // To make an example smaller takes longer than a test may: its seed and path tell which it was.
    { numRuns: 20, endOnFailure: true },
  )
  expect(held).toBeGreaterThan(60)
})
