/** Where a word begins. */
export const wordBegins = '(?<![\\p{L}])'

/** At the beginning of a word; the list goes on from language to language. */
export const word = (...sources: readonly string[]) =>
  new RegExp(`${wordBegins}(?:${sources.join('|')})`, 'iu')
/** Anywhere in a word: the last part of a compound tells what it is. */
export const compound = (source: string) => new RegExp(`(?:${source})(?![\\p{L}])`, 'iu')
/** In languages written without blanks, or that hang endings on words. */
export const wide = (source: string) => new RegExp(source, 'u')
