import { z } from 'zod'
import { addressIn, pathOn, writtenName } from './address.ts'
import { dayOf, plainLine, readJson } from './answer.ts'
import { SourceProblem } from './problem.ts'
import { releaseEntries, releaseFacts } from './releases.ts'
import { fact, makeRound } from './round.ts'
import { type Access, defineSource, type FactEntry } from './source.ts'

const licence = z
  .union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)])
  .optional()
  .catch(undefined)

/** https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
const schema = z.object({
  'dist-tags': z.object({ latest: z.string().optional() }).default({}),
  time: z.record(z.string(), z.unknown()).default({}),
  versions: z
    .record(z.string(), z.object({ deprecated: z.unknown().optional(), license: licence }))
    .default({}),
  license: licence,
})

type Package = z.infer<typeof schema>

const facts: readonly FactEntry[] = [
  ...releaseEntries,
  { name: 'deprecated', type: 'boolean', means: 'whether its makers advise against the latest version' },
  { name: 'deprecation', type: 'text', means: 'what they say about that' },
  { name: 'licence', type: 'text', means: 'the licence of the latest version' },
]

/** What people write of npm itself. */
const commands = /^npm\s+(audit|ci|init|install|login|outdated|pack|publish|run|start|test|update)$/i

export const npm = defineSource({
  name: 'npm',
  watches: 'a package on npm',
  examples: ['npm:left-pad', 'npm @types/node', 'https://www.npmjs.com/package/left-pad'],
  facts,
  recognise(text) {
    const path = pathOn(text, 'npmjs.com')
    const [first, scope = '', name = ''] = path ?? []
    const found = first === 'package' ? (scope.startsWith('@') ? `${scope}/${name}` : scope) : undefined
    const id = found ?? writtenName(text, ['npm'])?.replace(/^%40/, '@')
    if (id === undefined || commands.test(text) || !/^(@[\w.~-]+\/)?[\w.~-]+$/.test(id)) return undefined
    return { source: 'npm', id, label: `${id} on npm`, url: `https://www.npmjs.com/package/${id}` }
  },
  async check({ id }, context) {
    const round = makeRound(context)
    return round.done(
      await round.part({
        address: addressIn(context, 'npm', { origin: await usualOrigin(context), path: '' }, id),
        // Packages with thousands of versions are that large, and only the whole document has days.
        question: { limit: 60_000_000 },
        yields: facts.map(({ name }) => name),
        read: (answer) => factsOf(id, readJson(answer, schema)),
      }),
    )
  },
})

/** What npm's own client uses when nothing is set; loaded only then. */
export async function usualOrigin({ bases }: Access): Promise<string> {
  if (bases['npm'] !== undefined) return bases['npm']
  const { default: registry } = await import('npm-registry-fetch')
  return registry.pickRegistry('cairn')
}

function factsOf(id: string, { 'dist-tags': { latest }, time, versions, license }: Package) {
  if (Object.keys(versions).length === 0)
    throw new SourceProblem('gone', `${id} has no version on npm: it was unpublished.`)
  const releases = Object.entries(versions).map(([version, { deprecated }]) => {
    const on = time[version]
    return {
      version,
      on: typeof on === 'string' ? dayOf(on) : undefined,
      withdrawn: isDeprecated(deprecated) && version !== latest,
    }
  })
  const current = versions[latest ?? '']
  const why = current?.deprecated
  return [
    ...releaseFacts(releases, latest),
    ...fact('deprecated', isDeprecated(why)),
    ...fact('deprecation', typeof why === 'string' ? plainLine(why) : undefined),
    ...fact('licence', plainLine(current?.license ?? license ?? '', 100)),
  ]
}

function isDeprecated(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value !== '')
}
