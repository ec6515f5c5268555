import { distance } from 'fastest-levenshtein'

/** The word in the list that differs least, if it is close enough to be a slip. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const far = candidate.startsWith(word) && word.length >= 2 ? 0.5 : slips(word, candidate)
    if (far < least) {
      least = far
      best = candidate
    }
  }
  return best
}

/** How many slips of the hand lie between two words; two letters that changed places are one. */
export function slips(word: string, candidate: string): number {
  for (let at = 1; at < word.length; at += 1) {
    const swapped = word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1)
    if (swapped === candidate) return 1
  }
  return distance(word, candidate)
}
