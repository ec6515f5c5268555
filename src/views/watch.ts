import type { Inline } from '../chat/inline.ts'
import type { Node, View } from '../chat/view.ts'
import type { Instant } from '../clock.ts'
import { askedFacts } from '../plan/asked-facts.ts'
import { factWords } from '../plan/fact-words.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Fact, KnownFact, Watch, WatchRule } from '../plan/watch.ts'
import { historyLines, readingWords } from './fact-lines.ts'
import { at, numberOf } from './words.ts'

/** A watch with the instant of its next look; the line that it was made for may be gone. */
export type Listed = Watch & { readonly dueAt?: Instant; readonly isLineGone?: boolean }

/** What a rule waits for, in words. */
export function ruleWords(rule: WatchRule): string {
  switch (rule.when) {
    case 'release':
      return rule.level === 'any' ? 'any new release' : `a new ${rule.level} release`
    case 'at-least':
      return `version ${rule.version} or later`
    case 'archived':
      return 'being archived'
    case 'licence':
      return 'another licence'
    case 'advisory':
      return rule.severity === undefined
        ? 'a new advisory'
        : `a new advisory of severity ${rule.severity}${rule.severity === 'critical' ? '' : ' or above'}`
    case 'appears':
      return 'what it looks for to appear'
    case 'disappears':
      return 'what it looks for to disappear'
    case 'changes':
      return 'any change'
    case 'entry':
      return 'a new entry'
    case 'closed':
      return 'being closed or merged'
    case 'support':
      return `support that ends within ${numberOf(rule.days, 'day')}`
    case 'commits':
      return `at least ${numberOf(rule.least, 'commit')} a quarter`
    case 'steady':
      return `no breaking release for ${numberOf(rule.months, 'month')}`
    case 'number':
      return `${factWords(rule.fact)} of ${rule.least === undefined ? `${rule.most} at most` : `${rule.least} at least`}`
    case 'expression':
      return `this to be true: ${rule.text}`
  }
}

/** One watch in a line, with its own trouble or with what is said instead of it. */
export function watchLine(
  { key, settings: { zone } }: Roadmap,
  watch: Listed,
  trouble: Inline = ownTrouble(watch, zone),
): Inline {
  const { id, number, subject, rule, isProposed, seen, checkedAt, dueAt, requests, trustedBy, isLineGone } =
    watch
  return [
    { bold: `#${id}` },
    ` ${subject.label}, for ${ruleWords(rule)}`,
    number === undefined ? '' : ` · ${key}-${number}${isLineGone ? ', no longer in the plan' : ''}`,
    isProposed ? ' · proposed' : '',
    trustedBy === undefined ? '' : ' · needs no confirmation',
    seen === undefined ? '' : ` · now ${readingWords(mostTelling(rule, seen.facts), 3)}`,
    checkedAt === undefined ? '' : [' · read ', at(checkedAt, zone), ` ${costWords(requests)}`],
    trouble,
    dueAt === undefined || isProposed ? '' : [' · next look ', at(dueAt, zone)],
  ]
}

function costWords(requests: number): string {
  if (requests === 0) return 'with no request of its own'
  return `with ${requests} ${requests === 1 ? 'request' : 'requests'}`
}

function ownTrouble(watch: Watch, zone: string): Inline {
  const words = troubleWords(watch, zone)
  return words === undefined ? '' : [' · ', words]
}

/** What goes wrong, or went wrong last; undefined where nothing ever did. */
export function troubleWords({ failures, problem, trouble }: Watch, zone: string): Inline | undefined {
  if (problem !== undefined)
    return `${failures} ${failures === 1 ? 'look' : 'looks in a row'} failed: ${problem}`
  return trouble && ['last trouble ', at(trouble.at, zone), `: ${trouble.what}`]
}

/** The facts that a rule asks about first, then those that tell most. */
function mostTelling(rule: WatchRule, facts: readonly Fact[]): readonly Fact[] {
  const place = ({ name }: Fact) => {
    const known = [
      ...askedFacts(rule),
      'version',
      'released',
      'state',
      'newest',
      'found',
      'value',
      'supportEnds',
      'advisories',
    ]
    return known.includes(name) ? known.indexOf(name) : known.length
  }
  return facts.toSorted((one, other) => place(one) - place(other))
}

/** One upstream: what is read there now, and what was read before. */
export function watchView(roadmap: Roadmap, watch: Listed, history: readonly KnownFact[]): View {
  const { key, settings } = roadmap
  const { id, subject, rule, movedTo } = watch
  const title = `${key} · #${id} ${subject.label}`
  const now = history.filter(({ until }) => until === undefined)
  const before = history.filter(({ until }) => until !== undefined)
  return {
    summary: `${title}, for ${ruleWords(rule)}`,
    nodes: [
      { type: 'heading', text: title },
      { type: 'text', text: watchLine(roadmap, watch) },
      ...(movedTo === undefined
        ? []
        : [{ type: 'text' as const, text: `It has moved for good to ${movedTo}.` }]),
      ...section('Read there now', historyLines(now, settings.zone)),
      ...section('Read before', historyLines(before, settings.zone)),
      ...(watch.isProposed
        ? []
        : [
            {
              type: 'buttons' as const,
              buttons: [
                { label: 'Look now', press: `watch ${key} check ${id}` },
                { label: 'Stop', press: `watch ${key} remove ${id}` },
              ],
            },
          ]),
    ],
  }
}

function section(title: string, lines: readonly Inline[]): readonly Node[] {
  return lines.length === 0
    ? []
    : [
        { type: 'text', text: { bold: title } },
        { type: 'list', lines },
      ]
}
