import { ground, type Layer, layers, top } from './layers.ts'
import type { Import, Module } from './modules.ts'

/** A sentence for every import that crosses a border where none may, and for every circle. */
export function wrongImports(modules: readonly Module[]): string[] {
  const known = new Set(modules.map(({ path }) => path))
  return [
    ...modules.flatMap((module) =>
      module.imports
        .map((one) => wrong(module.path, one, known))
        .filter((reason) => reason !== undefined)
        .map((reason) => `${module.path} ${reason}`),
    ),
    ...modules
      .filter(({ path }) => !isIn(path, top) && layerOf(path) === undefined)
      .map(({ path }) => `${path} is in no layer: give its folder a line in tests/house/layers.ts`),
    ...circles(modules),
  ]
}

function wrong(from: string, one: Import, known: ReadonlySet<string>): string | undefined {
  const { to } = one
  const layer = layerOf(from)
  switch (one.of) {
    case 'nobody knows':
      return `imports what it computes (${to})`
    case 'node':
      return layer === undefined || layer.node
        ? undefined
        : `imports ${to}, but must do without Node's modules`
    case 'package':
      return layer?.packages?.some((name) => isPackage(to, name))
        ? undefined
        : `imports the package ${to}, which is not among its packages`
    case 'us':
      return known.has(to) ? wrongAmongUs(from, layer, one) : `imports ${to}, which is not there`
  }
}

function wrongAmongUs(from: string, layer: Layer | undefined, { to, typeOnly }: Import): string | undefined {
  if (isIn(from, top)) return undefined
  if (isIn(to, top)) return `imports ${to}, which is at the top`
  if (layer === undefined || isIn(to, [layer.name, ...ground, ...(layer.may ?? [])])) return undefined
  if (!isIn(to, layer.types ?? [])) return `imports ${to}, which is not beneath it`
  return typeOnly ? undefined : `imports more than types from ${to}`
}

function layerOf(path: string): Layer | undefined {
  return layers.find(({ name }) => isIn(path, [name]))
}

/** Whether a file is one of these, or in one of these folders. */
function isIn(path: string, names: readonly string[]): boolean {
  return names.some((name) => path.startsWith(`${name}/`) || path.replace(/\.\w+$/, '') === name)
}

function isPackage(to: string, name: string): boolean {
  return name.endsWith('/') ? to.startsWith(name) : to === name || to.startsWith(`${name}/`)
}

/** Circles of files that need one another to be loaded. */
function circles(modules: readonly Module[]): string[] {
  const needs = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter(({ typeOnly, late }) => !typeOnly && !late).map(({ to }) => to),
    ]),
  )
  const settled = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path))
      found.push(`${[...trail.slice(trail.indexOf(path)), path].join(' → ')} is a circle`)
    if (settled.has(path) || trail.includes(path)) return
    for (const next of needs.get(path) ?? []) walk(next, [...trail, path])
    settled.add(path)
  }
  for (const path of needs.keys()) walk(path, [])
  return found
}
