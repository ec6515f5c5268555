import { z } from 'zod'
import { addressIn, type Base, pathOn, writtenName } from './address.ts'
import { dayOf, plainLine, readJson } from './answer.ts'
import { severityBy } from './cvss.ts'
import type { Answer } from './question.ts'
import { fact, type More, makeRound } from './round.ts'
import { advisoryEntries, advisoryFacts } from './severity.ts'
import { type CheckContext, defineSource, type Fact, type FactEntry, type Subject } from './source.ts'
import { compareVersions } from './version.ts'

const usual: Base = { origin: 'https://api.osv.dev', path: '/v1' }
const mostPages = 20

/** https://ossf.github.io/osv-schema/ */
const advisory = z.object({
  id: z.string(),
  aliases: z.array(z.string()).default([]),
  summary: z.string().nullish(),
  published: z.string().nullish(),
  withdrawn: z.string().nullish(),
  severity: z
    .array(z.object({ score: z.string() }))
    .default([])
    .catch([]),
  database_specific: z.object({ severity: z.string().optional().catch(undefined) }).nullish(),
  affected: z
    .array(
      z.object({
        ranges: z
          .array(z.object({ type: z.string(), events: z.array(z.object({ fixed: z.string().optional() })) }))
          .default([]),
      }),
    )
    .default([]),
})

type Advisory = z.infer<typeof advisory>

/** https://google.github.io/osv.dev/post-v1-query/ */
const page = z.object({ vulns: z.array(advisory).default([]), next_page_token: z.string().optional() })

const facts: readonly FactEntry[] = [
  ...advisoryEntries,
  { name: 'newest', type: 'text', means: 'the id of the advisory that was published last' },
  { name: 'summary', type: 'text', means: 'what that advisory says in a line' },
  { name: 'published', type: 'day', means: 'the day on which it was published' },
  { name: 'fixed', type: 'version', means: 'the highest version that it names as mended' },
]

export const osv = defineSource({
  name: 'osv',
  watches: 'security advisories for a package, in one version or in all, or one advisory, on osv.dev',
  examples: ['osv:npm/lodash@4.17.20', 'osv crates.io/tokio', 'GHSA-jf85-cpcp-j695', 'CVE-2021-44228'],
  facts,
  recognise(text) {
    const [first, second] = pathOn(text, 'osv.dev') ?? []
    const [kind, named] = pathOn(text, 'github.com') ?? []
    const id =
      (first === 'vulnerability' ? second : undefined) ??
      (kind === 'advisories' ? named : undefined) ??
      writtenName(text, ['osv']) ??
      text.trim()
    if (advisoryId.test(id))
      return { source: 'osv', id, label: `the advisory ${id}`, url: `https://osv.dev/vulnerability/${id}` }
    if (id === text.trim() || packageOf(id) === undefined) return undefined
    return { source: 'osv', id, label: `advisories for ${id}` }
  },
  async check({ id }, context) {
    const round = makeRound(context)
    const found = packageOf(id)
    const names = facts.map(({ name }) => name)
    if (found === undefined || advisoryId.test(id))
      return round.done(
        await round.part({
          address: addressIn(context, 'osv', usual, 'vulns', id),
          yields: names,
          read: (answer) => factsOf([readJson(answer, advisory)]),
        }),
      )
    return round.done(
      await round.part({
        address: addressIn(context, 'osv', usual, 'query'),
        question: { body: JSON.stringify(found), limit: 30_000_000 },
        yields: names,
        read: async (answer, more) => factsOf(await allOf(answer, more, found, context)),
      }),
    )
  },
})

/** Whether one advisory alone is watched: no other will ever be beside it. */
export function isOneAdvisory({ source, id }: Pick<Subject, 'source' | 'id'>): boolean {
  return source === 'osv' && advisoryId.test(id)
}

const advisoryId = /^(?:GHSA(?:-[\da-z]{4}){3}|(?:CVE|RUSTSEC|PYSEC|GO|MAL|OSV)-\d{4}-\d+)$/i

interface Query {
  readonly package: { readonly ecosystem: string; readonly name: string }
  readonly version?: string
}

/** `npm/@scope/name@1.2.0` in the words of OSV. */
function packageOf(id: string): Query | undefined {
  const [, ecosystem, name, version] = /^([\w.:-]+)\/(@?[^@\s]+)(?:@([^@\s]+))?$/.exec(id) ?? []
  if (ecosystem === undefined || name === undefined) return undefined
  return { package: { ecosystem, name }, ...(version !== undefined && { version }) }
}

async function allOf(first: Answer, more: More, query: Query, context: CheckContext): Promise<Advisory[]> {
  const address = addressIn(context, 'osv', usual, 'query')
  const found: Advisory[] = []
  let answer = first
  for (let read = 1; ; read++) {
    const { vulns, next_page_token } = readJson(answer, page)
    found.push(...vulns)
    if (next_page_token === undefined || read === mostPages) return found
    answer = await more(address, JSON.stringify({ ...query, page_token: next_page_token }))
  }
}

async function factsOf(all: readonly Advisory[]): Promise<readonly Fact[]> {
  const standing = withoutAliases(all.filter(({ withdrawn }) => !withdrawn))
  const newest = standing.toSorted(byDay).at(-1)
  const fixes = (newest?.affected ?? [])
    .flatMap(({ ranges }) => ranges)
    .flatMap(({ type, events }) => (type === 'GIT' ? [] : events.flatMap(({ fixed }) => fixed ?? [])))
  const severities = standing.map(({ severity, database_specific }) =>
    severityBy(
      severity.map(({ score }) => score),
      database_specific?.severity ?? '',
    ),
  )
  return [
    ...advisoryFacts(await Promise.all(severities)),
    ...fact('newest', plainLine(newest?.id ?? '', 60)),
    ...fact('summary', plainLine(newest?.summary ?? '')),
    ...fact('published', dayOf(newest?.published)),
    ...fact('fixed', fixes.toSorted(compareVersions).at(-1)),
  ]
}

/** The same weakness is often told by several databases; one that says how bad it is goes first. */
function withoutAliases(advisories: readonly Advisory[]): readonly Advisory[] {
  const told = new Set<string>()
  const rated = ({ severity, database_specific }: Advisory) =>
    Number(severity.length > 0 || database_specific?.severity !== undefined)
  return advisories
    .toSorted((one, other) => rated(other) - rated(one))
    .filter(({ id, aliases }) => {
      const isNew = ![id, ...aliases].some((name) => told.has(name))
      for (const name of [id, ...aliases]) told.add(name)
      return isNew
    })
}

function byDay(one: Advisory, other: Advisory): number {
  return (dayOf(one.published) ?? '') < (dayOf(other.published) ?? '') ? -1 : 1
}
