import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Watch } from '../plan/watch.ts'
import { recognise } from '../sources/index.ts'
import type { Subject } from '../sources/source.ts'
import { assistedSubject } from './assisted.ts'
import { namedUpstreams, type Upstream, upstreamOf } from './named-upstreams.ts'
import { ruleInText } from './rule-in-text.ts'
import { readWatchRule, usualRule } from './rule-words.ts'
import { tells } from './tells.ts'

/** What is proposed to be watched, and the triggers for which nothing can be. */
export interface WantedWatches {
  readonly wanted: readonly Pick<Watch, 'number' | 'subject' | 'rule'>[]
  readonly byHand: readonly TrackedItem[]
}

/**
 * What lines of a plan ask for. Triggers and criteria come first, each with the rule of its wording or with a page or
 * feed that helps people to judge; then each upstream with what is usual for it.
 */
export function wantedWatches(items: readonly TrackedItem[]): WantedWatches {
  const upstreams = namedUpstreams(items, recognise)
  const wanted: Pick<Watch, 'number' | 'subject' | 'rule'>[] = []
  const byHand: TrackedItem[] = []
  const triggers = items.filter(({ kind }) => kind === 'trigger')
  const criteria = items.filter(({ kind }) => kind === 'criterion')
  for (const item of [...triggers, ...criteria]) {
    const found = ruled(item, upstreams) ?? assisted(item, items, upstreams)
    if (found !== undefined) wanted.push({ number: item.number, ...found })
    else if (item.kind === 'trigger') byHand.push(item)
  }
  for (const { item, subject } of upstreams)
    wanted.push({ number: item.number, subject, rule: usualRule(subject) })
  return { wanted, byHand }
}

type Found = Pick<Watch, 'subject' | 'rule'>

/** A rule that a machine can check. */
function ruled(item: TrackedItem, upstreams: readonly Upstream[]): Found | undefined {
  const words = ruleInText(item.text)
  if (words === undefined) return undefined
  const named = upstreamOf(item, upstreams)?.subject
  const subject = named === undefined ? productIn(item.text, words) : toldBy(named, words)
  const isDeprecated = words === 'archived' && subject?.source === 'npm'
  const rule = subject && readWatchRule(isDeprecated ? 'when deprecated' : words, subject)
  return subject === undefined || rule === undefined || !tells(subject, rule) ? undefined : { subject, rule }
}

const registries: Readonly<Record<string, string | undefined>> = {
  crates: 'crates.io',
  npm: 'npm',
  pypi: 'PyPI',
}

/** Who tells of an upstream what a rule asks for: advisories of a package are in a database of their own. */
function toldBy(subject: Subject, words: string): Subject | undefined {
  const registry = registries[subject.source]
  if (words.startsWith('advisory') && registry !== undefined)
    return recognise(`osv:${registry}/${subject.id}`)
  return subject
}

/** A product whose end of support a line waits for. */
function productIn(text: string, words: string): Subject | undefined {
  if (!words.startsWith('support')) return undefined
  const [, name = '', version = ''] =
    /\b(Node(?:\.js)?|Python|PHP|Ruby|PostgreSQL|Postgres|MySQL|Ubuntu|Debian|Django|Angular|Kubernetes)\s+v?(\d{1,2}(?:\.\d{1,2})?)\b/.exec(
      text,
    ) ?? []
  const product = products[name] ?? name.toLowerCase()
  return product === '' ? undefined : recognise(`eol ${product}/${version}`)
}

const products: Readonly<Record<string, string | undefined>> = {
  Node: 'nodejs',
  'Node.js': 'nodejs',
  Postgres: 'postgresql',
}

const news =
  /announc|statement|publish|declar|official|support|strateg|ankündig|kündigt|offiziell|bekannt|annonc|officiel|anunci|oficial|publica/i

/** Something to read, where people judge. */
function assisted(
  item: TrackedItem,
  items: readonly TrackedItem[],
  upstreams: readonly Upstream[],
): Found | undefined {
  if (item.kind === 'criterion' && !news.test(item.text)) return undefined
  const subject = assistedSubject(item, items, upstreams, recognise)
  return subject && { subject, rule: usualRule(subject) }
}
