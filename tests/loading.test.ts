import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Prints the version of every copy of undici that discord.js brings along. */
const copies = `
  const { createRequire } = await import('node:module')
  const { registerLoading } = await import('./src/loading.js')
  registerLoading()
  await import('discord.js')
  const { cache } = createRequire(process.cwd() + '/')
  const folders = new Set(Object.keys(cache).map((path) => /^.*\\/undici\\/(?=index.js$)/.exec(path)?.[0]).filter(Boolean))
  console.log(JSON.stringify([...folders].map((folder) => createRequire(folder)('./package.json').version)))
`

it('holds one copy of each version of the HTTP client that discord.js and its REST client ask for', () => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', copies], { encoding: 'utf8' })
  const versions: unknown = JSON.parse(printed)
  if (!Array.isArray(versions)) throw new Error(printed)
  expect(versions.length).toBeGreaterThan(0)
  expect(versions).toEqual([...new Set(versions)])
})
