import { describe, expect, it } from 'vitest'
import { crateAnswer } from '../sources/crate-answer.ts'
import type { Recording } from '../sources/upstream.ts'
import { anna, ben, texts } from '../stories/play.ts'
import { openWatched } from './watched.ts'

const crate = crateAnswer('engine-sys', '1.2.0', '1.0.0')
const page = (text: string): Recording => ({ '/news': { body: `<html><body><p>${text}</p></body></html>` } })
const repository: Recording = {
  '/repos/ann/tool': { body: { full_name: 'ann/tool', archived: false } },
  '/repos/ann/tool/releases': { body: [] },
  '/repos/ann/tool/tags': { body: [] },
  '/repos/ann/tool/commits': { body: [] },
}
const sentence = '"generally available"'

describe('whoever adds a watch is told what it will do, and what its rule says today', () => {
  it.each<[string, Recording, string, string, string]>([
    [
      'crate engine-sys at least 1.0',
      crate,
      'version 1.0 or later',
      'That is reached already.',
      'version 1.2.0',
    ],
    [
      'crate engine-sys at least 2.0',
      crate,
      'version 2.0 or later',
      'Not yet: it is at 1.2.0.',
      'version 1.2.0',
    ],
    [
      'crate engine-sys major',
      crate,
      'a new major release',
      'Later looks are compared with this.',
      'licence MIT',
    ],
    [
      'crate engine-sys no breaking release for 60 months',
      crate,
      'no breaking release for 60 months',
      'Not yet: the last breaking release was on 2026-08-01.',
      'last breaking release 2026-08-01',
    ],
    [
      'crate engine-sys releases at least 2',
      crate,
      'releases of 2 at least',
      'That is so already: it is 2.',
      'releases 2',
    ],
    [
      'crate engine-sys when releases > 5',
      crate,
      'this to be true: releases',
      'It is not true today.',
      'releases 2',
    ],
    [
      'crate engine-sys when before.releases > 5',
      crate,
      'this to be true: before.releases',
      'It comes to nothing yet: it asks for what was not read, or not before.',
      'releases 2',
    ],
    [
      `page {origin}/news ${sentence} appears`,
      page('Coming soon.'),
      'what it looks for to appear, once two looks in a row have found it',
      'It is not there today.',
      'found no',
    ],
    [
      `page {origin}/news ${sentence} appears`,
      page('It is generally available.'),
      'what it looks for to appear, once two looks in a row have found it',
      'It is there today already: I call when that is so again after it was otherwise.',
      'found yes',
    ],
    ['ann/tool major', repository, 'a new major release', 'It has no version yet', 'releases 0'],
    [
      'ann/tool advisory',
      repository,
      'a new advisory',
      'It says nothing of advisories today, and nothing can call before it does.',
      'releases 0',
    ],
    [
      'page {origin}/news changes',
      page('Coming soon.'),
      'any change, once two looks in a row have found it',
      'Later looks are compared with this.',
      'It reads: a text without a title',
    ],
  ])('watch add %s', async (words, recording, waitsFor, today, reads) => {
    const { stage, upstream, passes, told } = await openWatched(recording)
    const answer = texts(await stage.command(anna, `watch add ${words.replace('{origin}', upstream.origin)}`))
    expect(answer).toContain('every six hours, and call this room for')
    expect(answer).toContain(waitsFor)
    await passes(0)
    await passes(7)
    const [first = '', ...more] = told('It reads: ')
    expect(more).toEqual([])
    expect(first).toContain(today)
    expect(first).toContain(reads)
  })

  it('hears at once when it cannot be read, and what is read as soon as it can', async () => {
    const { stage, upstream, passes, told } = await openWatched({})
    await stage.command(anna, 'watch add crate engine-sys major')
    await passes(0)
    expect(told('cannot watch engine-sys on crates.io: the first look failed.')).toHaveLength(1)
    upstream.record(crate)
    await passes(7)
    expect(told('It reads: version 1.2.0')).toHaveLength(1)
  })
})

