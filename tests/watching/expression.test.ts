import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/sources/source.ts'
import { checkExpression, evaluate } from '../../src/watching/expression.ts'
import { crateAnswer } from '../sources/crate-answer.ts'
import { anna, ben, texts } from '../stories/play.ts'
import { openWatched } from './watched.ts'

const npm = { source: 'npm' }
const github = { source: 'github' }
const today = '2026-11-21'

type Facts = Readonly<Record<string, Fact['value']>>
const factsOf = (facts: Facts) => Object.entries(facts).map(([name, value]) => ({ name, value }))
const said = (text: string, facts: Facts, before?: Facts) =>
  evaluate(text, github, before && factsOf(before), factsOf(facts), today)

/** The one line that somebody is told who adds this. */
function refusal(text: string, subject = npm): string | undefined {
  try {
    checkExpression(text, subject)
    return undefined
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}

describe('an expression', () => {
  const facts = { version: '10.2.0', archived: false, commits: 57, released: '2026-11-01', openIssues: 84 }
  it.each<[string, boolean | undefined]>([
    ['atLeast(version, "9.5")', true],
    ['atLeast(version, "10.3")', false],
    ['!archived && commits >= 20', true],
    ['archived || commits < 20', false],
    ['commits + 3 == 60', true],
    ['openIssues / commits > 1.4', true],
    ['openIssues * 2 - 1 == 167', true],
    ['version in ["10.2.0", "10.2.1"]', true],
    ['version.startsWith("10.")', true],
    ['size(version) == 6', true],
    ['daysSince(released) <= 20', true],
    ['daysSince(released) < 20', false],
    ['daysUntil("2026-12-01") == 10', true],
    ['today == "2026-11-21"', true],
    ['released > "2026-10-31" ? !archived : archived', true],
    ['breaks(before.version, version)', true],
    ['atLeast(version, "1.0") && !atLeast(before.version, "1.0")', false],
    ['has(before.licence)', false],
    ['has(before.version) && version != before.version', true],
    ['openIssues > before.openIssues', undefined],
    ['licence == "MIT"', undefined],
    ['commits / 0 > 1', true],
    ['1 / 0 > 1', undefined],
  ])('%s is %s', (text, is) => {
    expect(refusal(text, github)).toBeUndefined()
    expect(said(text, facts, { version: '9.9.0' })).toBe(is)
  })
})

describe('an expression is refused when it is added', () => {
  it.each([
    ['stars > 3', 'Nothing called “stars” is known of a package on npm.'],
    ['before.stars > 3', 'Nothing called “stars” is known of a package on npm.'],
    ['process.exit(1) == 1', 'There is no “exit(…)”.'],
    ['version.constructor == "x"', '“.constructor” stands behind nothing that has parts.'],
    ['version', 'The expression comes to a text, and not to yes or no.'],
    ['releases', 'The expression comes to a number, and not to yes or no.'],
    ['version > 3', '“>” would compare versions letter by letter, so that 10.0 came before 9.0.'],
    ['before.version <= "10"', '“<=” would compare versions letter by letter, so that 10.0 came before 9.0.'],
    ['releases == "3"', 'The expression cannot be read: no such overload: a number == a text.'],
    ['atLeast(version, "one")', '“one” is no version.'],
    ['atLeast(version)', /^The expression cannot be read: .*atLeast/],
    ['releases > 3 &&', /^The expression cannot be read: /],
    ['[1, 2].map(x, x) == [1]', 'There is no “map(…)”.'],
    ['[1, 2].all(x, x > 0)', 'There is no “all(…)”.'],
    ['version.matches("(a+)+$")', 'There is no “matches(…)”.'],
    ['cel.bind(x, 1, x == 1)', 'There is no “bind(…)”.'],
    ['{"a": 1} == {"a": 1}', 'Maps and places in lists are not offered.'],
    [`${'('.repeat(40)}deprecated${')'.repeat(40)}`, 'The expression is too long or nested too deeply.'],
    [`deprecated${' || deprecated'.repeat(40)}`, 'An expression may have 300 characters, this has 570.'],
    [Array.from({ length: 80 }, () => '1').join('+'), /too long|yes or no/],
  ])('%s: %s', (text, problem) => {
    const said = refusal(text) ?? 'nothing'
    if (typeof problem === 'string') expect(said).toBe(problem)
    else expect(said).toMatch(problem)
    expect(said).not.toContain('\n')
  })
})

it('every expression that can be added is done in a moment, whatever was read', () => {
  const most = Array.from({ length: 7 }, () => 'licence.contains("aaaaaaaaaaab")').join('||')
  expect(refusal(most)).toBeUndefined()
  expect(said(most, { licence: 'a'.repeat(100_000) })).toBe(false)
})

it('a watch with an expression fires when it turns true, once, and again when it has turned back meanwhile', async () => {
  const { stage, upstream, passes, told } = await openWatched(crateAnswer('engine-sys', '0.9.0'))
  const add = 'watch add crate engine-sys when releases >= 3 && atLeast(version, "1.0")'
  expect(texts(await stage.command(anna, add))).toContain('this to be true')
  await passes(1)
  upstream.record(crateAnswer('engine-sys', '1.1.0', '1.0.0', '0.9.0'))
  await passes(7)
  await passes(7)
  expect(told('Trigger: engine-sys on crates.io: releases')).toHaveLength(1)
  upstream.record(crateAnswer('engine-sys', '1.1.0', '-1.0.0', '0.9.0'))
  await passes(7)
  expect(told('It is no longer true: releases').filter((text) => text.includes('Trigger #'))).toHaveLength(1)
  upstream.record(crateAnswer('engine-sys', '1.2.0', '1.1.0', '1.0.0', '0.9.0'))
  await passes(7)
  expect(told('Trigger: engine-sys on crates.io: releases')).toHaveLength(1)
  await passes(2)
  expect(told('Trigger: engine-sys on crates.io: releases')).toHaveLength(2)
})

it('an expression that compares with the look before fires for each such change, and none of them turns back', async () => {
  const { stage, upstream, passes, told } = await openWatched(crateAnswer('engine-sys', '0.9.0'))
  await stage.command(anna, 'watch add crate engine-sys when releases > before.releases')
  await passes(1)
  upstream.record(crateAnswer('engine-sys', '1.0.0', '0.9.0'))
  await passes(7)
  await passes(7)
  expect(told('Trigger: engine-sys on crates.io: releases')).toHaveLength(1)
  upstream.record(crateAnswer('engine-sys', '1.1.0', '1.0.0', '0.9.0'))
  await passes(7)
  await passes(7)
  expect(told('Trigger: engine-sys on crates.io: releases')).toHaveLength(2)
  expect(told('Turned back')).toEqual([])
})

it('“today” in an expression is the day in the zone of the plan', async () => {
  const { stage, passes, told } = await openWatched(crateAnswer('engine-sys', '0.9.0'))
  // Eleven in the morning of 1 December in Greenwich, and the second for an hour on the islands first to see it.
  await stage.command(anna, 'settings zone Pacific/Kiritimati')
  await passes(3)
  await stage.command(anna, 'watch add crate engine-sys when today == "2026-12-02"')
  await passes(0)
  expect(told('It is true already.')).toHaveLength(1)
})

it('somebody who writes an expression for what is not known is told what there is', async () => {
  const { stage } = await openWatched({})
  const answer = texts(await stage.command(anna, 'watch add npm:zod when stars > 3'))
  expect(answer).toContain('Nothing called “stars” is known of a package on npm.')
  expect(answer).toContain('There is version, released, ')
  expect(texts(await stage.command(ben, 'watch list'))).not.toContain('zod')
})
