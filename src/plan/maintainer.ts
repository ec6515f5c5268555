import { readMention } from '../mention.ts'
import type { Maintainer, Settings } from './settings.ts'

export function maintains(
  person: { readonly id: string; readonly admin?: boolean },
  { maintainers }: Pick<Settings, 'maintainers'>,
): boolean {
  return person.admin === true || maintainers.some(({ id }) => id === person.id)
}

/** Whether somebody decides of a roadmap's gates. */
export function decidesOfGates(
  person: { readonly id: string; readonly admin?: boolean },
  { approvers = [], maintainers }: Pick<Settings, 'approvers' | 'maintainers'>,
): boolean {
  return approvers.length === 0
    ? maintains(person, { maintainers })
    : approvers.some(({ id }) => id === person.id)
}

/** Who can do what somebody may not, as a sentence. */
export function whomToAsk({ maintainers }: Pick<Settings, 'maintainers'>): string {
  const names = maintainers.map(({ name }) => `@${name}`)
  return names.length === 0
    ? 'Ask an admin of this workspace.'
    : `Ask ${names.join(', ')}, or an admin of this workspace.`
}

/**
 * Reads `@anna @ben`: `@id|name` comes from a platform's mention and may have blanks in its name, `@name` and bare
 * names from people.
 */
export function readMaintainers(words: string): readonly Maintainer[] {
  const found = words.includes('@') ? words.split(/[\s,]*@/) : words.split(/[\s,]+/)
  return found
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => {
      const { name, id = name } = readMention(word)
      return { id, name }
    })
}
