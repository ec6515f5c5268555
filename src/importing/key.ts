const small = new Set([
  'a',
  'an',
  'and',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
  'der',
  'die',
  'das',
  'und',
  'für',
  'de',
  'la',
  'le',
  'et',
  'pour',
  'del',
  'y',
  'e',
  'do',
])
const general = new Set(['roadmap', 'plan', 'document', 'project'])
const keyForm = /^[A-Z][A-Z0-9]{1,9}$/

/** Whether a word can be a roadmap's key: 2 to 10 letters and digits, beginning with a letter. */
export function isKey(word: string): boolean {
  return keyForm.test(word)
}

/** A short key from a title's initials that none of `taken` has: `Payments Migration` is `PM`, then `PM2`. */
export function makeKey(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '' && !small.has(word.toLowerCase()))
  const telling = words.filter((word) => !general.has(word.toLowerCase()))
  const initials = initialsOf(telling) ?? initialsOf(words) ?? firstLetters(words[0]) ?? 'PLAN'
  if (!taken.includes(initials)) return initials
  for (let number = 2; ; number += 1)
    if (!taken.includes(`${initials}${number}`)) return `${initials}${number}`
}

function initialsOf(words: readonly string[]): string | undefined {
  const letters = words
    .map((word) => word.charAt(0))
    .join('')
    .replace(/^\d+/, '')
    .slice(0, 4)
    .toUpperCase()
  return isKey(letters) ? letters : firstLetters(words.length === 1 ? words[0] : undefined)
}

function firstLetters(word: string | undefined): string | undefined {
  const letters = word?.replace(/^\d+/, '').slice(0, 4).toUpperCase()
  return letters !== undefined && isKey(letters) ? letters : undefined
}
