import { monitorEventLoopDelay } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/sources/index.ts'
import { page } from '../../src/sources/page.ts'
import { readPassage, writePassage } from '../../src/sources/passage.ts'
import type { Client } from '../../src/sources/question.ts'
import type { Seen } from '../../src/sources/source.ts'
import {
  contextOf,
  now,
  openUpstream,
  problemOf,
  type Recorded,
  type Upstream,
  valuesOf,
} from './upstream.ts'

const html = (text: string): Recorded => ({ body: `<!doctype html><title>News</title><p>${text}</p>` })

async function look(upstream: Upstream, rest: string, previous?: Seen) {
  const subject = page.recognise(`page ${upstream.origin}/news${rest}`)
  if (subject === undefined) throw new Error('the page is not recognised')
  return page.check(subject, contextOf(upstream, previous))
}

const factsOf = async (answer: Recorded, rest = '') =>
  valuesOf((await look(await openUpstream({ '/news': answer }), rest)).facts)

it('sees a sentence appear, stay while something else changes, and disappear', async () => {
  const upstream = await openUpstream({ '/news': html('Soon.') })
  const sought = ' "in production"'
  const before = await look(upstream, sought)
  upstream.record({ '/news': html('Now it’s <b>In\n Production</b>!') })
  const there = await look(upstream, sought, before)
  upstream.record({ '/news': html('Now it’s in production. Really.') })
  const still = await look(upstream, sought, there)
  upstream.record({ '/news': html('We take that back.') })
  const gone = await look(upstream, sought, still)
  expect([before, there, still, gone].map(({ facts }) => valuesOf(facts)['found'])).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(valuesOf(there.facts)['passage']).toBe('Now it’s In Production!')
  expect(new Set([before, there, still, gone].map(({ facts }) => valuesOf(facts)['fingerprint'])).size).toBe(
    4,
  )
})

it('does not take a new script, style or comment for a change', async () => {
  const upstream = await openUpstream({ '/news': html('Soon.') })
  const first = await look(upstream, '')
  upstream.record({ '/news': html('<script>token("a8f")</script><style>p{}</style><!-- 12:03 -->Soon.') })
  expect((await look(upstream, '', first)).unchanged).toBe(true)
})

it('wants all sentences when there are several', async () => {
  expect(await factsOf(html('stable, not supported'), ' "stable" "supported"')).toMatchObject({ found: true })
  expect(await factsOf(html('stable'), ' "stable" "supported"')).toMatchObject({ found: false })
})

it('reads the file itself that a code host shows on a page', async () => {
  const asked: string[] = []
  const client: Client = {
    ask(address) {
      asked.push(address)
      return Promise.reject(new Error('enough'))
    },
    close() {},
  }
  const subject = recognise('https://github.com/ann/tool/blob/main/README.md#:~:text=stable')
  expect(subject?.source).toBe('page')
  const outcome = page.check(subject ?? { source: '', id: '', label: '' }, {
    client,
    now,
    bases: {},
    tokens: {},
  })
  await expect(outcome).rejects.toThrow('enough')
  expect(asked).toEqual(['https://raw.githubusercontent.com/ann/tool/main/README.md'])
})

