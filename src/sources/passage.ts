import { webAddress } from './address.ts'

/** A web address and what to look for behind it, which together are the id of a feed's or page's subject. */
export interface Passage {
  readonly address: string
  /** Sentences or keywords. */
  readonly words: readonly string[]
  /** Where in a JSON document (RFC 6901). */
  readonly pointer?: string
}

const quotes = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|`([^`]+)`/g

/**
 * Reads an address with what to look for: `https://… "a sentence" "another"`, `https://… /a/json/pointer`, or
 * in its fragment, as browsers write links to a passage: `https://…#:~:text=a%20sentence`.
 */
export function readPassage(text: string): Passage | undefined {
  const [, address = '', rest = ''] = /^(\S+)(.*)$/s.exec(text.trim()) ?? []
  const url = webAddress(address)
  if (url === undefined || !/^https?:\/\//i.test(address.replace(/^</, ''))) return undefined
  const fragment = url.hash
  url.hash = ''
  const quoted = [...rest.matchAll(quotes)].map((found) =>
    (found.slice(1).find((group) => group !== undefined) ?? '').trim(),
  )
  const named = pointerOf(rest.trim())
  const pointer = named ?? pointerOf(unescaped(fragment.slice(1)))
  // What stands outside quotation marks is something else than what to look for.
  if (named === undefined && !/^(?:and|,|\s)*$/i.test(rest.replace(quotes, ''))) return undefined
  const words = [...quoted, ...directives(fragment)].filter((word) => word !== '')
  return { address: url.href, words, ...(pointer !== undefined && { pointer }) }
}

/** The same for storing. */
export function writePassage({ address, words, pointer }: Passage): string {
  if (pointer !== undefined) return `${address}#${encodeURI(pointer)}`
  const texts = words.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`)
  return texts.length === 0 ? address : `${address}#:~:${texts.join('&')}`
}

function pointerOf(text: string): string | undefined {
  return /^(\/[^\s/]+)+$/.test(text) ? text : undefined
}

/** https://wicg.github.io/scroll-to-text-fragment/: what stands around the passage is not part of it. */
function directives(fragment: string): readonly string[] {
  const [, list = ''] = fragment.split(':~:')
  return list
    .split('&')
    .filter((directive) => directive.startsWith('text='))
    .flatMap((directive) => directive.slice('text='.length).split(','))
    .filter((part) => !part.startsWith('-') && !part.endsWith('-'))
    .map(unescaped)
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text).trim()
  } catch {
    return text.trim()
  }
}
