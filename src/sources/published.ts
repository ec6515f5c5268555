import { z } from 'zod'
import type { Authority } from '../plan/world/named.ts'
import { addressIn } from './address.ts'
import { dayOf, readJson } from './answer.ts'
import { pauseMs, usualCrates } from './crates.ts'
import { productSchema, usualEndoflife } from './endoflife.ts'
import { usualOrigin } from './npm.ts'
import { usualPypi } from './pypi.ts'
import type { CheckContext } from './source.ts'

/** A version, or a line of them, with what it needs beside it. */
export interface Published {
  readonly version: string
  /** The least Rust. */
  readonly rust?: string
  /** Ranges as its registry writes them. */
  readonly node?: string
  readonly python?: string
  readonly peers?: Readonly<Record<string, string>>
  /** The day on which its support ended or will end; true where nobody knows the day of an end that has come. */
  readonly ends?: string | true
}

/** All that was ever published of something, taken back or not. @throws SourceProblem */
export function publishedOf(
  of: Authority,
  name: string,
  context: Omit<CheckContext, 'previous'>,
): Promise<readonly Published[]> {
  return readers[of](name, context)
}

type Reader = (name: string, context: Omit<CheckContext, 'previous'>) => Promise<readonly Published[]>

/** https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md, the abbreviated form */
const onNpm = z.object({
  versions: z.record(
    z.string(),
    z.object({
      peerDependencies: z.record(z.string(), z.string()).optional().catch(undefined),
      engines: z.object({ node: z.string().optional() }).optional().catch(undefined),
    }),
  ),
})

/** https://crates.io/api/v1/crates/{name} */
const onCrates = z.object({
  versions: z.array(z.object({ num: z.string(), rust_version: z.string().nullish() })),
})

/** https://docs.pypi.org/api/json/ */
const onPypi = z.object({
  releases: z.record(z.string(), z.array(z.object({ requires_python: z.string().nullish() }))),
})

const readers: Readonly<Record<Authority, Reader>> = {
  async npm(name, context) {
    const base = { origin: await usualOrigin(context), path: '' }
    const accept = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8'
    const question = { accept, limit: 60_000_000 }
    const answer = await context.client.ask(addressIn(context, 'npm', base, name), question)
    return Object.entries(readJson(answer, onNpm).versions).map(([version, about]) => {
      // Optional ones as well: a plan that names both means to use both.
      const peers = about.peerDependencies ?? {}
      const node = about.engines?.node
      return {
        version,
        ...(node !== undefined && { node }),
        ...(Object.keys(peers).length > 0 && { peers }),
      }
    })
  },
  async crates(name, context) {
    const question = context.bases['crates'] === undefined ? { pauseMs } : {}
    const answer = await context.client.ask(
      addressIn(context, 'crates', usualCrates, 'crates', name),
      question,
    )
    return readJson(answer, onCrates).versions.map(({ num, rust_version }) => ({
      version: num,
      ...(rust_version && { rust: rust_version }),
    }))
  },
  async pypi(name, context) {
    const address = addressIn(context, 'pypi', usualPypi, name, 'json')
    const answer = await context.client.ask(address, { limit: 30_000_000 })
    return Object.entries(readJson(answer, onPypi).releases).flatMap(([version, files]) => {
      const python = files.find(({ requires_python }) => requires_python)?.requires_python
      return files.length === 0 ? [] : [{ version, ...(python && { python }) }]
    })
  },
  async endoflife(name, context) {
    const address = addressIn(context, 'endoflife', usualEndoflife, 'products', name, '')
    const answer = await context.client.ask(address)
    return readJson(answer, productSchema).result.releases.map(({ name: version, isEol, eolFrom }) => {
      const ends = dayOf(eolFrom) ?? (isEol || undefined)
      return { version, ...(ends !== undefined && { ends }) }
    })
  },
}
