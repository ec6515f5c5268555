import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { toldOf } from './asked.ts'
import { wellKept } from './registries.ts'

const plans = globSync('tests/markdown/lint/well-kept/*.md').map((path): [string, string[]] => [
  basename(path, '.md'),
  readFileSync(path, 'utf8').split('\n'),
])

it.each(plans)('the world has nothing against the %s', async (_, lines) => {
  expect((await toldOf(lines, wellKept)).told).toEqual([])
})

it('and was asked about what most of them name', async () => {
  const asked = await Promise.all(
    plans.map(async ([, lines]) => (await toldOf(lines, wellKept)).asked.length),
  )
  expect(asked.filter((count) => count > 0).length).toBeGreaterThan(4)
})
