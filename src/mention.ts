/** Somebody as words name them: with an id where a platform's mention says who exactly is meant. */
export interface Mentioned {
  readonly name: string
  readonly id?: string
}

/**
 * `@id|name`, or `@name` where it is of no use who exactly is meant. It names this one alone, whatever they call
 * themselves: the signs that tell mentions apart are taken out of the name.
 */
export function mention(id: string, name: string, exactly = true): string {
  const bare = name.replace(/[@|\s]+/g, ' ').trim() || id
  return exactly ? `@${id}|${bare}` : `@${bare}`
}

/** Reads what `mention` writes, and what people type: `@name`, or a bare name. */
export function readMention(word: string): Mentioned {
  const [first = '', shown] = word.replace(/^@/, '').split('|')
  return shown === undefined || first === ''
    ? { name: first || (shown ?? '') }
    : { id: first, name: shown || first }
}
