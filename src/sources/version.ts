import semver, { type SemVer } from 'semver'

/** A version in any of the ways that registries and tags write it, or nothing when a text is none. */
export function readVersion(text: string): SemVer | undefined {
  if (text.length > 100) return undefined
  return semver.parse(text) ?? semver.parse(spelledOut(text)) ?? undefined
}

/** Orders versions; a fourth number and `.post1` count after the rest. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [readVersion(one), readVersion(other)]
  if (first === undefined || second === undefined)
    return Number(first !== undefined) - Number(second !== undefined)
  return semver.compareBuild(first, second)
}

/** What two releases share when one may follow the other without breaking anything: `1`, `0.3`, `0.0.7`. */
export function compatibility({ major, minor, patch }: SemVer): string {
  if (major > 0) return `${major}`
  return minor > 0 ? `0.${minor}` : `0.0.${patch}`
}

const shape =
  /^(?:v|ver|version|rel|release)?[-_. /]?(\d{1,9}(?:[._]\d{1,9}){0,3})(?:[-_.]?(?:final|release|stable|ga))?(?:[-_.]?(post\d*)|[-_.]?((?:a|alpha|b|beta|c|rc|pre|preview|dev|m|canary|next|nightly|snapshot)(?:[-_.]?\d+)?(?:[-_.]\d+)*(?:[-_.]?dev[-_.]?\d*)?))?(?:\+([\w.-]+))?$/i

/** As semver writes it: `2.1rc10` becomes `2.1.0-rc.10`, `1.2.3.4` becomes `1.2.3+4`. */
function spelledOut(text: string): string {
  const [, numbers, post, early, build] = shape.exec(text.trim()) ?? []
  if (numbers === undefined) return ''
  const [major, minor = 0, patch = 0, fourth] = numbers.split(/[._]/).map(Number)
  // One long number is a date or a build.
  if (!/[._]/.test(numbers) && Number(major) > 9999) return ''
  const after = [fourth, post?.toLowerCase().replace('post', 'post.'), build].filter(
    (part) => part !== undefined,
  )
  return `${major}.${minor}.${patch}${early === undefined ? '' : `-${dotted(early)}`}${after.length > 0 ? `+${after.join('.').replace(/\.$/, '')}` : ''}`
}

/** A development release comes before all others, and numbers count as numbers. */
function dotted(early: string): string {
  const parts = early.toLowerCase().match(/[a-z]+|\d+/g) ?? []
  const known = parts.map((part) => (/^\d/.test(part) ? `${Number(part)}` : (short[part] ?? part)))
  return [...(known[0] === 'dev' ? ['0'] : []), ...known].join('.')
}

const short: Readonly<Record<string, string | undefined>> = {
  a: 'alpha',
  b: 'beta',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
}