describe('the list of watches', () => {
  it('says what was read last, when, at what cost, when next, and what went wrong last', async () => {
    const { stage, upstream, passes } = await openWatched(crate)
    await stage.command(anna, 'watch add crate engine-sys minor')
    await passes(0)
    const line = async () =>
      texts(await stage.command(ben, 'watch list'))
        .split('\n')
        .find((one) => /#\d+\S* engine-sys on crates\.io, for a new minor release/.test(one))
    expect(await line()).toMatch(
      /engine-sys on crates\.io, for a new minor release · now version 1\.2\.0, .* · read .*1 Dec 2026.* with 1 request · next look .*1 Dec 2026/,
    )
    upstream.record({})
    await passes(7)
    expect(await line()).toMatch(
      /read .* · 1 look failed: 127\.0\.0\.1:\d+ answered 404: there is nothing at .* · next look/,
    )
    await passes(7)
    expect(await line()).toContain('2 looks in a row failed: ')
    upstream.record(crate)
    await passes(7)
    expect(await line()).toMatch(/last trouble .*: 127\.0\.0\.1:\d+ answered 404/)
  })
})

describe('an upstream that is in trouble', () => {
  it.each<[string, Recording, RegExp, string]>([
    [
      'gone',
      {},
      /answered 404: there is nothing at \/news\./,
      'It may have been renamed, taken down or made private',
    ],
    [
      'rate-limited',
      { '*': { status: 429, headers: { 'retry-after': '60' }, body: '' } },
      /answered 429: it has been asked too often\./,
      'I wait for as long as it asks.',
    ],
    [
      'leading on without an end',
      { '*': { status: 302, headers: { location: '/news' }, body: '' } },
      /leads on and on: more than 5 redirects\./,
      'Look where it leads to, and watch that.',
    ],
    [
      'slow',
      { '*': { status: 504, body: '' } },
      /answered 504: it took too long\./,
      'It may be busy; I go on trying.',
    ],
    [
      'closed to us',
      { '*': { status: 403, body: '' } },
      /answered 403: it does not let us read \/news\./,
      'open to members alone',
    ],
    [
      'leading into a network of one’s own',
      { '*': { status: 302, headers: { location: 'https://10.0.0.8/' }, body: '' } },
      /10\.0\.0\.8 is not an address of the open internet/,
      'I read only what everybody can reach over https',
    ],
    [
      'out of order',
      { '*': { status: 500, body: '' } },
      /answered 500: it is out of order just now\./,
      'It may be down; I go on trying.',
    ],
    [
      'malformed',
      { '/news': { headers: { 'content-encoding': 'gzip' }, body: 'no gzip' } },
      /cannot be unpacked/,
      'It may answer otherwise for a while',
    ],
  ])('and %s is told of in its own words', async (_, recording, problem, advice) => {
    const { stage, upstream, passes, told } = await openWatched(recording)
    await stage.command(anna, `watch add page ${upstream.origin}/news changes`)
    await passes(0)
    const [card = ''] = told('the first look failed')
    expect(card).toMatch(problem)
    expect(card).toContain(advice)
    expect(card).toContain('Look again now: /roadmap watch EM check')
  })

  it('and has moved for good is still read, and the room is told once where it is now', async () => {
    const { stage, upstream, passes, told } = await openWatched({
      '/news': { status: 301, headers: { location: '/fresh' }, body: '' },
      '/fresh': { body: '<html><body>It is generally available.</body></html>' },
    })
    await stage.command(anna, `watch add page ${upstream.origin}/news ${sentence} appears`)
    await passes(0)
    await passes(7)
    const [card = '', ...more] = told(`has moved for good to ${upstream.origin}/fresh`)
    expect(more).toEqual([])
    const again =
      /\/roadmap (watch EM add page .*? appears)`, and no longer the old/.exec(card)?.[1] ?? 'none'
    expect(texts(await stage.command(anna, again))).toContain(
      'call this room for what it looks for to appear',
    )
    expect(texts(await stage.command(ben, 'watch list'))).toContain('found yes')
  })
})

it('advisories that GitHub refuses to tell for once are not forgotten, and a new one calls', async () => {
  const repository = (advisories: Recording[string]): Recording => ({
    '/repos/ann/tool': { body: { full_name: 'ann/tool', archived: false } },
    '/repos/ann/tool/releases': { body: [] },
    '/repos/ann/tool/tags': { body: [] },
    '/repos/ann/tool/commits': { body: [] },
    '/repos/ann/tool/security-advisories': advisories,
  })
  const advisory = (ghsa_id: string) => ({ ghsa_id, state: 'published', severity: 'high' })
  const { stage, upstream, passes, told } = await openWatched(repository({ body: [advisory('GHSA-1')] }))
  await stage.command(anna, 'watch add ann/tool advisory')
  await passes(0)
  upstream.record(repository({ status: 403, body: { message: 'Not now' } }))
  await passes(7)
  upstream.record(repository({ body: [advisory('GHSA-1'), advisory('GHSA-2')] }))
  await passes(7)
  expect(told('Trigger: ann/tool on GitHub has 2 advisories, 1 more than before')).toHaveLength(1)
})

it('a repository that was renamed is told of by its new name', async () => {
  const { stage, passes, told } = await openWatched({
    '/repos/ann/tool': { body: { full_name: 'ann/instrument', archived: false } },
    '/repos/ann/tool/releases': { body: [] },
    '/repos/ann/tool/tags': { body: [] },
    '/repos/ann/tool/commits': { body: [] },
  })
  await stage.command(anna, 'watch add ann/tool archived')
  await passes(0)
  await passes(7)
  expect(told('ann/tool on GitHub has moved for good to ann/instrument.')).toEqual([
    expect.stringContaining('/roadmap watch EM add github:ann/instrument archived`, and no longer the old'),
  ])
})

it('what is watched already is not watched twice for the same, and what is proposed is accepted', async () => {
  const { stage } = await openWatched(crate)
  const add = async (words: string) => texts(await stage.command(anna, `watch add ${words}`))
  const proposed = texts(await stage.command(ben, 'watch list'))
    .split('\n')
    .filter((line) => line.includes('#'))
  expect(await add('crate engine-sys at least 1.0')).toContain('every six hours')
  const list = texts(await stage.command(ben, 'watch list'))
    .split('\n')
    .filter((line) => line.includes('#'))
  expect(list).toHaveLength(proposed.length)
  expect(list.find((line) => line.includes('version 1.0 or later'))).not.toContain('proposed')
  expect(await add('crate engine-sys reaches 1.0')).toMatch(
    /is watched already for version 1\.0 or later: #\d/,
  )
})
