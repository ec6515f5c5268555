import type { Inline } from '../chat/inline.ts'
import { factWords, valueWords } from '../plan/fact-words.ts'
import type { Fact, KnownFact } from '../plan/watch.ts'
import { at } from './words.ts'

/** What says nothing to people. */
const hidden = new Set(['fingerprint', 'lastEntries', 'lastMatches', 'tagged'])
const mostChanged = 8

/** What was read before and after, as far as it differs; all of it where there was nothing before. */
export function changedLines(
  before: readonly Fact[] | undefined,
  after: readonly Fact[] | undefined,
): readonly Inline[] {
  const was = new Map((before ?? []).map(({ name, value }) => [name, value]))
  const is = new Map((after ?? []).map(({ name, value }) => [name, value]))
  const names = [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => !hidden.has(name) && was.get(name) !== is.get(name),
  )
  const words = (value: Fact['value'] | undefined) => (value === undefined ? 'nothing' : valueWords(value))
  return names
    .slice(0, mostChanged)
    .map((name) =>
      before === undefined
        ? `${factWords(name)}: ${words(is.get(name))}`
        : `${factWords(name)}: ${words(was.get(name))}, then ${words(is.get(name))}`,
    )
}

/** What was read, each fact in a few words. */
export function readingWords(facts: readonly Fact[], most: number): string {
  const shown = facts.filter(({ name }) => !hidden.has(name))
  if (shown.length === 0) return 'a text without a title'
  const rest = shown.length - most
  const words = shown.slice(0, most).map(({ name, value }) => `${factWords(name)} ${valueWords(value)}`)
  return [...words, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}

/** Facts with the time over which each was seen. */
export function historyLines(facts: readonly KnownFact[], zone: string): readonly Inline[] {
  return facts
    .filter(({ name }) => !hidden.has(name))
    .map(({ name, value, at: since, until }) => [
      { bold: factWords(name) },
      // By this name expressions ask for it.
      ...(factWords(name) === name ? [] : [' (', { code: name }, ')']),
      ` ${valueWords(value)} · `,
      ...(until === undefined ? ['since ', at(since, zone)] : [at(since, zone), ' to ', at(until, zone)]),
    ])
}
