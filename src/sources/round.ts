import { type ProblemKind, SourceProblem } from './problem.ts'
import type { Answer, Question, Validators } from './question.ts'
import type { CheckContext, Checked, Fact } from './source.ts'

/** Asks the same at another address, or with another body. */
export type More = (address: string, body?: string) => Promise<Answer>

/** One address of an upstream, and the facts that are read from it. */
export interface Part {
  readonly address: string
  readonly question?: Question
  /** Names of the facts that may come of it: while it is unchanged, the previous ones stay. */
  readonly yields: readonly string[]
  /** What is new may stand on a later page: that the first is unchanged says nothing where there are others. */
  readonly isUnordered?: boolean
  /** Reads its answer; `more` asks for further pages. */
  read(answer: Answer, more: More): Promise<readonly Fact[]> | readonly Fact[]
  /** Problems of these kinds mean that there are no such facts, and nothing worse; those that there were stay. */
  readonly without?: readonly ProblemKind[]
}

export interface Round {
  part(part: Part): Promise<readonly Fact[]>
  done(facts: readonly Fact[]): Checked
}

/** One check of a subject: asks conditionally, and keeps count. */
export function makeRound({ client, previous }: CheckContext): Round {
  const before = previous?.facts ?? []
  const validators: Record<string, Validators> = {}
  let requests = 0
  let movedTo: string | undefined
  let isNew = previous === undefined

  const ask = (address: string, question?: Question) => {
    requests++
    return client.ask(address, question)
  }

  const knownOf = ({ yields }: Part) => before.filter(({ name }) => yields.includes(name))

  async function read(part: Part): Promise<readonly Fact[]> {
    const { address, question, isUnordered, read } = part
    const known = knownOf(part)
    const answer = await ask(address, {
      ...question,
      // Without facts to keep, "unchanged" would say nothing.
      ...(known.length > 0 && { validators: previous?.validators[address] }),
    })
    movedTo ??= answer.movedTo
    isNew ||= !answer.unchanged
    const facts = answer.unchanged
      ? known
      : await read(answer, (next, body) => ask(next, { ...question, ...(body !== undefined && { body }) }))
    const saysAll = !isUnordered || answer.links['next'] === undefined
    if (saysAll && Object.keys(answer.validators).length > 0) validators[address] = answer.validators
    return facts
  }

  return {
    async part(part) {
      try {
        return await read(part)
      } catch (problem) {
        if (!(problem instanceof SourceProblem && part.without?.includes(problem.kind))) throw problem
        // Refused once, what comes meanwhile is still new to the next look that is let in.
        const validatedBy = previous?.validators[part.address]
        if (validatedBy !== undefined) validators[part.address] = validatedBy
        return knownOf(part)
      }
    },
    done(facts) {
      const unchanged = !isNew || (previous !== undefined && sameFacts(facts, before))
      return { facts, validators, requests, unchanged, ...(movedTo !== undefined && { movedTo }) }
    },
  }
}

/** Whether the same was read, in whatever order. */
export function sameFacts(one: readonly Fact[], other: readonly Fact[]): boolean {
  return one === other || inWords(one) === inWords(other)
}

function inWords(facts: readonly Fact[]): string {
  return JSON.stringify(facts.map(({ name, value }) => [name, value]).toSorted())
}

/** A fact, unless its value is not known. */
export function fact(name: string, value: Fact['value'] | null | undefined): readonly Fact[] {
  return value === undefined || value === null || value === '' ? [] : [{ name, value }]
}
