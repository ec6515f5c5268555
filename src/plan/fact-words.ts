import type { Fact } from './watch.ts'

const words: Readonly<Record<string, string | undefined>> = {
  breaking: 'last breaking release',
  deprecated: 'advised against',
  deprecation: 'its makers say',
  prerelease: 'early version',
  pushed: 'last push',
  stray: 'stray version',
  withdrawn: 'withdrawn version',
}

/** The name of a fact as people say it: `openIssues` is open issues. */
export function factWords(name: string): string {
  const { [name]: said } = words
  if (said !== undefined) return said
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** A fact's value as people say it. */
export function valueWords(value: Fact['value']): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}
