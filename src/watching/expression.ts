import { Environment } from '@marcbachmann/cel-js'
import { UserError } from '../errors.ts'
import { daysBetween } from '../plan/day.ts'
import type { Fact } from '../plan/watch.ts'
import { sources } from '../sources/index.ts'
import type { FactType, Subject } from '../sources/source.ts'
import { compareVersions, compatibility, readVersion } from '../sources/version.ts'
import { mustBeOffered } from './expression-tree.ts'

/** Characters at most: an expression is read and run at every look. */
const longest = 300
const limits = { maxAstNodes: 150, maxDepth: 15, maxListElements: 30, maxMapEntries: 1, maxCallArguments: 3 }

const celTypes: Readonly<Record<FactType, string>> = {
  version: 'string',
  text: 'string',
  day: 'string',
  number: 'double',
  boolean: 'bool',
}

/** @throws UserError, in one line, when it cannot be read, is too long, or asks for what there is not */
export function checkExpression(text: string, subject: Pick<Subject, 'source'>): void {
  if (text.length > longest)
    throw new UserError(
      `An expression may have ${longest} characters, this has ${text.length}.`,
      'Say it shorter, or in two watches.',
    )
  const { facts = [], watches = 'it' } = sources.find(({ name }) => name === subject.source) ?? {}
  const types = new Map(facts.map(({ name, type }) => [name, type]))
  const environment = environmentFor(types, '2000-01-01')
  const parsed = readable(() => environment.parse(text))
  mustBeOffered(parsed.ast, { facts: types, watches })
  const { valid, type = '', error } = parsed.check()
  if (!valid) throw refused(error)
  if (type !== 'bool')
    throw new UserError(
      `The expression comes to ${typeWords[type] ?? type}, and not to yes or no.`,
      'Compare it with something, for example: commits >= 20',
    )
}

/** What an expression comes to on a day; undefined where it asks for what was not read, or divides by nothing. */
export function evaluate(
  text: string,
  subject: Pick<Subject, 'source'>,
  before: readonly Fact[] | undefined,
  now: readonly Fact[],
  today: string,
): boolean | undefined {
  const { facts = [] } = sources.find(({ name }) => name === subject.source) ?? {}
  const types = new Map(facts.map(({ name, type }) => [name, type]))
  try {
    const said: unknown = environmentFor(types, today).evaluate(text, {
      ...valuesOf(now),
      before: valuesOf(before ?? []),
      today,
    })
    return typeof said === 'boolean' ? said : undefined
  } catch {
    return undefined
  }
}

function valuesOf(facts: readonly Fact[]): Readonly<Record<string, Fact['value']>> {
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]))
}

function environmentFor(types: ReadonlyMap<string, FactType>, today: string): Environment {
  const declared = [...types].map(([name, type]) => [name, celTypes[type]] as const)
  const environment = new Environment({ limits })
  for (const [name, type] of declared) environment.registerVariable(name, type)
  environment
    .registerVariable({ name: 'before', schema: Object.fromEntries(declared) })
    .registerVariable('today', 'string')
    .registerFunction('atLeast(string, string): bool', isAtLeast)
    .registerFunction('breaks(string, string): bool', isBreaking)
    .registerFunction('daysSince(string): double', (day: string) => daysBetween(day, today))
    .registerFunction('daysUntil(string): double', (day: string) => daysBetween(today, day))
  // People write whole numbers beside facts, which may have fractions.
  for (const [operator, work] of arithmetic) {
    environment.registerOperator(`double ${operator} int`, (left: number, right: bigint) =>
      work(left, Number(right)),
    )
    if (operator !== '==')
      environment.registerOperator(`int ${operator} double`, (left: bigint, right: number) =>
        work(Number(left), right),
      )
  }
  return environment
}

const arithmetic: readonly (readonly [string, (left: number, right: number) => number | boolean])[] = [
  ['==', (left, right) => left === right],
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
  ['*', (left, right) => left * right],
  ['/', (left, right) => left / right],
]

function isAtLeast(version: string, least: string): boolean {
  return readVersion(version) !== undefined && compareVersions(version, least) >= 0
}

function isBreaking(one: string, other: string): boolean {
  const [old, fresh] = [readVersion(one), readVersion(other)]
  return old !== undefined && fresh !== undefined && compatibility(old) !== compatibility(fresh)
}

function readable<T>(read: () => T): T {
  try {
    return read()
  } catch (problem) {
    throw refused(problem)
  }
}

const typeWords: Readonly<Record<string, string | undefined>> = {
  double: 'a number',
  int: 'a number',
  string: 'a text',
  bool: 'yes or no',
  list: 'a list',
}

function refused(problem: unknown): UserError {
  const { code, summary } =
    problem instanceof Error && 'code' in problem && 'summary' in problem
      ? { code: String(problem.code), summary: String(problem.summary) }
      : { code: '', summary: '' }
  if (code === 'limit_exceeded')
    return new UserError('The expression is too long or nested too deeply.', 'Say it in two watches.')
  const words = summary.replace(/\b(double|int|string|bool)\b/g, (type) => typeWords[type] ?? type)
  return new UserError(
    `The expression cannot be read: ${words}.`,
    'For example: atLeast(version, "2.0") && !archived',
  )
}
