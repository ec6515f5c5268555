import { expect, it } from 'vitest'
import { isDead } from '../../src/sources/dead.ts'
import { SourceProblem } from '../../src/sources/problem.ts'
import type { Client } from '../../src/sources/question.ts'
import { clientFor, openUpstream } from '../sources/upstream.ts'
import { namesOf } from './asked.ts'

const linksOf = (...lines: string[]) => namesOf(['# Plan', '', ...lines]).links

it('finds the pages that a plan leads to, each once and with its lines', () => {
  expect(
    linksOf(
      '- [The guide](https://docs.rs/tokio/latest/#top) and https://docs.rs/tokio/latest/.',
      '- See <https://doc.rust-lang.org/book/>, `https://in.code.example.net/x`',
    ),
  ).toEqual([
    { url: 'https://docs.rs/tokio/latest/', lines: [3] },
    { url: 'https://doc.rust-lang.org/book/', lines: [4] },
  ])
})

it('leads to no examples, templates, own machines, files, or pages behind a login', () => {
  expect(
    linksOf(
      'https://example.org/a https://api.example.com/b https://github.com/<owner>/c https://host/{id}',
      'http://localhost:3000/a http://127.0.0.1/b https://10.0.0.1/c https://wiki/d https://build.local/e https://ci.corp/f',
      'https://team.atlassian.net/x https://docs.google.com/y https://discord.gg/z https://linear.app/w',
      '[a](docs/a.md) [b](#here) [c](mailto:a@b.de)',
    ),
  ).toEqual([])
})

const beside = (from: string | undefined, ...paths: string[]) =>
  namesOf(['# Plan', ...paths.map((path) => `- [it](${path})`)], from).links.map(({ url, said }) => [
    said,
    url,
  ])

it('finds files beside a plan that came from a repository, and whole from its root', () => {
  const expected = [
    ['../README.md', 'https://github.com/acme/mill/blob/main/README.md'],
    ['runbook.md#steps', 'https://github.com/acme/mill/blob/main/docs/runbook.md'],
    ['/bench/run.sh', 'https://github.com/acme/mill/blob/main/bench/run.sh'],
  ]
  const paths = expected.map(([path = '']) => path)
  for (const from of [
    'https://github.com/acme/mill/blob/main/docs/PLAN.md',
    'https://raw.githubusercontent.com/acme/mill/main/docs/PLAN.md',
    'https://raw.githubusercontent.com/acme/mill/refs/heads/main/docs/PLAN.md?token=1',
  ])
    expect(beside(from, ...paths)).toEqual(expected)
  expect(beside('https://plans.acme.io/2027/plan.md', 'old.pdf', '/logo.png')).toEqual([
    ['old.pdf', 'https://plans.acme.io/2027/old.pdf'],
    ['/logo.png', 'https://plans.acme.io/logo.png'],
  ])
})

it('finds none where it is not sure what is meant', () => {
  const from = 'https://github.com/acme/mill/blob/main/PLAN.md'
  const paths = [
    'setup',
    'docs/',
    'setup.html',
    '../other.md',
    '#here',
    'path/to/file.md',
    'report-YYYY.md',
    '//x.md',
  ]
  expect(beside(from, ...paths, 'mailto:a@b.md', 'your-notes.md', 'C:/plans/a.md')).toEqual([])
  expect(beside('https://github.com/acme/mill/blob/ben/new/PLAN.md', '/a.md')).toEqual([])
  for (const unknown of [undefined, 'plan.md', 'the pasted text'])
    expect(beside(unknown, 'docs/a.md')).toEqual([])
})

it('holds a page for dead when it is gone, and for nothing else', async () => {
  const statuses = [200, 204, 401, 403, 405, 410, 404, 418, 451]
  const upstream = await openUpstream(
    Object.fromEntries(statuses.map((status) => [`/${status}`, { status, body: 'page' }])),
  )
  const client = clientFor([], { allowLoopback: true })
  const dead = []
  for (const status of statuses) if (await isDead(`${upstream.origin}/${status}`, client)) dead.push(status)
  expect(dead).toEqual([410, 404])
})

it.each([429, 500, 503, 504])('cannot tell of one that answers %i', async (status) => {
  const upstream = await openUpstream({ '/': { status, body: 'page' } })
  await expect(isDead(`${upstream.origin}/`, clientFor([], { allowLoopback: true }))).rejects.toThrow(
    SourceProblem,
  )
})

it('does not follow an address into a private network', async () => {
  const upstream = await openUpstream({
    '/': { status: 302, headers: { location: 'https://10.0.0.1/a' }, body: '' },
  })
  expect(await isDead(`${upstream.origin}/`, clientFor([], { allowLoopback: true }))).toBe(false)
})

/** A web in which nothing is but these pages. */
function webOf(...pages: string[]): Client {
  return {
    async ask(address) {
      if (pages.includes(address))
        return {
          unchanged: false,
          bytes: new Uint8Array(),
          type: '',
          links: {},
          validators: {},
          finalUrl: address,
        }
      throw new SourceProblem('gone', 'there is nothing')
    },
    close() {},
  }
}

it('tells a page of a public repository that is gone from a repository that others do not see', async () => {
  const web = webOf('https://github.com/acme/mill')
  expect(await isDead('https://github.com/acme/mill/blob/main/OLD.md', web)).toBe(true)
  expect(await isDead('https://raw.githubusercontent.com/acme/mill/main/OLD.md', web)).toBe(true)
  expect(await isDead('https://github.com/acme/mill/settings/access', web)).toBe(false)
  expect(await isDead('https://github.com/acme/secret', web)).toBe(false)
  expect(await isDead('https://github.com/acme/secret/blob/main/PLAN.md', web)).toBe(false)
  expect(await isDead('https://acme.io/gone', web)).toBe(true)
})
