import { describe, expect, it } from 'vitest'
import { endoflife } from '../../src/sources/endoflife.ts'
import { npm } from '../../src/sources/npm.ts'
import { osv } from '../../src/sources/osv.ts'
import { pypi } from '../../src/sources/pypi.ts'
import type { Client } from '../../src/sources/question.ts'
import { requiredBy } from '../../src/sources/required.ts'
import { contextOf, now, openUpstream, problemOf, valuesOf } from './upstream.ts'

const subject = (source: string, id: string) => ({ source, id, label: id })

describe('npm', () => {
  it('is asked where its own client would ask, when nothing is set', async () => {
    const asked: string[] = []
    const client: Client = {
      ask(address) {
        asked.push(address)
        return Promise.reject(new Error('enough'))
      },
      close() {},
    }
    const outcome = npm.check(subject('npm', '@scope/thing'), { client, now, bases: {}, tokens: {} })
    await expect(outcome).rejects.toThrow('enough')
    expect(asked).toEqual([expect.stringMatching(/^https:\/\/[\w.]+\/%40scope%2Fthing$/)])
  })

  it('has lost a package that was unpublished', async () => {
    const upstream = await openUpstream({
      '/gone': { body: { name: 'gone', time: { unpublished: { time: '2026-01-01T00:00:00Z' } } } },
    })
    const problem = await problemOf(npm.check(subject('npm', 'gone'), contextOf(upstream)))
    expect(problem).toMatchObject({
      kind: 'gone',
      message: 'gone has no version on npm: it was unpublished.',
    })
  })

  it('may have ten thousand versions, odd licences and names that are no versions', async () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `1.${at}.0`)
    const versions = Object.fromEntries(names.map((name) => [name, { license: { type: 'MIT', url: 'x' } }]))
    const time = Object.fromEntries(names.map((name) => [name, '2026-01-01T00:00:00.000Z']))
    const upstream = await openUpstream({
      '/many': {
        body: {
          'dist-tags': { latest: '1.9999.0' },
          versions: { ...versions, '__proto__.1': { license: 7, deprecated: false } },
          time,
        },
      },
    })
    const { facts } = await npm.check(subject('npm', 'many'), contextOf(upstream))
    expect(valuesOf(facts)).toMatchObject({
      version: '1.9999.0',
      releases: 10_000,
      licence: 'MIT',
      deprecated: false,
    })
  })
})

it('PyPI finds a short name for a licence that is pasted whole', async () => {
  const info = {
    license: `MIT License\n${'Permission '.repeat(100)}`,
    classifiers: ['License :: OSI Approved :: MIT License'],
  }
  const upstream = await openUpstream({ '/pypi/x/json': { body: { info, releases: {} } } })
  expect(valuesOf((await pypi.check(subject('pypi', 'x'), contextOf(upstream))).facts)).toEqual({
    releases: 0,
    licence: 'MIT License',
    advisories: 0,
  })
})

