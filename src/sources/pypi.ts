import { z } from 'zod'
import { addressIn, type Base, pathOn, writtenName } from './address.ts'
import { dayOf, plainLine, readJson } from './answer.ts'
import { releaseEntries, releaseFacts } from './releases.ts'
import { fact, makeRound } from './round.ts'
import { defineSource, type FactEntry } from './source.ts'

export const usualPypi: Base = { origin: 'https://pypi.org', path: '/pypi' }

/** https://docs.pypi.org/api/json/ */
const schema = z.object({
  info: z.object({
    license: z.string().nullish(),
    license_expression: z.string().nullish(),
    classifiers: z.array(z.string()).default([]),
  }),
  releases: z.record(
    z.string(),
    z.array(z.object({ upload_time_iso_8601: z.string().nullish(), yanked: z.boolean().default(false) })),
  ),
  vulnerabilities: z.array(z.object({ withdrawn: z.string().nullish() })).default([]),
})

type Project = z.infer<typeof schema>

const facts: readonly FactEntry[] = [
  ...releaseEntries,
  { name: 'licence', type: 'text', means: 'the licence of the latest version' },
  { name: 'advisories', type: 'number', means: 'how many known weaknesses the latest version has' },
]

export const pypi = defineSource({
  name: 'pypi',
  watches: 'a project on PyPI',
  examples: ['pypi:requests', 'pypi requests', 'https://pypi.org/project/requests/'],
  facts,
  recognise(text) {
    const [first = '', second] = pathOn(text, 'pypi.org') ?? []
    const name = ['project', 'p'].includes(first) ? second : writtenName(text, ['pypi'])
    if (name === undefined || !/^[a-z\d]([\w.-]*[a-z\d])?$/i.test(name)) return undefined
    const id = name.toLowerCase().replace(/[-_.]+/g, '-')
    return { source: 'pypi', id, label: `${id} on PyPI`, url: `https://pypi.org/project/${id}/` }
  },
  async check({ id }, context) {
    const round = makeRound(context)
    return round.done(
      await round.part({
        address: addressIn(context, 'pypi', usualPypi, id, 'json'),
        question: { limit: 30_000_000 },
        yields: facts.map(({ name }) => name),
        read: (answer) => factsOf(readJson(answer, schema)),
      }),
    )
  },
})

function factsOf({ info, releases, vulnerabilities }: Project) {
  const published = Object.entries(releases).flatMap(([version, files]) => {
    const days = files.flatMap((file) => dayOf(file.upload_time_iso_8601) ?? [])
    const withdrawn = files.every(({ yanked }) => yanked)
    return files.length === 0 ? [] : [{ version, on: days.toSorted()[0], withdrawn }]
  })
  return [
    ...releaseFacts(published),
    ...fact('licence', licenceOf(info)),
    ...fact('advisories', vulnerabilities.filter(({ withdrawn }) => !withdrawn).length),
  ]
}

/** Older projects paste the whole licence into its field, or name it among their classifiers alone. */
function licenceOf({ license, license_expression, classifiers }: Project['info']): string {
  const classified = classifiers
    .find((name) => name.startsWith('License ::'))
    ?.split(' :: ')
    .at(-1)
  const short = license && license.length <= 100 ? license : undefined
  return plainLine(license_expression || short || classified || license?.split('\n')[0] || '', 100)
}
