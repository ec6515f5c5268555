import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recognise, sources } from '../../src/sources/index.ts'
import type { Source } from '../../src/sources/source.ts'
import { readVersion } from '../../src/sources/version.ts'
import { recorded } from './recorded/index.ts'
import type { RecordedSource } from './recorded/recorded-source.ts'
import { contextOf, now, openUpstream, problemOf, valuesOf } from './upstream.ts'

const pairs = sources.flatMap((source): [string, Source, RecordedSource][] => {
  const recording = recorded[source.name]
  return recording === undefined ? [] : [[source.name, source, recording]]
})

const broken: readonly [string, string | Buffer][] = [
  ['a page in place of data', '<!doctype html><title>Sign in</title>'],
  ['half of an answer', '{"versions": [{"num": "1.0'],
  ['another kind of data', '[[{"what": 1}]]'],
  ['nothing', ''],
  ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d])],
]

it('every source is in the list under the name of its file, and has answers made up for it', () => {
  const files = globSync('src/sources/*.ts').filter((path) =>
    /defineSource\(\{/.test(readFileSync(path, 'utf8')),
  )
  const names = sources.map(({ name }) => name).toSorted()
  expect(names).toEqual(files.map((path) => basename(path, '.ts')).toSorted())
  expect(names).toEqual(Object.keys(recorded).toSorted())
})

describe.each(pairs)('%s', (name, source, { text, id, foreign, recording, facts, strict }) => {
  const open = async (given = recording) => {
    const upstream = await openUpstream(given)
    const subject = source.recognise(text.replaceAll('{origin}', upstream.origin))
    if (subject === undefined) throw new Error(`${text} is not recognised`)
    return { upstream, subject }
  }

  it('recognises what it watches, and nothing else', async () => {
    const { upstream, subject } = await open()
    expect(subject).toMatchObject({ source: name, id: id.replaceAll('{origin}', upstream.origin) })
    expect(subject.label).not.toBe('')
    for (const example of source.examples)
      expect([example, recognise(example)?.source]).toEqual([example, name])
    for (const other of ['', ' ', 'done IMD-3', ...foreign])
      expect([other, source.recognise(other)]).toEqual([other, undefined])
  })

  it('says what its facts are', () => {
    const names = source.facts.map((entry) => entry.name)
    expect(names).toEqual([...new Set(names)])
    for (const entry of source.facts) {
      expect(entry.name).toMatch(/^[a-z][a-zA-Z0-9]*$/)
      expect(entry.means).toMatch(/^[a-z].*[^.]$/)
    }
  })

  it('reads an answer made up for it', async () => {
    const { upstream, subject } = await open()
    const checked = await source.check(subject, contextOf(upstream))
    expect(valuesOf(checked.facts)).toEqual(facts)
    expect(checked).toMatchObject({ unchanged: false, requests: upstream.asked.length })
  })

  it('yields facts of the types that it declares', async () => {
    const { upstream, subject } = await open()
    const checked = await source.check(subject, contextOf(upstream))
    expect(checked.facts).not.toEqual([])
    for (const { name, value } of checked.facts) {
      const type = source.facts.find((entry) => entry.name === name)?.type
      if (type === 'number' || type === 'boolean') expect([name, typeof value]).toEqual([name, type])
      else expect([name, typeof value]).toEqual([name, 'string'])
      if (type === 'day') expect(value).toMatch(/^\d{4}-\d\d-\d\d$/)
      if (type === 'version') expect(readVersion(String(value))).toBeDefined()
    }
  })

  it('asks for what is new, and keeps the facts when nothing is', async () => {
    const { upstream, subject } = await open()
    const first = await source.check(subject, contextOf(upstream))
    const stored = JSON.parse(JSON.stringify(first))
    const asked = upstream.asked.length
    const second = await source.check(subject, contextOf(upstream, stored))
    expect(second).toMatchObject({ unchanged: true, requests: upstream.asked.length - asked })
    expect(valuesOf(second.facts)).toEqual(facts)
    expect(second.validators).toEqual(first.validators)
    const posted = upstream.bodies.some((body) => body !== '')
    if (!posted)
      expect(upstream.headers.slice(asked).map((headers) => 'if-none-match' in headers)).toContain(true)
  })

  it('says who asks, and shows no token of another', async () => {
    const { upstream, subject } = await open()
    await source.check(subject, contextOf(upstream, undefined, { another: 'secret-token' }))
    for (const headers of upstream.headers) {
      expect(headers['user-agent']).toContain('cairn')
      expect(JSON.stringify(headers)).not.toContain('secret-token')
    }
  })

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'refused'],
    [403, 'refused'],
    [500, 'unreachable'],
    [504, 'slow'],
    [302, 'moved'],
    [418, 'malformed'],
  ])('calls the answer %i "%s"', async (status, kind) => {
    const { upstream, subject } = await open({ '*': { status, body: {} } })
    const problem = await problemOf(source.check(subject, contextOf(upstream)))
    expect(problem).toMatchObject({ kind, retryAt: undefined })
    expect(problem.message).toContain(`127.0.0.1:${upstream.port} answered ${status}`)
    expect(problem.message).toMatch(/^[^\n]+\.$/)
  })

  it('says when it may ask again after it has asked too often', async () => {
    const { upstream, subject } = await open({
      '*': { status: 429, headers: { 'retry-after': '90' }, body: {} },
    })
    const problem = await problemOf(source.check(subject, contextOf(upstream)))
    expect(problem).toMatchObject({ kind: 'rate-limited', retryAt: now + 90_000 })
  })

  it.each(strict ? broken : [])('does not understand %s', async (_, body) => {
    const { upstream, subject } = await open({ '*': { body } })
    const problem = await problemOf(source.check(subject, contextOf(upstream)))
    expect(problem.kind).toBe('malformed')
    expect(problem.message).toContain(`127.0.0.1:${upstream.port}`)
  })

  it('is unreachable when nobody listens', async () => {
    const { upstream, subject } = await open()
    const gone = { ...upstream, origin: 'http://127.0.0.1:1' }
    const there = { ...subject, id: subject.id.replaceAll(upstream.origin, gone.origin) }
    const problem = await problemOf(source.check(there, contextOf(gone)))
    expect(problem).toMatchObject({ kind: 'unreachable', message: '127.0.0.1:1 does not take connections.' })
  })
})
