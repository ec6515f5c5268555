import { describe, expect, it } from 'vitest'
import { github } from '../../src/sources/github.ts'
import { versionTags } from '../../src/sources/tags.ts'
import { contextOf, openUpstream, type Recording, valuesOf } from './upstream.ts'

const subject = { source: 'github', id: 'ann/tool', label: 'ann/tool on GitHub' }
const repository = {
  full_name: 'ann/tool',
  archived: true,
  license: { spdx_id: 'NOASSERTION', name: 'Other' },
}
const plain: Recording = {
  '/repos/ann/tool': { body: repository },
  '/repos/ann/tool/releases': { body: [] },
  '/repos/ann/tool/tags': { body: [] },
  '/repos/ann/tool/commits': { body: [] },
}

describe('a repository without releases', () => {
  const tags = (...names: string[]): Recording => ({
    ...plain,
    '/repos/ann/tool/tags': { body: names.map((name) => ({ name, commit: { sha: `of-${name}` } })) },
    '/repos/ann/tool/commits/of-v1.4.0': {
      body: { commit: { committer: { date: '2026-05-01T12:00:00Z' } } },
    },
    '/repos/ann/tool/commits/of-v1.3.0': {
      body: { commit: { committer: { date: '2025-03-01T12:00:00Z' } } },
    },
    '/repos/ann/tool/commits/of-v1.5.0': {
      body: { commit: { committer: { date: '2026-11-01T12:00:00Z' } } },
    },
  })

  it('has the versions of its tags, and the days of the latest and of the last that broke something', async () => {
    const upstream = await openUpstream(tags('v1.4.0', 'nightly', 'v1.5.0-rc.1', 'v1.3.0'))
    const checked = await github.check(subject, contextOf(upstream))
    expect(valuesOf(checked.facts)).toEqual({
      name: 'ann/tool',
      version: '1.4.0',
      released: '2026-05-01',
      breaking: '2025-03-01',
      prerelease: '1.5.0-rc.1',
      releases: 2,
      tagged: true,
      commits: 0,
      archived: true,
      licence: 'Other',
    })
  })

  it('is seen to get another tag, though its releases are unchanged', async () => {
    const upstream = await openUpstream(tags('v1.4.0'))
    const first = await github.check(subject, contextOf(upstream))
    upstream.record(tags('v1.4.0', 'v1.5.0'))
    const second = await github.check(subject, contextOf(upstream, first))
    expect(second.unchanged).toBe(false)
    expect(valuesOf(second.facts)).toMatchObject({ version: '1.5.0', released: '2026-11-01' })
  })

  it('is seen to get another tag on a later page, though the first is as it was', async () => {
    const next = '/repos/ann/tool/tags?per_page=100&page=2'
    const paged = (...names: string[]): Recording => ({
      ...tags('v1.3.0'),
      '/repos/ann/tool/tags?per_page=100': {
        headers: { link: `<{origin}${next}>; rel="next"` },
        body: [{ name: 'zz-v1.3.0', commit: { sha: 'of-zz' } }],
      },
      [next]: { body: names.map((name) => ({ name, commit: { sha: `of-${name}` } })) },
    })
    const upstream = await openUpstream(paged('v1.4.0'))
    const first = await github.check(subject, contextOf(upstream))
    const second = await github.check(subject, contextOf(upstream, first))
    expect(second).toMatchObject({ unchanged: true })
    upstream.record(paged('v1.5.0', 'v1.4.0'))
    const third = await github.check(subject, contextOf(upstream, second))
    expect(valuesOf(third.facts)).toMatchObject({ version: '1.5.0', released: '2026-11-01' })
  })

  it('is seen to get its first release', async () => {
    const upstream = await openUpstream(tags('v1.4.0'))
    const first = await github.check(subject, contextOf(upstream))
    const release = { tag_name: 'v2.0.0', published_at: '2026-11-20T00:00:00Z' }
    upstream.record({ ...tags('v1.4.0'), '/repos/ann/tool/releases': { body: [release] } })
    const second = valuesOf((await github.check(subject, contextOf(upstream, first))).facts)
    expect(second).toMatchObject({ version: '2.0.0', released: '2026-11-20' })
    expect(second).not.toHaveProperty('tagged')
  })
})

