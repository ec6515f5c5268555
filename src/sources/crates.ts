import { z } from 'zod'
import { addressIn, type Base, pathOn, writtenName } from './address.ts'
import { dayOf, plainLine, readJson } from './answer.ts'
import { releaseEntries, releaseFacts } from './releases.ts'
import { fact, makeRound } from './round.ts'
import { defineSource, type FactEntry } from './source.ts'

export const usualCrates: Base = { origin: 'https://crates.io', path: '/api/v1' }

/** https://crates.io/data-access: one request a second. */
export const pauseMs = 1000

const schema = z.object({
  versions: z.array(
    z.object({
      num: z.string(),
      created_at: z.string().nullish(),
      yanked: z.boolean().default(false),
      license: z.string().nullish(),
    }),
  ),
})

const facts: readonly FactEntry[] = [
  ...releaseEntries,
  { name: 'licence', type: 'text', means: 'the licence of the latest version' },
]

export const crates = defineSource({
  name: 'crates',
  watches: 'a crate on crates.io',
  examples: ['crate tokio', 'pkg:cargo/serde', 'https://crates.io/crates/tokio'],
  facts,
  recognise(text) {
    const [first, second] = pathOn(text, 'crates.io', 'lib.rs') ?? []
    const [documented] = pathOn(text, 'docs.rs') ?? []
    const id =
      (first === 'crates' ? second : undefined) ??
      (documented === 'crate' ? undefined : documented) ??
      writtenName(text, /^(pkg:)?cargo[:/]/i.test(text) ? ['cargo'] : ['crates?', 'crates\\.io'])
    if (id === undefined || !/^[a-z][\w-]{0,63}$/i.test(id)) return undefined
    return { source: 'crates', id, label: `${id} on crates.io`, url: `https://crates.io/crates/${id}` }
  },
  async check({ id }, context) {
    const round = makeRound(context)
    return round.done(
      await round.part({
        address: addressIn(context, 'crates', usualCrates, 'crates', id),
        question: context.bases['crates'] === undefined ? { pauseMs } : {},
        yields: facts.map(({ name }) => name),
        read: (answer) => factsOf(readJson(answer, schema)),
      }),
    )
  },
})

function factsOf({ versions }: z.infer<typeof schema>) {
  const found = releaseFacts(
    versions.map(({ num, created_at, yanked }) => ({
      version: num,
      on: dayOf(created_at),
      withdrawn: yanked,
    })),
  )
  const latest = found.find(({ name }) => name === 'version')?.value
  const licence = versions.find(({ num }) => num === latest)?.license
  return [...found, ...fact('licence', plainLine(licence ?? '', 100))]
}
