import { expect, it } from 'vitest'
import type { Recording } from '../sources/upstream.ts'
import { anna, ben, texts } from '../stories/play.ts'
import { openWatched } from './watched.ts'

const versions = (name: string, count: number, major: number) =>
  Array.from({ length: count }, (_, minor) => `${name}@${major}.${minor}.0`)

/** A repository that releases several packages, by tags of their names or by releases. */
const repository = (tags: readonly string[], isReleased: boolean): Recording => ({
  '/repos/ann/tools': { body: { full_name: 'ann/tools', archived: false } },
  '/repos/ann/tools/releases': {
    body: isReleased
      ? tags.map((tag_name) => ({ tag_name, draft: false, prerelease: false, published_at: null }))
      : [],
  },
  '/repos/ann/tools/tags': { body: tags.map((name) => ({ name, commit: { sha: 'ab12' } })) },
  '/repos/ann/tools/commits/ab12': { body: { commit: { committer: { date: '2026-05-01T12:00:00Z' } } } },
  '/repos/ann/tools/commits': { body: [] },
})

it.each([
  ['tags', false],
  ['releases', true],
])(
  'of a repository whose %s are of several packages one is watched, and goes on being',
  async (_, isReleased) => {
    const [core, cli] = [versions('core', 5, 1), versions('cli', 4, 4)]
    const { stage, upstream, passes, told } = await openWatched(repository([...cli, ...core], isReleased))
    await stage.command(anna, 'watch add ann/tools any')
    await stage.command(anna, 'watch add ann/tools at least 2.0')
    await passes(1)
    upstream.record(repository([...cli, 'cli@4.4.0', 'cli@4.5.0', ...core], isReleased))
    await passes(7)
    expect(told('Trigger: ')).toEqual([])
    upstream.record(repository([...cli, 'cli@4.4.0', 'cli@4.5.0', ...core, 'core@1.5.0'], isReleased))
    await passes(7)
    expect(told('Trigger: ')).toEqual([
      expect.stringContaining('ann/tools on GitHub released 1.5.0, after 1.4.0'),
    ])
    upstream.record(repository([...cli, 'cli@4.4.0', 'cli@4.5.0', ...core, 'core@2.0.0'], isReleased))
    await passes(7)
    expect(told('has reached 2.0.0, at least 2.0')).toHaveLength(1)
    expect(told('Turned back')).toEqual([])
    const number = /#(\d+)\S* ann\/tools on GitHub, for any/.exec(
      texts(await stage.command(ben, 'watch list')),
    )
    expect(texts(await stage.command(ben, `watch show ${number?.[1]}`))).toMatch(/component\S* core · since/)
  },
)
