/** Lines as people say them: `line 3`, `lines 3, 5 and 9`. */
export function lineWords(lines: readonly number[]): string {
  const shown = ascending(lines)
  if (shown.length === 1) return `line ${shown[0]}`
  if (shown.length > most) return `lines ${shown.slice(0, most).join(', ')} and ${shown.length - most} more`
  return `lines ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

const most = 5

/** Each line once, in order. */
export function ascending(lines: readonly number[]): number[] {
  return [...new Set(lines)].toSorted((one, other) => one - other)
}

const labelled = /^([^:.;!?()]{2,50}):\s+(\S.*)$/s

/** A line such as `Test coverage: 97 %`, taken apart. */
export function labelOf(text: string): { readonly label: string; readonly rest: string } | undefined {
  const [, label, rest] = labelled.exec(text) ?? []
  return label === undefined || rest === undefined ? undefined : { label: label.trim(), rest }
}

const small = new Set(
  'a an and are as at be by for from in into is it its of on or our that the their this to via was we with'.split(
    ' ',
  ),
)

/** The words that carry meaning, in lower case and roughly in the singular. */
export function significant(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? []
  return words.filter((word) => !small.has(word)).map(singular)
}

export function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** A text as it is quoted: not all of a long one. */
export function quoted(text: string): string {
  const brief = text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text
  return `“${brief}”`
}
