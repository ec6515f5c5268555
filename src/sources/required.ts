import { z } from 'zod'
import { addressIn } from './address.ts'
import { readJson } from './answer.ts'
import { usualPypi } from './pypi.ts'
import type { CheckContext } from './source.ts'

/** https://docs.pypi.org/api/json/, of one release */
const schema = z.object({ info: z.object({ requires_dist: z.array(z.string()).nullish() }) })

/**
 * What a release on PyPI needs of other projects: by their names the ranges of which one at least holds, as it writes
 * them. What is needed under conditions alone that may not be given is left out. @throws SourceProblem
 */
export async function requiredBy(
  name: string,
  version: string,
  context: Omit<CheckContext, 'previous'>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const address = addressIn(context, 'pypi', usualPypi, name, version, 'json')
  const answer = await context.client.ask(address, { limit: 10_000_000 })
  return rangesIn(readJson(answer, schema).info.requires_dist ?? [])
}

/**
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 * No two parts of it can take the same characters: a line made for that would else be tried for minutes.
 */
const requirement =
  /^([a-z\d](?:[\w.-]*[a-z\d])?)(?![\w.-])\s*(?:\[[^\]]*\]\s*)?(?:\(([^)]*)\)\s*|(?![\s([])([^;@]+))?(?:;(.*))?$/i

function rangesIn(written: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, { readonly range: string; readonly marker: string }[]>()
  for (const one of written) {
    const [, name, inBrackets, plain = '', marker = ''] = requirement.exec(one.trim()) ?? []
    if (name === undefined) continue
    const range = (inBrackets ?? plain).trim()
    const own = normalName(name)
    found.set(own, [...(found.get(own) ?? []), { range, marker: marker.trim() }])
  }
  return Object.fromEntries(
    [...found].flatMap(([name, those]): [string, readonly string[]][] => {
      const surely = those.filter(({ marker }) => marker === '')
      // Ranges for one Python each stand beside others for the rest; a single one may be for none that is meant.
      const isByPython =
        those.length > 1 && those.every(({ marker }) => /^\(?python_(?:full_)?version\b[^&|]*$/.test(marker))
      const counted = surely.length > 0 ? surely : isByPython ? those : []
      return counted.length === 0 || counted.some(({ range }) => range === '')
        ? []
        : [[name, counted.map(({ range }) => range)]]
    }),
  )
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
