import type { Inline } from '../chat/inline.ts'
import type { Node, View } from '../chat/view.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Firing } from '../plan/watch.ts'
import { changedLines } from './fact-lines.ts'
import { at } from './words.ts'

/** What was seen, frozen, and what people made of it. */
export function firingView(
  roadmap: Roadmap,
  firing: Firing,
  item: TrackedItem | undefined,
  offered: readonly TrackedItem[] = [],
): View {
  const { key, settings } = roadmap
  const { id, what, link, at: seenAt, firedBy, status, before, after, turned } = firing
  const title = `${key} · Trigger: ${what}`
  const lines: Inline[] = [
    ...(item === undefined
      ? []
      : [
          [
            { bold: item.ref },
            ` ${titleOf(item)}${item.origin === 'removed' ? ' · no longer in the plan' : ''}`,
          ],
        ]),
    [
      { bold: `#${id}` },
      ' · Seen ',
      at(seenAt, settings.zone),
      firedBy === undefined ? '' : ` by ${firedBy}`,
    ],
    ...(link === undefined ? [] : [{ link, words: link }]),
    ...changedLines(before, after),
    ...(status === 'waiting' ? [] : [fateWords(firing)]),
    ...(turned === undefined ? [] : [['Turned back ', at(turned.at, settings.zone), `: ${turned.what}`]]),
    ...(turned?.since === undefined
      ? []
      : [['Since ', at(turned.since.at, settings.zone), `: ${turned.since.what}`]]),
  ]
  return {
    summary: title,
    nodes: [
      { type: 'heading', text: title },
      { type: 'list', lines },
      ...(status === 'waiting' ? choices(id) : []),
      ...offers(id, offered),
    ],
  }
}

/** What people made of it. */
function fateWords({ status, by = 'somebody', reason, isTrusted }: Firing): string {
  if (isTrusted) return `Confirmed by the rule itself: ${by} has said that it needs no confirmation.`
  const words = {
    waiting: 'Waits',
    confirmed: 'Confirmed',
    dismissed: 'Dismissed',
    'no-match': 'No match, says',
  }
  return `${words[status]}${status === 'no-match' ? '' : ' by'} ${by}${reason === undefined ? '' : `: ${reason}`}`
}

function choices(id: number): readonly Node[] {
  return [
    {
      type: 'buttons',
      buttons: [
        { label: 'Confirm', press: `trigger confirm ${id}`, tone: 'primary' },
        { label: 'Dismiss', press: `dismiss ${id}` },
        { label: 'Not this one', press: `trigger not ${id}` },
      ],
    },
    {
      type: 'footer',
      text: 'Confirmed, it calls a review and offers its evidence. “Not this one” says nothing of the trigger, which goes on waiting.',
    },
  ]
}

/** Buttons that give what was seen to criteria as evidence. */
function offers(id: number, offered: readonly TrackedItem[]): readonly Node[] {
  if (offered.length === 0) return []
  const buttons = offered.slice(0, 5).map(({ ref }) => ({ label: `For ${ref}`, press: `offer ${id} ${ref}` }))
  return [
    { type: 'text', text: 'Shall what was seen count as evidence?' },
    { type: 'buttons', buttons },
  ]
}

/** Every trigger of a plan: whether it waits, fired, and what became of that. */
export function triggerListView(
  { key, settings: { zone } }: Roadmap,
  triggers: readonly TrackedItem[],
  firings: readonly Firing[],
): View {
  const lines = triggers.map((item): Inline => {
    const own = firings.findLast(({ number, status }) => number === item.number && status !== 'no-match')
    const now =
      own === undefined ? 'armed' : own.status === 'waiting' ? 'fired, waits to be confirmed' : own.status
    return [{ bold: item.ref }, ` ${titleOf(item)} · ${now}${backWords(own?.turned)}`]
  })
  const waiting = waitingLines(zone, firings)
  const says = `${key}: ${triggers.length} ${triggers.length === 1 ? 'trigger' : 'triggers'}, ${waiting.length} to confirm`
  return {
    summary: says,
    nodes: [
      { type: 'heading', text: `${key} · Triggers` },
      ...(lines.length === 0 ? [{ type: 'text' as const, text: says }] : [{ type: 'list' as const, lines }]),
      ...waitingNodesOf(waiting),
    ],
  }
}

/** For the digest: what has fired and waits for somebody. */
export function waitingNodes({ settings: { zone } }: Roadmap, firings: readonly Firing[]): readonly Node[] {
  return waitingNodesOf(waitingLines(zone, firings))
}

function waitingNodesOf(lines: readonly Inline[]): readonly Node[] {
  return lines.length === 0
    ? []
    : [
        { type: 'text', text: { bold: 'Triggers to confirm' } },
        { type: 'list', lines },
      ]
}

function waitingLines(zone: string, firings: readonly Firing[]): readonly Inline[] {
  return firings
    .filter(({ status }) => status === 'waiting')
    .map(
      ({ id, what, at: seenAt, turned }): Inline => [
        { bold: `#${id}` },
        ` ${what}, `,
        at(seenAt, zone),
        turned === undefined ? '' : `${backWords(turned)}: ${turned.since?.what ?? turned.what}`,
      ],
    )
}

function backWords(turned: Firing['turned']): string {
  if (turned === undefined) return ''
  return turned.since === undefined ? ', has turned back' : ', had turned back'
}
