import type { Form } from './form.ts'
import { looksLikeRefs } from './ref-words.ts'

/**
 * Whether a command is said that takes people: only then is it of use who exactly is mentioned. In a thread the
 * command can stand behind its items, as in `2 5 assign @anna`.
 */
export function namesSomebody(text: string, forms: readonly Form[]): boolean {
  const words = text.trim().toLowerCase().split(/\s+/)
  const said = words.find((word) => !looksLikeRefs(word.replace(/[:.]+$/, '')) && !between.has(word))
  const form = forms.find(({ command }) => command === said?.replace(/[:,.!]+$/, ''))
  return form?.fields.some(({ kind, mentions }) => kind === 'person' || mentions === true) ?? false
}

const between = new Set(['/roadmap', 'and', '&', '+', ',', 'is', 'are', 'was', 'were'])
