import type { ASTNode } from '@marcbachmann/cel-js'
import { UserError } from '../errors.ts'
import type { FactType } from '../sources/source.ts'
import { readVersion } from '../sources/version.ts'

/** Functions that take a time that does not grow: none that repeats something, and no patterns. */
const functions = ['has', 'size', 'atLeast', 'breaks', 'daysSince', 'daysUntil'] as const
const methods = ['contains', 'startsWith', 'endsWith', 'size'] as const
const functionsInWords =
  'atLeast(version, "1.0"), breaks(before.version, version), daysSince(released), daysUntil(supportEnds), has(before.version), size(text), text.contains("…"), startsWith, endsWith'

/** What an expression asks for, by which it is refused or not before it is ever run. */
export interface Types {
  /** Of each fact. */
  readonly facts: ReadonlyMap<string, FactType>
  /** What is watched, for people: `a package on npm`. */
  readonly watches: string
}

/** @throws UserError for a name that there is not, a function that is not offered, or versions compared as texts */
export function mustBeOffered(node: ASTNode, types: Types): void {
  for (const one of nodesOf(node)) check(one, types)
}

function check(node: ASTNode, types: Types): void {
  if (node.op === 'id') mustBeKnown(node.args, types)
  else if (node.op === '.') mustBeOfBefore(node.args, types)
  else if (node.op === 'rcall') mustBeOneOf(node.args[0], methods)
  else if (node.op === 'call') {
    mustBeOneOf(node.args[0], functions)
    mustReadVersions(node)
  } else if (node.op === '<' || node.op === '<=' || node.op === '>' || node.op === '>=') {
    if (node.args.some((side) => typeOf(side, types) === 'version'))
      throw new UserError(
        `“${node.op}” would compare versions letter by letter, so that 10.0 came before 9.0.`,
        'Write atLeast(version, "1.0"), or !atLeast(version, "1.0").',
      )
  } else if (node.op === 'map' || node.op === '[]' || node.op === '[?]' || node.op === '.?')
    throw new UserError('Maps and places in lists are not offered.', `There is ${functionsInWords}.`)
}

function mustBeOfBefore([of, name]: readonly [ASTNode, string], types: Types): void {
  if (of.op !== 'id' || of.args !== 'before')
    throw new UserError(
      `“.${name}” stands behind nothing that has parts.`,
      'Only before has: before.version.',
    )
  mustBeFact(name, types)
}

function mustBeOneOf(name: string, offered: readonly string[]): void {
  if (!offered.includes(name))
    throw new UserError(`There is no “${name}(…)”.`, `There is ${functionsInWords}.`)
}

function mustBeKnown(name: string, types: Types): void {
  if (name !== 'before' && name !== 'today') mustBeFact(name, types)
}

function mustBeFact(name: string, { facts, watches }: Types): void {
  if (!facts.has(name))
    throw new UserError(
      `Nothing called “${name}” is known of ${watches}.`,
      `There is ${[...facts.keys()].join(', ')}; the same of the look before, as before.version; and today.`,
    )
}

/** A version that is written in the expression must be one, or it would never be reached. */
function mustReadVersions(node: ASTNode): void {
  if (node.op !== 'call') return
  const [name, given] = node.args
  if (name !== 'atLeast' && name !== 'breaks') return
  for (const one of given)
    if (one.op === 'value' && typeof one.args === 'string' && readVersion(one.args) === undefined)
      throw new UserError(`“${one.args}” is no version.`, 'Write it like "1.0".')
}

function typeOf(node: ASTNode, { facts }: Types): FactType | undefined {
  if (node.op === 'id') return facts.get(node.args)
  return node.op === '.' ? facts.get(node.args[1]) : undefined
}

function nodesOf(node: ASTNode): readonly ASTNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)]
}

function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return []
    case '.':
    case '.?':
      return node.args[0].op === 'id' ? [] : [node.args[0]]
    case 'call':
      return node.args[1]
    case 'rcall':
      return [node.args[1], ...node.args[2]]
    case 'map':
      return node.args.flat()
    case '!_':
    case '-_':
      return [node.args]
    default:
      return node.args
  }
}