describe('what a release on PyPI needs', () => {
  const needs = async (...requires_dist: readonly string[]) => {
    const upstream = await openUpstream({ '/pypi/x/1/json': { body: { info: { requires_dist } } } })
    return requiredBy('x', '1', contextOf(upstream))
  }

  it('is read in every way in which it is written', async () => {
    expect(
      await needs(
        ' Foo.Bar >=1,<2 ',
        'baz (>=3.0)',
        'qux[http2, socks] ~=4.1',
        'with_extras [a] (==5) ; python_version < "3"',
        'with_extras>=6;python_version>="3"',
        'near@ https://example.org/near.whl',
        'one==1; extra == "dev"',
        'any',
      ),
    ).toEqual({
      'foo-bar': ['>=1,<2'],
      baz: ['>=3.0'],
      qux: ['~=4.1'],
      'with-extras': ['==5', '>=6'],
    })
  })

  it.each([
    ['blanks', `a${' '.repeat(100_000)}@ x`],
    ['letters', `${'a'.repeat(100_000)}@`],
    ['signs', `a${'-1'.repeat(50_000)}-@`],
    ['brackets', `a${'[ '.repeat(50_000)}`],
  ])('is passed over soon where it is made of %s', async (_, hostile) => {
    const started = performance.now()
    expect(await needs(hostile, 'b>=1')).toEqual({ b: ['>=1'] })
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('OSV', () => {
  const none = { advisories: 0, mediumAdvisories: 0, severeAdvisories: 0, criticalAdvisories: 0 }

  it.each([
    ['the CVSS vector', ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'], 'LOW', 'critical'],
    [
      'the vector of the newest CVSS',
      [
        'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
        'CVSS:4.0/AV:L/AC:H/AT:N/PR:L/UI:N/VC:N/VI:N/VA:N/SC:H/SI:N/SA:N',
      ],
      'HIGH',
      'medium',
    ],
    ['a vector of CVSS 2', ['AV:N/AC:L/Au:N/C:P/I:P/A:P'], 'LOW', 'high'],
    ['its words, where the vector is none', ['CVSS:3.1/AV:Q', 'nonsense', 'A'.repeat(9999)], 'HIGH', 'high'],
    ['its words, where the vector is not whole', ['CVSS:3.1/AV:N'], 'MODERATE', 'medium'],
    ['nothing, where nobody says', [], '', undefined],
  ])('says how bad a weakness is by %s', async (_, vectors, severity, worst) => {
    const vuln = {
      id: 'GHSA-1',
      published: '2026-01-01T00:00:00Z',
      severity: vectors.map((score) => ({ type: 'CVSS', score })),
      database_specific: { severity },
    }
    const upstream = await openUpstream({ '/v1/query': { body: { vulns: [vuln] } } })
    const { facts } = await osv.check(subject('osv', 'npm/x'), contextOf(upstream))
    expect(valuesOf(facts)['worstAdvisory']).toBe(worst)
  })

  it('is read to its last page', async () => {
    const vuln = (id: string, published: string) => ({ id, published, modified: published })
    const upstream = await openUpstream({
      '/v1/query': { body: { vulns: [vuln('GHSA-1', '2026-01-01T00:00:00Z')], next_page_token: 'two' } },
    })
    const checked = await osv.check(subject('osv', 'PyPI/x'), contextOf(upstream))
    expect(checked.requests).toBe(20)
    expect(JSON.parse(upstream.bodies[1] ?? '')).toEqual({
      package: { ecosystem: 'PyPI', name: 'x' },
      page_token: 'two',
    })
    expect(valuesOf(checked.facts)).toMatchObject({ advisories: 1, newest: 'GHSA-1' })
  })

  it('tells of one advisory, and that it was withdrawn', async () => {
    const id = 'GHSA-jf85-cpcp-j695'
    const body = { id, published: '2019-07-10T19:45:23Z', database_specific: { severity: 'CRITICAL' } }
    const upstream = await openUpstream({ [`/v1/vulns/${id}`]: { body } })
    const first = await osv.check(subject('osv', id), contextOf(upstream))
    expect(valuesOf(first.facts)).toMatchObject({
      advisories: 1,
      worstAdvisory: 'critical',
      published: '2019-07-10',
    })
    upstream.record({ [`/v1/vulns/${id}`]: { body: { ...body, withdrawn: '2026-11-01T00:00:00Z' } } })
    const second = await osv.check(subject('osv', id), contextOf(upstream, first))
    expect(valuesOf(second.facts)).toEqual(none)
  })

  it('takes the severity of a weakness from whichever database has it', async () => {
    const told = { published: '2026-01-01T00:00:00Z', modified: '2026-01-01T00:00:00Z' }
    const rust = {
      id: 'RUSTSEC-2026-0001',
      aliases: ['GHSA-1'],
      ...told,
      database_specific: { license: 'CC0-1.0' },
    }
    const github = { id: 'GHSA-1', aliases: [], ...told, database_specific: { severity: 'HIGH' } }
    const upstream = await openUpstream({ '/v1/query': { body: { vulns: [rust, github] } } })
    const { facts } = await osv.check(subject('osv', 'crates.io/x'), contextOf(upstream))
    expect(valuesOf(facts)).toMatchObject({ advisories: 1, worstAdvisory: 'high', newest: 'GHSA-1' })
  })

  it('knows nothing of a package without advisories', async () => {
    const upstream = await openUpstream({ '/v1/query': { body: {} } })
    const { facts } = await osv.check(subject('osv', 'npm/x@1.0.0'), contextOf(upstream))
    expect(valuesOf(facts)).toEqual(none)
  })
})

describe('endoflife.date', () => {
  const line = (name: string, isMaintained: boolean) => ({ name, isMaintained, eolFrom: null, latest: null })
  const upstreamOf = (...releases: object[]) =>
    openUpstream({ '/api/v1/products/thing/': { body: { result: { label: 'Thing', releases } } } })

  it('tells of the newest line that is maintained, when none is named', async () => {
    const upstream = await upstreamOf(line('3', false), line('2', true), line('1', true))
    const { facts } = await endoflife.check(subject('endoflife', 'thing'), contextOf(upstream))
    expect(valuesOf(facts)).toEqual({ cycle: '2', supported: true, lts: false })
  })

  it('does not take extended support for support', async () => {
    const upstream = await upstreamOf({ ...line('12', true), isEol: true, eolFrom: '2026-07-11' })
    const { facts } = await endoflife.check(subject('endoflife', 'thing/12'), contextOf(upstream))
    expect(valuesOf(facts)).toMatchObject({ supported: false, supportEnds: '2026-07-11' })
  })

  it('says which line it does not know', async () => {
    const upstream = await upstreamOf(line('3', true))
    const problem = await problemOf(endoflife.check(subject('endoflife', 'thing/9'), contextOf(upstream)))
    expect(problem).toMatchObject({ kind: 'gone', message: 'endoflife.date knows Thing, but no 9 of it.' })
  })
})
