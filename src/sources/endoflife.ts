import { z } from 'zod'
import { addressIn, type Base, pathOn, writtenName } from './address.ts'
import { dayOf, plainLine, readJson } from './answer.ts'
import { SourceProblem } from './problem.ts'
import { fact, makeRound } from './round.ts'
import { defineSource, type Fact, type FactEntry } from './source.ts'
import { readVersion } from './version.ts'

export const usualEndoflife: Base = { origin: 'https://endoflife.date', path: '/api/v1' }

/** https://endoflife.date/docs/api/v1/ */
export const productSchema = z.object({
  result: z.object({
    label: z.string(),
    releases: z.array(
      z.object({
        name: z.string(),
        isLts: z.boolean().default(false),
        isEol: z.boolean().default(false),
        eolFrom: z.string().nullish(),
        eoasFrom: z.string().nullish(),
        isMaintained: z.boolean(),
        latest: z.object({ name: z.string(), date: z.string().nullish() }).nullish(),
      }),
    ),
  }),
})

type Product = z.infer<typeof productSchema>['result']

const facts: readonly FactEntry[] = [
  {
    name: 'cycle',
    type: 'text',
    means: 'the line of versions: the one asked for, or the newest that is maintained',
  },
  { name: 'version', type: 'version', means: 'the latest version of that line' },
  { name: 'released', type: 'day', means: 'the day on which that version came out' },
  {
    name: 'supported',
    type: 'boolean',
    means: 'whether its support has not ended; what is paid for or extended does not count',
  },
  { name: 'supportEnds', type: 'day', means: 'the day on which its support ends, security fixes included' },
  { name: 'activeSupportEnds', type: 'day', means: 'the day from which it gets security fixes alone' },
  { name: 'lts', type: 'boolean', means: 'whether it is supported for long' },
]

export const endoflife = defineSource({
  name: 'endoflife',
  watches: 'how long a product is supported, by endoflife.date',
  examples: ['eol nodejs/22', 'eol:ubuntu/24.04', 'https://endoflife.date/python'],
  facts,
  recognise(text) {
    const path = pathOn(text, 'endoflife.date')
    const id = path?.length === 1 ? path[0] : writtenName(text, ['eol', 'endoflife'])
    if (id === undefined || !/^[a-z\d][a-z\d.+-]*(\/[\w.-]+)?$/.test(id)) return undefined
    const url = `https://endoflife.date/${id.split('/')[0]}`
    return { source: 'endoflife', id, label: `support of ${id.replace('/', ' ')}`, url }
  },
  async check({ id }, context) {
    const [product = '', cycle] = id.split('/')
    const round = makeRound(context)
    return round.done(
      await round.part({
        address: addressIn(context, 'endoflife', usualEndoflife, 'products', product, ''),
        yields: facts.map(({ name }) => name),
        read: (answer) => factsOf(readJson(answer, productSchema).result, cycle),
      }),
    )
  },
})

function factsOf({ label, releases }: Product, cycle: string | undefined): readonly Fact[] {
  const found =
    cycle === undefined
      ? (releases.find(({ isEol, isMaintained }) => isMaintained && !isEol) ?? releases[0])
      : releases.find(({ name }) => name === cycle)
  if (found === undefined)
    throw new SourceProblem(
      'gone',
      `endoflife.date knows ${plainLine(label, 60)}, but no ${cycle ?? 'version'} of it.`,
    )
  const version = found.latest?.name ?? ''
  return [
    ...fact('cycle', plainLine(found.name, 60)),
    ...fact('version', readVersion(version) && version),
    ...fact('released', dayOf(found.latest?.date)),
    ...fact('supported', found.isMaintained && !found.isEol),
    ...fact('supportEnds', dayOf(found.eolFrom)),
    ...fact('activeSupportEnds', dayOf(found.eoasFrom)),
    ...fact('lts', found.isLts),
  ]
}
