import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Watch } from '../plan/watch.ts'
import { recognise } from '../sources/index.ts'
import { isOneAdvisory } from '../sources/osv.ts'
import type { Subject } from '../sources/source.ts'
import { assistedSubject } from './assisted.ts'
import { namedUpstreams, type Upstream, upstreamOf } from './named-upstreams.ts'
import { ruleInText } from './rule-in-text.ts'
import { readWatchRule, usualRule } from './rule-words.ts'
import { tells } from './tells.ts'
import { unsureOf } from './written-upstream.ts'

/** What is proposed to be watched, and the lines for which nothing can be. */
export interface WantedWatches {
  readonly wanted: readonly Pick<Watch, 'number' | 'subject' | 'rule'>[]
  /** Triggers that people have to fire. */
  readonly byHand: readonly TrackedItem[]
  /** Packages to watch that could be in several registries. */
  readonly unsure: readonly TrackedItem[]
}

/**
 * What lines of a plan ask for; upstreams of which they speak may stand elsewhere in it. Triggers and criteria come first, each with the rule of its wording or with a page or
 * feed that helps people to judge; then each upstream with what is usual for it.
 */
export function wantedWatches(
  items: readonly TrackedItem[],
  plan: readonly TrackedItem[] = items,
): WantedWatches {
  const upstreams = namedUpstreams(plan, recognise)
  const wanted: Pick<Watch, 'number' | 'subject' | 'rule'>[] = []
  const byHand: TrackedItem[] = []
  const triggers = items.filter(({ kind }) => kind === 'trigger')
  const criteria = items.filter(({ kind }) => kind === 'criterion')
  for (const item of [...triggers, ...criteria]) {
    const found = ruled(item, upstreams) ?? assisted(item, plan, upstreams)
    if (found !== undefined) wanted.push({ number: item.number, ...found })
    else if (item.kind === 'trigger') byHand.push(item)
  }
  const own = new Set(items.map(({ ref }) => ref))
  // What of a single advisory should call, people have to say.
  for (const { item, subject } of upstreams)
    if (own.has(item.ref) && !isOneAdvisory(subject))
      wanted.push({ number: item.number, subject, rule: usualRule(subject) })
  const named = new Set(upstreams.map(({ item }) => item.ref))
  const unnamed = items.filter((item) => item.kind === 'watch' && !named.has(item.ref))
  return { wanted, byHand, unsure: unsureOf(unnamed, plan) }
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
