const words = /(one|\d+) before it (?:was|were) missed/

/** How many occasions a headline says were missed before it. */
export function missedIn(head: string): number {
  const count = words.exec(head)?.[1] ?? '0'
  return count === 'one' ? 1 : Number(count)
}
