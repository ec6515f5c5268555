import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Watch, WatchRule } from '../plan/watch.ts'
import type { Subject } from '../sources/source.ts'
import type { Transaction } from '../store/transaction.ts'
import { watchProposalView } from '../views/watch.ts'

/** Proposes to look at the upstreams that a document newly names; `request` makes the card's key unique. */
export async function proposeWatches(
  tx: Transaction,
  roadmap: Pick<Roadmap, 'id'>,
  room: string,
  added: readonly TrackedItem[],
  request: string,
  now: Instant,
): Promise<readonly Post[]> {
  const found = await tx.roadmaps.byId(roadmap.id)
  if (found === undefined) return []
  const known = new Set((await tx.watches.ofRoadmap(roadmap.id)).map(nameOf))
  const proposed: Watch[] = []
  if (!added.some(({ kind }) => kind === 'watch')) return []
  const { recognise } = await import('../sources/index.ts')
  const { usualRule } = await import('./rule-words.ts')
  for (const wanted of wantedWatches(added, recognise, usualRule)) {
    if (known.has(nameOf(wanted))) continue
    known.add(nameOf(wanted))
    const fresh = { ...wanted, roadmap: roadmap.id, room, isProposed: true, failures: 0, requests: 0 }
    proposed.push(await tx.watches.add(fresh, undefined))
  }
  if (proposed.length === 0) return []
  return [
    {
      key: `watches:${request}:${now}`,
      at: { room },
      view: watchProposalView(found, proposed),
      recipe: {
        card: 'watches',
        roadmap: roadmap.id,
        values: { watches: proposed.map(({ id }) => id).join(' ') },
      },
    },
  ]
}

type Wanted = Pick<Watch, 'number' | 'subject' | 'rule'>

function nameOf({ subject, rule }: Wanted): string {
  return `${subject.source} ${subject.id} ${JSON.stringify(rule)}`
}

/** Every upstream that a watch names, for its next major release; and what triggers and criteria say of the same one. */
function wantedWatches(
  items: readonly TrackedItem[],
  recognise: (text: string) => Subject | undefined,
  usualRule: (subject: Subject) => WatchRule,
): readonly Wanted[] {
  return items
    .filter(({ kind }) => kind === 'watch')
    .flatMap((item): readonly Wanted[] => {
      const subject =
        recognise(addressIn(item)) ?? recognise(item.text.split(/\s[-–—]\s|:\s/u)[0]?.trim() ?? '')
      if (subject === undefined) return []
      const name = subject.id.split('/').at(-1)?.toLowerCase() ?? ''
      const others = items.filter(({ text }) => name.length > 3 && text.toLowerCase().includes(name))
      return [
        ...others.flatMap((other): readonly Wanted[] => {
          const rule = ruleIn(other)
          return rule === undefined ? [] : [{ number: other.number, subject, rule }]
        }),
        // Last, for a trigger that waits for the same has it then.
        { number: item.number, subject, rule: usualRule(subject) },
      ]
    })
}

function ruleIn({ kind, text }: TrackedItem): WatchRule | undefined {
  if (kind === 'criterion') {
    const version = /(?:reach(?:es|ed)?|at least|≥|>=)\s*v?(\d+(?:\.\d+)+)/iu.exec(text)?.[1]
    return version === undefined ? undefined : { when: 'at-least', version }
  }
  if (kind !== 'trigger' || !/release|version/iu.test(text)) return undefined
  return { when: 'release', level: /major/iu.test(text) ? 'major' : /minor/iu.test(text) ? 'minor' : 'any' }
}

function addressIn({ detail, text }: TrackedItem): string {
  return detail.url ?? /https?:\/\/[^\s)>\]]+/u.exec(text)?.[0] ?? ''
}
