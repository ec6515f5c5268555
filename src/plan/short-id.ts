/** Seven letters and digits that stand for some words (FNV-1a), however they are spaced and capitalised. */
export function shortId(words: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const character of words.join('\n').toLowerCase().replace(/\s+/g, ' '))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0')
}
