import type { Subject } from '../sources/source.ts'

/** What a registry is called where advisories are told of. */
const ecosystems: Readonly<Record<string, string | undefined>> = {
  npm: 'npm',
  crates: 'crates.io',
  pypi: 'pypi',
}

/** Whether two subjects are the same package, looked at for its versions or its advisories. */
export function isSamePackage(one: Subject, other: Subject): boolean {
  return nameOf(one) === nameOf(other)
}

/** As OSV writes it, without a version: `npm/left-pad`. */
function nameOf({ source, id }: Subject): string {
  if (source === 'osv') return id.toLowerCase().replace(/(?<=.\/.+)@[^/]*$/, '')
  const ecosystem = ecosystems[source]
  return ecosystem === undefined ? `${source} ${id}` : `${ecosystem}/${id}`.toLowerCase()
}
