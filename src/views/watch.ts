import type { Inline } from '../chat/inline.ts'
import type { View } from '../chat/view.ts'
import type { Instant } from '../clock.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Watch, WatchRule } from '../plan/watch.ts'
import { said } from './said.ts'
import { at } from './words.ts'

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
      return 'a new advisory'
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
      return `support that ends within ${rule.days} days`
    case 'commits':
      return `at least ${rule.least} commits a quarter`
  }
}

/** Every upstream that is looked at: what for, when last, what was read, what it costs. */
export function watchListView(
  roadmap: Roadmap,
  watches: readonly (Watch & { readonly dueAt?: Instant })[],
): View {
  const { key } = roadmap
  if (watches.length === 0)
    return said(`${key} watches nothing upstream.`, {
      lines: ['Watch a package or a repository: /roadmap watch add npm:left-pad, or its address'],
    })
  return {
    summary: `${key}: ${watches.length} watched`,
    nodes: [
      { type: 'heading', text: `${key} · Watched upstream` },
      { type: 'list', lines: watches.map((watch) => watchLine(roadmap, watch)) },
    ],
  }
}

/** What an import found that can be watched, for a maintainer to accept or refuse. */
export function watchProposalView(
  roadmap: Roadmap,
  watches: readonly (Watch & { readonly dueAt?: Instant })[],
): View {
  const { key } = roadmap
  const open = watches.some(({ isProposed }) => isProposed)
  const says = `${key} names ${watches.length} ${watches.length === 1 ? 'thing' : 'things'} that can be watched upstream.${open ? ' Shall I? A maintainer decides.' : ''}`
  return said(says, {
    lines: watches.map((watch) => watchLine(roadmap, watch)),
    ...(open && {
      buttons: [
        { label: 'Accept all', press: `watch ${key} accept`, tone: 'primary' as const },
        { label: 'Refuse all', press: `watch ${key} refuse` },
      ],
    }),
  })
}

function watchLine(
  { key, settings: { zone } }: Roadmap,
  {
    id,
    number,
    subject,
    rule,
    isProposed,
    seen,
    checkedAt,
    dueAt,
    failures,
    problem,
    requests,
  }: Watch & { readonly dueAt?: Instant },
): Inline {
  const version = seen?.facts.find(({ name }) => name === 'version')?.value
  return [
    { bold: `#${id}` },
    ` ${subject.label}, for ${ruleWords(rule)}`,
    number === undefined ? '' : ` · ${key}-${number}`,
    isProposed ? ' · proposed' : '',
    version === undefined ? '' : ` · now ${String(version)}`,
    checkedAt === undefined
      ? ''
      : [' · read ', at(checkedAt, zone), ` with ${requests} ${requests === 1 ? 'request' : 'requests'}`],
    problem === undefined ? '' : ` · ${failures} failures in a row: ${problem}`,
    dueAt === undefined || isProposed ? '' : [' · next look ', at(dueAt, zone)],
  ]
}

/** An upstream that could not be read again and again. */
export function troubledView(
  { key }: Roadmap,
  { id, subject }: Watch,
  problem: string,
  failures: number,
): View {
  return said(`${key} cannot watch ${subject.label}: ${failures} looks in a row failed.`, {
    lines: [problem, `Look again now: /roadmap watch check ${id}, or stop: /roadmap watch remove ${id}`],
  })
}

export function mendedView({ key }: Roadmap, { subject }: Watch): View {
  return said(`${key} can watch ${subject.label} again.`)
}
