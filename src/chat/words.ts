export interface Word {
  /** Without its quotes. */
  readonly word: string
  readonly quoted: boolean
  /** Where it begins in the text. */
  readonly from: number
}

const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' }

/** Splits at blanks; what stands in double quotes (straight or curly) is one word. An open quote runs to the end. */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = []
  let at = 0
  while (at < text.length) {
    const first = text.charAt(at)
    if (/\s/.test(first)) {
      at += 1
      continue
    }
    const close = closing[first]
    if (close !== undefined) {
      const found = text.indexOf(close, at + 1)
      const end = found < 0 ? text.length : found
      words.push({ word: text.slice(at + 1, end), quoted: true, from: at })
      at = end + 1
      continue
    }
    const rest = /^\S+/.exec(text.slice(at))?.[0] ?? ''
    words.push({ word: rest, quoted: false, from: at })
    at += rest.length
  }
  return words
}
