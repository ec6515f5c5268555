import type { Fact } from './watch.ts'

/** The name of a fact as people say it: `openIssues` is open issues. */
export function factWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** A fact's value as people say it. */
export function valueWords(value: Fact['value']): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}
