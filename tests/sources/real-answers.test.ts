import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sources } from '../../src/sources/index.ts'
import { publishedOf } from '../../src/sources/published.ts'
import { type RealAnswer, realAnswers } from './recorded/real-answers.ts'
import { contextOf, openUpstream, type Recorded, type Recording, valuesOf } from './upstream.ts'

const folder = 'tests/sources/recorded/answers'
const places = readFileSync(`${folder}/where-from.md`, 'utf8')

/** A file as it is kept, byte for byte. */
function answerIn(file: string, link?: string): Recorded {
  const type = file.endsWith('.xml') ? 'text/xml; charset=UTF-8' : 'application/json; charset=utf-8'
  const headers = { 'content-type': type, ...(link !== undefined && { link }) }
  return { headers, body: readFileSync(`${folder}/${file}`) }
}

function recordingOf({ answers, standIns, links }: RealAnswer): Recording {
  const real = Object.entries(answers).map(([path, file]) => [path, answerIn(file, links?.[path])])
  return { ...standIns, ...Object.fromEntries(real) }
}

describe('a real answer', () => {
  it.each(Object.entries(realAnswers))('of %s is read as a person reads it', async (_, answer) => {
    const upstream = await openUpstream(recordingOf(answer))
    const subject = answer.source.recognise(answer.text.replaceAll('{origin}', upstream.origin))
    if (subject === undefined) throw new Error(`${answer.text} is not recognised`)
    const facts = JSON.parse(JSON.stringify(answer.facts).replaceAll('{origin}', upstream.origin))

    const first = await answer.source.check(subject, contextOf(upstream))
    expect(valuesOf(first.facts)).toEqual(facts)

    const second = await answer.source.check(subject, contextOf(upstream, first))
    expect(valuesOf(second.facts)).toEqual(facts)
    expect(second.unchanged).toBe(true)
  })

  it.each([
    ['npm', 'custodian', '/custodian', 'npm-custodian.json', { version: '1.3.1', node: '>=0.8.0 <0.11.0' }],
    ['crates', 'libc', '/api/v1/crates/libc', 'crates-libc.json', { version: '0.2.145' }],
    ['pypi', 'ply', '/pypi/ply/json', 'pypi-ply.json', { version: '3.10' }],
    ['endoflife', 'go', '/api/v1/products/go/', 'endoflife-go.json', { version: '1.18', ends: '2023-02-01' }],
  ] as const)('of %s says what was published of %s', async (of, name, path, file, one) => {
    const upstream = await openUpstream({ [path]: answerIn(file) })
    expect(await publishedOf(of, name, contextOf(upstream))).toContainEqual(one)
  })

  it("is there for every source but pages, which are anybody's", () => {
    const names = Object.values(realAnswers).map(({ source }) => source.name)
    const expected = sources.map(({ name }) => name).filter((name) => name !== 'page')
    expect([...new Set(names)].toSorted()).toEqual(expected.toSorted())
  })

  it('is told where it comes from', () => {
    const files = globSync(`${folder}/*.{json,xml}`).map((path) => basename(path))
    const used = Object.values(realAnswers).flatMap(({ answers }) => Object.values(answers))
    expect([...new Set(used)].toSorted()).toEqual(files.toSorted())
    expect(files.filter((file) => !places.includes(`| \`${file}\` |`))).toEqual([])
  })
})
