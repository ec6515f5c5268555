import type { Access } from './source.ts'

/** Where a service is, and under which path its interface. */
export interface Base {
  readonly origin: string
  readonly path: string
}

/** An address beneath a source's base, or its usual one; the parts are escaped. A base may end with the path itself. */
export function addressIn(
  { bases }: Access,
  source: string,
  usual: Base,
  ...parts: readonly string[]
): string {
  const base = (bases[source] ?? usual.origin).replace(/\/+$/, '')
  const path = base.endsWith(usual.path) ? '' : usual.path
  return [base + path, ...parts.map(encodeURIComponent)].join('/')
}

/** The web address that a text is, written bare or between angle brackets, with or without its scheme. */
export function webAddress(text: string): URL | undefined {
  const bare = text.trim().replace(/^<(.*)>$/, '$1')
  if (/\s/.test(bare)) return undefined
  const whole = /^https?:\/\//i.test(bare) ? bare : /^[\w-]+(\.[\w-]+)+\//.test(bare) ? `https://${bare}` : ''
  return URL.canParse(whole) ? new URL(whole) : undefined
}

/** What follows one of a source's words, as in `npm:left-pad`, `crate tokio` or `pkg:cargo/tokio`. */
export function writtenName(text: string, words: readonly string[]): string | undefined {
  const pattern = new RegExp(
    `^(?:pkg:(?:${words.join('|')})/|(?:${words.join('|')})(?:\\s*:\\s*|\\s+))(\\S+)$`,
    'i',
  )
  return pattern.exec(text.trim().replaceAll('`', ''))?.[1]
}

/** The parts of an address's path on one of these hosts. */
export function pathOn(text: string, ...hosts: readonly string[]): readonly string[] | undefined {
  const url = webAddress(text)
  if (url === undefined || !hosts.includes(url.host.replace(/^www\./, ''))) return undefined
  return url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(unescaped)
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
