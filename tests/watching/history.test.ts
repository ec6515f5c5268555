import { expect, it } from 'vitest'
import { crateAnswer } from '../sources/crate-answer.ts'
import type { Recording } from '../sources/upstream.ts'
import { anna, ben, texts } from '../stories/play.ts'
import { openWatched } from './watched.ts'

it('a watch shows what it reads now and what it read before, and since when', async () => {
  const { stage, upstream, passes } = await openWatched(crateAnswer('engine-sys', '0.9.0'))
  await stage.command(anna, 'watch add crate engine-sys any')
  await passes(1)
  await passes(7)
  upstream.record(crateAnswer('engine-sys', '1.0.0', '0.9.0'))
  await passes(7)
  const number = /#(\d+)\S* engine-sys on crates\.io, for any new release/.exec(
    texts(await stage.command(ben, 'watch list')),
  )?.[1]
  const shown = texts(await stage.command(ben, `watch show ${number}`))
  const [now = '', before = ''] = shown.split('Read before')
  expect(now).toMatch(/version\S* 1\.0\.0 · since .*2 Dec 2026/)
  expect(now).toMatch(/licence\S* MIT · since .*1 Dec 2026/)
  expect(before).toMatch(/version\S* 0\.9\.0 · .*1 Dec 2026.* to .*1 Dec 2026/)
  expect(before).not.toContain('MIT')
})

it('a watch shows what is still so, however often something else of it changes', async () => {
  const repository = (openIssues: number): Recording => ({
    '/repos/ann/tool': {
      body: {
        full_name: 'ann/tool',
        archived: false,
        license: { spdx_id: 'MIT', name: 'MIT' },
        open_issues_count: openIssues,
      },
    },
    '/repos/ann/tool/releases': {
      body: [{ tag_name: 'v1.4.0', draft: false, prerelease: false, published_at: null }],
    },
    '/repos/ann/tool/commits': { body: Array.from({ length: openIssues }, () => ({ sha: 'ab12' })) },
  })
  const { stage, upstream, passes } = await openWatched(repository(1))
  await stage.command(anna, 'watch add ann/tool major')
  await passes(1)
  for (let looks = 2; looks < 40; looks += 1) {
    upstream.record(repository(looks))
    await passes(7)
  }
  const number = /#(\d+)\S* ann\/tool/.exec(texts(await stage.command(ben, 'watch list')))?.[1]
  const shown = texts(await stage.command(ben, `watch show ${number}`))
  const [now = '', before = ''] = shown.split('Read before')
  for (const words of [/version\S* 1\.4\.0 · since/, /licence\S* MIT/, /archived\S* no/, /open issues.* 39/])
    expect(now).toMatch(words)
  expect(before.match(/ to /g)).toHaveLength(40)
})

it('a look that finds nothing new adds nothing to the history', async () => {
  const { stage, passes } = await openWatched(crateAnswer('engine-sys', '0.9.0'))
  await stage.command(anna, 'watch add crate engine-sys any')
  await passes(1)
  const list = texts(await stage.command(ben, 'watch list'))
  const number = /#(\d+)\S* engine-sys on crates\.io, for any new release/.exec(list)?.[1]
  const history = async () =>
    texts(await stage.command(ben, `watch show ${number}`)).split('Read there now')[1]
  const first = await history()
  expect(first).toContain('0.9.0')
  for (let looks = 0; looks < 3; looks += 1) await passes(7)
  expect(await history()).toBe(first)
})

it('a look that finds nothing new is known to have been, and the next one is due after it', async () => {
  const { stage, upstream, passes } = await openWatched(crateAnswer('engine-sys', '0.9.0'))
  await stage.command(anna, 'watch add crate engine-sys any')
  await passes(1)
  const asked = upstream.asked.length
  await passes(7)
  await passes(1)
  await passes(6)
  expect(upstream.asked.length - asked).toBe(2)
  const list = texts(await stage.command(ben, 'watch list'))
  expect(list).toMatch(
    /for any new release · now version 0\.9\.0.* · read 2 Dec 2026, 01:00.* with 1 request/,
  )
})

it('a watch that nobody has shows no history', async () => {
  const { stage } = await openWatched({})
  expect(texts(await stage.command(ben, 'watch show 99'))).toContain('There is no watch “99”')
})

it('what is wrong with an upstream is said once in the list, with the watches that it touches', async () => {
  const { stage, upstream, passes } = await openWatched({})
  for (const rule of ['any', 'major', 'minor'])
    await stage.command(anna, `watch add crate engine-sys ${rule}`)
  await stage.command(anna, 'watch add crate other-sys any')
  await passes(1)
  const list = async () => texts(await stage.command(ben, 'watch list'))
  const ids = [...(await list()).matchAll(/#(\d+)\S* engine-sys on crates\.io, for .*cannot be read/g)].map(
    ([, id]) => `#${id}`,
  )
  expect(ids).toHaveLength(3)
  expect((await list()).match(/engine-sys.*failed:/g)).toEqual([
    expect.stringContaining(`(${ids[0]}, ${ids[1]} and ${ids[2]}): 1 look failed:`),
  ])
  expect(await list()).toMatch(/other-sys on crates\.io, for any new release.* · 1 look failed: /)
  upstream.record(crateAnswer('engine-sys', '1.0.0'))
  await passes(7)
  expect((await list()).match(/engine-sys.*last trouble/g)).toEqual([
    expect.stringContaining(`(${ids[0]}, ${ids[1]} and ${ids[2]}): last trouble`),
  ])
  expect((await list()).match(/cannot be read/g)).toBeNull()
})
