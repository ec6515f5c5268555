import { factWords } from '../plan/fact-words.ts'
import type { Watch, WatchRule } from '../plan/watch.ts'
import { readPassage, writePassage } from '../sources/passage.ts'

/** What stands before the id of a subject where people type it; an id of the others is recognised as it is. */
const names: Readonly<Record<string, string | undefined>> = {
  npm: 'npm:',
  crates: 'crate ',
  pypi: 'pypi:',
  osv: 'osv ',
  github: 'github:',
  endoflife: 'eol ',
  feed: 'feed ',
  page: 'page ',
}

/** What people type behind `watch add` to have the same watched again. */
export function typedWatch({ subject: { source, id }, rule }: Pick<Watch, 'subject' | 'rule'>): string {
  return `${names[source] ?? ''}${id} ${typedRule(rule)}`
}

/** The same for where it has moved to: its new name or address, with what is sought there. */
export function typedWhereMoved(watch: Pick<Watch, 'subject' | 'rule'>, movedTo: string): string {
  const { subject, rule } = watch
  const passage = readPassage(subject.id)
  const id = passage === undefined ? movedTo : writePassage({ ...passage, address: movedTo })
  return typedWatch({ subject: { ...subject, id }, rule })
}

/** A rule in the words in which it is read. */
export function typedRule(rule: WatchRule): string {
  switch (rule.when) {
    case 'release':
      return rule.level
    case 'at-least':
      return `at least ${rule.version}`
    case 'advisory':
      return rule.severity === undefined ? 'advisory' : `advisory ${rule.severity}`
    case 'support':
      return `support ends within ${rule.days} days`
    case 'commits':
      return `${rule.least} commits a quarter`
    case 'steady':
      return `no breaking release for ${rule.months} months`
    case 'number':
      return rule.least === undefined
        ? `${factWords(rule.fact)} at most ${rule.most}`
        : `${factWords(rule.fact)} at least ${rule.least}`
    case 'expression':
      return `when ${rule.text}`
    default:
      return rule.when
  }
}
