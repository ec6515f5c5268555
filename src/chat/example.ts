import { likeKeys, readCommandLine } from './command-line.ts'
import type { Field, Question } from './form.ts'

/** Longer lines are no examples. */
const longest = 90
/** Lines of their own, and the signs that say whom a mention means. */
const unlikeTyping = /\n|@[^\s@|]+\|/

/** The example of a form with what is known already: typed as it stands, it is about the same. */
export function exampleOf({ form, known }: Pick<Question, 'form' | 'known'>): string {
  const meant = readCommandLine(form.example, [form], likeKeys(form.example))
  if (!('intent' in meant)) return form.example
  const { command, values } = meant.intent
  const words = form.fields.flatMap((field) => {
    const value = known[field.name] ?? values[field.name]
    return value === undefined ? [] : [asTyped(field, value)]
  })
  const line = [command, ...words].join(' ')
  return line.length > longest || unlikeTyping.test(line) ? form.example : line
}

function asTyped({ rest, kind }: Field, value: string): string {
  return !rest && kind !== 'refs' && /\s/.test(value) ? `“${value}”` : value
}
