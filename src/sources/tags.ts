import { readVersion } from './version.ts'

export interface Tag {
  readonly name: string
  readonly version: string
  /** The name of what it is a version of, where it says another than the repository's. */
  readonly of: string
}

/**
 * The tags that name versions of what a repository is for. Where several things are released from one
 * repository (`wdk-v0.3.0`, `wdk-sys-v0.4.0`), these are the unnamed ones, those with the name of the
 * repository, or else those of whatever has the most; `seen` is what they were of at the look before, which stays the
 * same for as long as there are any of it.
 */
export function versionTags(names: readonly string[], repository: string, seen?: string): readonly Tag[] {
  const groups = new Map<string, Tag[]>()
  for (const name of names) {
    const { of, version } = split(name)
    if (version === undefined) continue
    const key = of === repository.toLowerCase() ? '' : of
    groups.set(key, [...(groups.get(key) ?? []), { name, version, of: key }])
  }
  const [largest = []] = [...groups.values()].toSorted((one, other) => other.length - one.length)
  return groups.get(seen ?? '') ?? groups.get('') ?? largest
}

/** `wdk-build-v0.3.0` is version 0.3.0 of wdk-build; a lone number after a name is too little for one. */
function split(name: string): { of: string; version?: string } {
  if (readVersion(name) !== undefined) return { of: '', version: tidy(name) }
  for (const { index } of name.matchAll(/[-_/@]/g)) {
    const rest = name.slice(index + 1)
    if (/^v?\d+[._]\d/.test(rest) && readVersion(rest) !== undefined)
      return { of: name.slice(0, index).toLowerCase(), version: tidy(rest) }
  }
  return { of: name }
}

/** As people write it: without what stands before the first number. */
function tidy(name: string): string {
  return name.replace(/^\D+/, '').replaceAll('_', '.')
}
