import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { sheetOf } from '../../../src/markdown/sheet.ts'
import { lint } from '../../../src/plan/lint.ts'

const plans = globSync('tests/markdown/lint/well-kept/*.md')

it('there are eight well-kept plans, in four languages, of a length that people write', () => {
  expect(plans).toHaveLength(8)
  for (const path of plans) expect(readFileSync(path, 'utf8').split('\n').length).toBeGreaterThan(60)
})

it.each(plans.map((path) => [basename(path, '.md'), path]))('has nothing to say of the %s', (_, path) => {
  expect(lint(sheetOf(readFileSync(path), '2026-11-21'))).toEqual([])
})
