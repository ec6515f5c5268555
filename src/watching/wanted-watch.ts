import { UserError } from '../errors.ts'
import { askedFacts } from '../plan/asked-facts.ts'
import type { WatchRule } from '../plan/watch.ts'
import { recognise, sources } from '../sources/index.ts'
import { isOneAdvisory } from '../sources/osv.ts'
import type { Subject } from '../sources/source.ts'
import { readWatchRule } from './rule-words.ts'

export interface Wanted {
  readonly subject: Subject
  readonly rule: WatchRule
}

/**
 * What somebody wants to be watched and called for: as many words as make a name come first, what is left is the rule.
 * Lines that are advised instead are those of the roadmap of `key`.
 * @throws UserError when it is nothing to watch, no rule, or a rule for what is not told there
 */
export async function wantedWatch(words: string, key: string): Promise<Wanted> {
  const parts = words.split(/\s+/).filter(Boolean)
  let named: Subject | undefined
  for (let count = parts.length; count > 0; count -= 1) {
    const subject = recognise(parts.slice(0, count).join(' '))
    named ??= subject
    const rule = subject && readWatchRule(parts.slice(count).join(' '), subject)
    if (subject !== undefined && rule !== undefined) {
      mustBeOpen(subject)
      await mustBeTold(subject, rule, key)
      return { subject, rule }
    }
  }
  const examples = `For example: ${sources.flatMap((source) => source.examples.slice(0, 1)).join(', ')}.`
  if (parts.length === 0) throw new UserError('What shall I watch?', examples)
  if (named === undefined) {
    const [name = ''] = parts
    const isName = /^[a-z\d][\w.-]*$/i.test(name) && readWatchRule(parts.slice(1).join(' '), anyPackage)
    throw new UserError(
      `“${words}” is nothing that I can watch.`,
      isName ? `Say where it is: npm:${name}, crate ${name} or pypi:${name}. ${examples}` : examples,
    )
  }
  throw new UserError(
    `${named.label} I can watch, but “${words}” has no rule that I know.`,
    'Rules: major, minor, any, at least 1.0, no breaking release for 6 months, archived, licence, advisory, advisory high, 20 commits a quarter, support ends within 90 days, appears, disappears, changes, entry, closed, open issues at most 20, or when and an expression.',
  )
}

/** What is stored and shown must hold no password. */
function mustBeOpen({ url = '' }: Subject): void {
  const { username = '', password = '', host = '' } = URL.canParse(url) ? new URL(url) : {}
  if (username !== '' || password !== '')
    throw new UserError(
      `The address at ${host} holds a name or password.`,
      'I watch what is open to everybody: give the address without them.',
    )
}

const anyPackage: Subject = { source: 'npm', id: '', label: '' }

/** Who tells it instead. */
function elsewhere({ source, id }: Subject, { when }: WatchRule, key: string): string | undefined {
  const registry = source === 'crates' ? 'crates.io' : source
  if (when === 'advisory' && ['crates', 'npm'].includes(source))
    return `Its advisories: /roadmap watch ${key} add osv ${registry}/${id}`
  return when === 'archived' && source === 'npm'
    ? `Whether its makers advise against it: /roadmap watch ${key} add npm:${id} when deprecated`
    : undefined
}

async function mustBeTold(subject: Subject, rule: WatchRule, key: string): Promise<void> {
  if (rule.when === 'expression') {
    // Loaded when first needed: few write expressions.
    const { checkExpression } = await import('./expression.ts')
    return checkExpression(rule.text, subject)
  }
  const source = sources.find(({ name }) => name === subject.source)
  const told = (source?.facts ?? []).map(({ name }) => name)
  const missing = askedFacts(rule).find((name) => !told.includes(name))
  if (missing !== undefined)
    throw new UserError(
      `${subject.label} does not tell what that asks for (${missing}).`,
      elsewhere(subject, rule, key) ?? `It tells ${told.join(', ')}.`,
    )
  mustSeek(subject, rule, key)
  mustCome(subject, rule, key)
}

/** @throws UserError when a rule waits for a sentence, and none is given */
export function mustSeek(subject: Subject, rule: WatchRule, key: string): void {
  const seeks = rule.when === 'appears' || rule.when === 'disappears'
  if (seeks && !subject.id.includes('#'))
    throw new UserError(
      'Which sentence?',
      `For example: /roadmap watch ${key} add page ${subject.url ?? subject.id} "generally available" ${rule.when}`,
    )
}

/** @throws UserError when a rule waits for new advisories beside a single one */
export function mustCome(subject: Subject, rule: WatchRule, key: string): void {
  if (isOneAdvisory(subject) && rule.when === 'advisory' && rule.severity === undefined)
    throw new UserError(
      `What of ${subject.label} shall call? It is there already, and no new one comes beside it.`,
      `When it is found to be worse, or is mended: /roadmap watch ${key} add ${subject.id} advisory high, or when fixed != ""`,
    )
}
