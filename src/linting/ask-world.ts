import type { Clock } from '../clock.ts'
import type { VersionFact, WorldFact } from '../plan/world/fact.ts'
import { type Named, type NamedVersion, nameOfVersion } from '../plan/world/named.ts'
import { isDead } from '../sources/dead.ts'
import { SourceProblem } from '../sources/problem.ts'
import { type Published, publishedOf } from '../sources/published.ts'
import type { Client } from '../sources/question.ts'
import { requiredBy } from '../sources/required.ts'
import type { Access, CheckContext } from '../sources/source.ts'
import { firstAndLast, meantBy, versionFact } from './version-fact.ts'

export interface Asking extends Access {
  readonly client: Client
  readonly clock: Pick<Clock, 'now'>
  /** Once it says so nothing more is asked, and what failed for that is not kept. */
  readonly closing?: AbortSignal
}

/** So many questions at most for one plan at a time; the rest is asked when it is linted again. */
const mostAsked = 60
/** So many upstreams are asked at the same moment, and each of them one question after the other. */
const together = 4
/** After so many failures in a row of one upstream the rest of it is left for another time. */
const patience = 2

/** Asks the world about what a plan names, and hands over each answer as it comes; what could not be asked has no fact in it. */
export async function askWorld(
  { versions, links }: Named,
  asking: Asking,
  tell: (facts: ReadonlyMap<string, WorldFact>) => Promise<void>,
): Promise<void> {
  const bySubject = Map.groupBy(versions, ({ of, name }) => `${of}:${name}`)
  const questions = [
    ...[...bySubject.values()].map((those) => versionQuestion(those, asking, beside(those, versions))),
    ...links.map(({ url }) => linkQuestion(url, asking)),
  ].slice(0, mostAsked)
  const failures = new Map<string, number>()

  async function answer({ upstream, names, ask }: Question): Promise<void> {
    const at = asking.clock.now()
    const failed = failures.get(upstream) ?? 0
    if (failed >= patience || asking.closing?.aborted) return
    try {
      const facts = await ask()
      failures.set(upstream, 0)
      await tell(new Map(Object.entries(facts).map(([name, fact]) => [name, { ...fact, at }])))
    } catch (problem) {
      if (!(problem instanceof SourceProblem)) throw problem
      if (asking.closing?.aborted) return
      failures.set(upstream, problem.kind === 'rate-limited' ? patience : failed + 1)
      await tell(new Map(names.map((name) => [name, { at }])))
    }
  }

  const waiting = [...Map.groupBy(questions, ({ upstream }) => upstream).values()]
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        for (const question of next) await answer(question)
    }),
  )
}

interface Question {
  readonly upstream: string
  readonly names: readonly string[]
  ask(): Promise<Readonly<Record<string, Omit<WorldFact, 'at'>>>>
}

/** Whether a plan names others of the same kind: what one needs of them is told of each version apart. */
function beside([first]: readonly NamedVersion[], all: readonly NamedVersion[]): boolean {
  return first?.of === 'pypi' && all.some(({ of, name }) => of === first.of && name !== first.name)
}

/** What all versions meant need of others: that of the first and the last of them. */
async function requirements(
  named: NamedVersion,
  published: readonly Published[],
  context: Omit<CheckContext, 'previous'>,
): Promise<Pick<VersionFact, 'peers'>> {
  const needed = []
  for (const version of named.isLeast ? [] : firstAndLast(meantBy(named, published)))
    needed.push(await requiredBy(named.name, version, context).catch(nothingIfGone))
  const [first = {}, last = first] = needed
  const both = Object.entries(first).flatMap(([name, ranges]) => {
    const others = last[name]
    return others === undefined ? [] : [[name, [...new Set([...ranges, ...others])]] as const]
  })
  return both.length === 0 ? {} : { peers: Object.fromEntries(both) }
}

function nothingIfGone(problem: unknown): Readonly<Record<string, readonly string[]>> {
  if (problem instanceof SourceProblem && problem.kind === 'gone') return {}
  throw problem
}

/** One question for all versions of one thing. */
function versionQuestion(those: readonly NamedVersion[], asking: Asking, hasOthers: boolean): Question {
  const [{ of, name } = { of: 'npm' as const, name: '' }] = those
  return {
    upstream: of,
    names: those.map(nameOfVersion),
    async ask() {
      const context = { ...asking, now: asking.clock.now() }
      try {
        const published = await publishedOf(of, name, context)
        const facts: Record<string, { version: VersionFact }> = {}
        for (const named of those) {
          const needs = hasOthers ? await requirements(named, published, context) : {}
          facts[nameOfVersion(named)] = { version: { ...versionFact(named, published), ...needs } }
        }
        return facts
      } catch (problem) {
        if (!(problem instanceof SourceProblem) || problem.kind !== 'gone') throw problem
        return Object.fromEntries(
          those.map((named) => [
            nameOfVersion(named),
            { version: { isUnknown: true as const, exists: false } },
          ]),
        )
      }
    },
  }
}

function linkQuestion(url: string, { client }: Asking): Question {
  return {
    upstream: new URL(url).host,
    names: [url],
    ask: async () => ({ [url]: { link: { isDead: await isDead(url, client) } } }),
  }
}
