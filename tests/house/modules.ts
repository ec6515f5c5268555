import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'oxc-parser'

export interface Import {
  /** A path beneath the same root, `node:…`, or a package's name with what follows it. */
  readonly to: string
  readonly of: 'us' | 'node' | 'package' | 'nobody knows'
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean
  /** Imported when needed, not when the file is loaded. */
  readonly late: boolean
}

export interface Module {
  /** Beneath the root, with slashes: `plan/item.ts`. */
  readonly path: string
  readonly imports: readonly Import[]
}

/** Every program file beneath a folder, with all that it imports. */
export function readModules(root: string): Module[] {
  return globSync('**/*.{ts,js,mjs,cjs,mts,cts}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, imports: importsOf(path, readFileSync(join(root, path), 'utf8')) }))
}

function importsOf(path: string, source: string): Import[] {
  const { module, errors } = parseSync(path, source)
  const [error] = errors
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`)
  const dir = posix.dirname(path)
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      ...target(moduleRequest.value, dir),
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
      late: false,
    })),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null
          ? []
          : [{ ...target(moduleRequest.value, dir), typeOnly: isType, late: false }],
      ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      ...lateTarget(source.slice(start, end), dir),
      typeOnly: false,
      late: true,
    })),
  ]
}

function target(to: string, dir: string): Pick<Import, 'to' | 'of'> {
  if (to.startsWith('.')) return { to: posix.join(dir, to), of: 'us' }
  return { to, of: to.startsWith('node:') ? 'node' : 'package' }
}

function lateTarget(expression: string, dir: string): Pick<Import, 'to' | 'of'> {
  const literal = /^(['"])([^'"]+)\1$/.exec(expression)?.[2]
  return literal === undefined ? { to: expression, of: 'nobody knows' } : target(literal, dir)
}
