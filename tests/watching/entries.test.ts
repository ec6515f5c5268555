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
