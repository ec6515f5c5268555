import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** Commands of npm itself that a text may name. */
const ofNpm = ['ci', 'install', 'i', 'run', 'npm']

describe.each(['README.md', 'ARCHITECTURE.md'].filter((name) => existsSync(name)))('%s', (name) => {
  const text = readFileSync(name, 'utf8')

  it('names only scripts that exist', () => {
    const code = [...text.matchAll(/```[\s\S]*?```|`[^`\n]+`|^ {4}.+$/gm)].join('\n')
    const named = [...code.matchAll(/\bnpm (?:run )?(?:-s )?([a-z][\w:-]*)/g)].map(
      ([, script]) => script ?? '',
    )
    expect(named.filter((script) => !(script in scripts) && !ofNpm.includes(script))).toEqual([])
  })

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path]) => path ?? '')
    expect(links.filter((path) => !existsSync(path))).toEqual([])
  })
})

it('the scripts that everybody looks for are there', () => {
  const expected = ['start', 'dev', 'fix', 'lint', 'types', 'layers', 'unused', 'licences', 'test', 'check']
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(expected))
  for (const part of ['lint', 'types', 'layers', 'unused', 'licences', 'test'])
    expect(scripts['check']).toContain(`npm run ${part}`)
})