describe('a value in a JSON document', () => {
  const body = { api: { stable: true, 'a/b': [1, 0.25], name: '<b>one</b>\u0007' }, none: null }

  it.each([
    ['#/api/stable', { found: true, value: 'true' }],
    ['#/api/a~1b/1', { found: true, value: '0.25', number: 0.25 }],
    [' /api/name', { found: true, value: '<b>one</b>' }],
    ['#/none', { found: true, value: 'null' }],
    ['#/api/unstable', { found: false }],
    ['#/constructor/name', { found: false }],
    ['#/api/name/length', { found: false }],
  ])('at %s is found or not', async (pointer, facts) => {
    const { fingerprint, ...found } = await factsOf({ body }, pointer)
    expect(found).toEqual(facts)
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('a hostile page', () => {
  it('nested without an end is not read, and soon', async () => {
    const started = performance.now()
    const body = `<!doctype html>${'<div>'.repeat(800_000)}deep`
    const problem = await problemOf(factsOf({ body }, ' "deep"'))
    expect(problem).toMatchObject({ kind: 'malformed', message: 'The page is nested too deeply to be read.' })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('whose end tags close nothing is not read, and soon', async () => {
    const started = performance.now()
    const body = `<!doctype html>${'<a></b>'.repeat(200_000)}deep`
    const problem = await problemOf(factsOf({ body }, ' "deep"'))
    expect(problem).toMatchObject({ kind: 'malformed', message: 'The page is nested too deeply to be read.' })
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('that takes long to read holds up nothing else meanwhile', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 })
    const body = `<!doctype html>${'<b>'.repeat(19_000)}${'<i></i>'.repeat(20_000)}deep`
    await factsOf({ body: '<!doctype html>' })
    delay.enable()
    expect(await factsOf({ body }, ' "deep"')).toMatchObject({ found: false })
    expect(delay.max / 1e6).toBeLessThan(500)
  })

  it('nested more deeply than any sensible one is read as far as is reasonable', async () => {
    const body = `<!doctype html>${'<div>'.repeat(10_000)}deep`
    expect(await factsOf({ body }, ' "deep"')).toMatchObject({ found: false })
  })

  it('of one endless line is searched soon', async () => {
    const started = performance.now()
    const body = `<!doctype html>${'<title'.repeat(10_000)}${'a '.repeat(500_000)}`
    await factsOf({ body }, ' "b"')
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('in an encoding other than it says is read all the same', async () => {
    const body = Buffer.from('<!doctype html><meta charset="utf-8"><p>Größe geändert</p>', 'latin1')
    const type = { 'content-type': 'text/html; charset=utf-8' }
    expect(await factsOf({ headers: type, body }, ' "größe geändert"')).toMatchObject({ found: true })
  })

  it('whose title holds a script has it as plain text', async () => {
    const body = '<!doctype html><title>&lt;script&gt;alert(1)&lt;/script&gt; @everyone\u202e</title><p>x</p>'
    expect(await factsOf({ body })).toMatchObject({ title: '<script>alert(1)</script> @everyone' })
  })
})

describe('what to look for', () => {
  it.each([
    ['https://example.org/a "one" “two”', 'https://example.org/a#:~:text=one&text=two'],
    ['https://example.org/a#:~:text=before-,a%2C%20b,-after', 'https://example.org/a#:~:text=a%2C%20b'],
    ['<https://example.org/a?b=c#part>', 'https://example.org/a?b=c'],
    ['https://example.org/a.json /b/c', 'https://example.org/a.json#/b/c'],
    ['https://example.org/a "well-kept 100%"', 'https://example.org/a#:~:text=well%2Dkept%20100%25'],
  ])('in %s is kept as %s', (text, id) => {
    const passage = readPassage(text)
    if (passage === undefined) throw new Error('it is not understood')
    expect(writePassage(passage)).toBe(id)
    expect(readPassage(id)).toEqual(passage)
  })
})

it.each<[string, Recorded, string, number | undefined]>([
  ['behind a sentence', html('Coverage: <b>81.5</b> % of lines'), ' "Coverage"', 81.5],
  ['with thousands', html('Downloads 1,234,567 since May'), ' "downloads"', 1_234_567],
  ['below nothing', html('Balance: -3 left'), ' "balance"', -3],
  ['with thousands as in Paris', html('Anomalies : 12\u202f345 ouvertes'), ' "anomalies"', 12_345],
  ['with thousands as in Zürich', html('Offen: 12’345.50 CHF'), ' "offen"', 12_345.5],
  ['with thousands as in Delhi', html('Users: 12,34,567'), ' "users"', 1_234_567],
  ['with thousands and decimals as in Berlin', html('Umsatz: 1.234,5 Mio.'), ' "umsatz"', 1_234.5],
  ['with decimals behind a comma', html('Verfügbarkeit: 99,95 %.'), ' "verfügbarkeit"', 99.95],
  ['with decimals below one', html('Load: 0.125'), ' "load"', 0.125],
  ['not where a point may mean either', html('Offene Fehler: 1.234'), ' "offene fehler"', undefined],
  ['with thousands in German', html('<html lang="de"><p>Offene Fehler: 1.234'), ' "offene fehler"', 1_234],
  ['with decimals in English', html('<html lang="en-GB"><p>Load: 1.234 on average'), ' "load"', 1.234],
  ['with decimals in French', html('<html lang="fr"><p>Charge : 1,234'), ' "charge"', 1.234],
  ['not where there may be two', html('<html lang=en><p>Errors: 5 200 OK'), ' "errors"', undefined],
  ['alone, beside another', html('Users in 2026 500 or so'), ' "users in"', 2_026],
  ['not of a version', html('Kiln: 1.0.0'), ' "kiln"', undefined],
  ['not of the next sentence', html('Coverage is fine. In 2026 we'), ' "coverage"', undefined],
  ['not where the words are not', html('In 2026 we'), ' "coverage"', undefined],
  ['of a value that is a number', { body: { a: 12 } }, ' /a', 12],
  ['of a value that is a number in quotation marks', { body: { a: '80.25 %' } }, ' /a', 80.25],
  ['not of a value that is more than a number', { body: { a: '1.0.0' } }, ' /a', undefined],
])('reads the number %s', async (_, answer, rest, number) => {
  expect((await factsOf(answer, rest))['number']).toBe(number)
})

it('knows what it looks for from what is said about it', () => {
  expect(page.recognise('page https://example.org/news "in production" disappears')).toBeUndefined()
  expect(page.recognise('https://example.org/a.json#/b number at least 3')).toBeUndefined()
})