it('is a repository with the name of a file when it is said to be one', () => {
  for (const text of ['github:Rapptz/discord.py', 'https://github.com/Rapptz/discord.py'])
    expect(github.recognise(text)).toMatchObject({ id: 'Rapptz/discord.py' })
  expect(github.recognise('Rapptz/discord.py')).toBeUndefined()
})

it('says so when nothing has changed, one question for each part', async () => {
  const upstream = await openUpstream(plain)
  const first = await github.check(subject, contextOf(upstream))
  const second = await github.check(subject, contextOf(upstream, first))
  expect(second).toMatchObject({ unchanged: true, requests: 5 })
})

it('reads ten thousand releases with a token, and shows the token to GitHub alone', async () => {
  const page = (of: number) => ({
    headers:
      of < 100 ? { link: `<{origin}/repos/ann/tool/releases?per_page=100&page=${of + 1}>; rel="next"` } : {},
    body: Array.from({ length: 100 }, (_, at) => ({ tag_name: `v1.${10_000 - (of - 1) * 100 - at}.0` })),
  })
  const pages = Array.from({ length: 99 }, (_, at) => [
    `/repos/ann/tool/releases?per_page=100&page=${at + 2}`,
    page(at + 2),
  ])
  const recording = {
    ...plain,
    '/repos/ann/tool/releases?per_page=100': page(1),
    ...Object.fromEntries(pages),
  }
  const upstream = await openUpstream(recording)
  const checked = await github.check(subject, contextOf(upstream, undefined, { github: 'ghp_token' }))
  expect(valuesOf(checked.facts)).toMatchObject({ version: '1.10000.0', releases: 10_000 })
  expect(checked.requests).toBe(103)
  expect(new Set(upstream.headers.map(({ authorization }) => authorization))).toEqual(
    new Set(['Bearer ghp_token']),
  )
})

it('does not follow pages without an end, or to another host', async () => {
  const release = [{ tag_name: 'v1.0.0' }]
  const endless = {
    headers: { link: '<{origin}/repos/ann/tool/releases?per_page=100>; rel="next"' },
    body: release,
  }
  const astray = { headers: { link: '<https://elsewhere.example/>; rel="next"' }, body: release }
  const first = await openUpstream({ ...plain, '/repos/ann/tool/releases': endless })
  expect((await github.check(subject, contextOf(first))).requests).toBe(13)
  const second = await openUpstream({ ...plain, '/repos/ann/tool/releases': astray })
  expect((await github.check(subject, contextOf(second))).requests).toBe(4)
})

it('says what a renamed repository is called now', async () => {
  const upstream = await openUpstream({
    ...plain,
    '/repos/ann/tool': { status: 301, headers: { location: '/repositories/1' }, body: {} },
    '/repositories/1': { body: { ...repository, full_name: 'ann/better-tool' } },
  })
  const checked = await github.check(subject, contextOf(upstream))
  expect(valuesOf(checked.facts)).toMatchObject({ name: 'ann/better-tool' })
  expect(checked.movedTo).toBe(`${upstream.origin}/repositories/1`)
})

describe('tags', () => {
  const versions = (...names: string[]) => versionTags(names, 'tool').map(({ version }) => version)

  it.each([
    [['v1.0.0', 'helper-v9.0.0', 'helper-v9.1.0'], ['1.0.0']],
    [
      ['tool-v1.0.0', 'tool@1.1.0', 'helper-v9.0.0'],
      ['1.0.0', '1.1.0'],
    ],
    [['tool-8_5_0'], ['8.5.0']],
    [
      ['wdk-v0.3.0', 'wdk-sys-v0.4.0', 'wdk-sys-v0.5.0'],
      ['0.4.0', '0.5.0'],
    ],
    [['nightly-2026-11-20', 'latest', '20261120', 'list', 'before-merge-2', 'deadbeef'], []],
    [
      ['v1.0.0-beta.2', 'release/1.0'],
      ['1.0.0-beta.2', '1.0'],
    ],
  ])('%j name the versions %j', (names, found) => {
    expect(versions(...names)).toEqual(found)
  })
})
