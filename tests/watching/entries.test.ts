import { expect, it } from 'vitest'
import type { Recording } from '../sources/upstream.ts'
import { anna } from '../stories/play.ts'
import { openWatched } from './watched.ts'

const feed = (...entries: readonly (readonly [title: string, day: string | undefined])[]): Recording => ({
  '/feed.xml': {
    body: `<rss version="2.0"><channel><title>Kiln</title>${entries
      .map(
        ([title, day]) =>
          `<item><title>${title}</title><link>https://kiln.example/${title}</link>${day === undefined ? '' : `<pubDate>${day}</pubDate>`}</item>`,
      )
      .join('')}</channel></rss>`,
  },
})

const morning = 'Mon, 02 Nov 2026 08:00:00 GMT'
const noon = 'Mon, 02 Nov 2026 12:00:00 GMT'
const evening = 'Mon, 02 Nov 2026 18:00:00 GMT'

it.each<[string, readonly (string | undefined)[]]>([
  ['of one day', [morning, noon, evening]],
  ['without days', [undefined, undefined, undefined]],
])(
  'entries %s that are older call nobody when the newest is taken out',
  async (_, [first, second, third]) => {
    const { stage, upstream, passes, told } = await openWatched(feed(['v1.1', second], ['v1.0', first]))
    await stage.command(anna, `watch add feed ${upstream.origin}/feed.xml entry`)
    await stage.command(anna, `watch add feed ${upstream.origin}/feed.xml "v1" entry`)
    await passes(1)
    upstream.record(feed(['v1.0', first]))
    await passes(7)
    expect(told('Trigger: ')).toEqual([])
    upstream.record(feed(['v1.2', third], ['v1.0', first]))
    await passes(7)
    expect(told('Trigger: ').filter((text) => text.includes(': v1.2'))).toHaveLength(2)
    expect(told('newest: v1.0, then v1.2')[0]).not.toContain('last entries')
  },
)

it.each<[string, string | undefined]>([
  ['before that of another, which is announced for next year,', noon],
  ['before that of the last one', 'Mon, 01 Jun 2026 08:00:00 GMT'],
  ['that is not told', undefined],
])('an entry that comes with a day %s is told all the same, and once', async (_, day) => {
  const fair = ['Fair', 'Sat, 05 Jun 2027 08:00:00 GMT'] as const
  const first = [fair, ['v1.0', morning]] as const
  const { stage, upstream, passes, told } = await openWatched(feed(...first))
  await stage.command(anna, `watch add feed ${upstream.origin}/feed.xml entry`)
  await stage.command(anna, `watch add feed ${upstream.origin}/feed.xml "v1" entry`)
  await passes(1)
  upstream.record(feed(...first, ['v1.1', day]))
  await passes(7)
  await passes(7)
  expect(told('Trigger: ').filter((text) => text.includes(': v1.1'))).toHaveLength(2)
  expect(told('Trigger: ')).toHaveLength(2)
  upstream.record(feed(...first, ['v1.1', day], ['v1.2', undefined], ['v1.3', undefined]))
  await passes(7)
  expect(told('Trigger: ').filter((text) => text.includes(': v1.2, and 1 more'))).toHaveLength(2)
  expect(told('Trigger: ')).toHaveLength(4)
})

it('entries that were there before a feed was empty for once, or short of some, are not new', async () => {
  const whole = feed(['v1.1', noon], ['v1.0', morning])
  const { stage, upstream, passes, told } = await openWatched(whole)
  await stage.command(anna, `watch add feed ${upstream.origin}/feed.xml entry`)
  await stage.command(anna, `watch add feed ${upstream.origin}/feed.xml "v1" entry`)
  await passes(1)
  for (const answer of [feed(), whole, feed(['v1.1', noon]), whole]) {
    upstream.record(answer)
    await passes(7)
  }
  expect(told('Trigger: ')).toEqual([])
  upstream.record(feed(['v1.2', evening], ['v1.1', noon], ['v1.0', morning]))
  await passes(7)
  expect(told('Trigger: ').filter((text) => text.includes(': v1.2'))).toHaveLength(2)
})

it('of a feed that is too long to be known whole what is old calls nobody', async () => {
  const long = Array.from(
    { length: 150 },
    (_, at) => [`v1.${150 - at}`, new Date(Date.parse(morning) - at * 86_400_000).toUTCString()] as const,
  )
  const { stage, upstream, passes, told } = await openWatched(feed(...long))
  await stage.command(anna, `watch add feed ${upstream.origin}/feed.xml entry`)
  await passes(1)
  upstream.record(feed())
  await passes(7)
  upstream.record(feed(...long))
  await passes(7)
  expect(told('Trigger: ')).toEqual([])
  upstream.record(feed(['v2', evening], ...long))
  await passes(7)
  upstream.record(feed(...long.slice(20)))
  await passes(7)
  expect(told('Trigger: ')[0]).toMatch(/: v2\*\*$/m)
  expect(told('Trigger: ')).toHaveLength(1)
})
