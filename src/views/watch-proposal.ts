import type { Inline } from '../chat/inline.ts'
import type { Node, View } from '../chat/view.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Watch } from '../plan/watch.ts'
import { anotherRule } from './other-rules.ts'
import { watchLine } from './watch.ts'

/** So many buttons for single proposals are shown. */
const mostButtons = 3

type Line = Pick<TrackedItem, 'ref' | 'text' | 'detail'>

/**
 * What an import found that can be watched, for a maintainer to accept, change or refuse, and the triggers that people
 * have to fire by hand; of `unsure` packages nobody knows in which registry they are. `wasProposed`: some was, and may
 * have been refused since.
 */
export function watchProposalView(
  roadmap: Roadmap,
  watches: readonly Watch[],
  byHand: readonly Line[],
  unsure: readonly Line[] = [],
  wasProposed = watches.length > 0,
): View {
  const { key } = roadmap
  const proposed = watches.filter(({ isProposed }) => isProposed)
  const assisted = watches.filter(isAssisted)
  const sure = watches.filter((watch) => !isAssisted(watch))
  const says = `${found(key, watches.length, unsure.length, wasProposed)}${proposed.length === 0 ? '' : ' Shall I? A maintainer decides.'}`
  const first = proposed.find((watch) => !isAssisted(watch)) ?? proposed[0]
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      ...part(
        undefined,
        sure.map((watch) => watchLine(roadmap, watch)),
      ),
      ...part(
        'Assisted: I tell when something comes, and you judge what it means',
        assisted.map((watch) => watchLine(roadmap, watch)),
      ),
      ...part(
        'In which registry are these? Say it, and I watch them',
        unsure.map(
          ({ ref, text }): Inline => [
            { bold: ref },
            ` ${text}: `,
            { code: `/roadmap watch ${key} add npm:${nameIn(text)}` },
            ', or ',
            { code: `crate ${nameIn(text)}` },
            ' or ',
            { code: `pypi:${nameIn(text)}` },
          ],
        ),
      ),
      ...part(
        'By hand: nothing tells me of these',
        byHand.map(
          (item): Inline => [
            { bold: item.ref },
            ` ${titleOf(item)}: `,
            { code: `/roadmap trigger fire ${item.ref} LINK` },
          ],
        ),
      ),
      ...(first === undefined ? [] : buttons(key, proposed, first)),
    ],
  }
}

/** The name with which a line begins. */
function nameIn(text: string): string {
  return /^[\w-]+/.exec(text)?.[0] ?? text
}

function isAssisted({ subject, number }: Watch): boolean {
  return number !== undefined && (subject.source === 'feed' || subject.source === 'page')
}

function found(key: string, watches: number, unsure: number, wasProposed: boolean): string {
  if (watches > 0)
    return `${key} names ${watches} ${watches === 1 ? 'thing' : 'things'} that can be watched upstream.`
  if (wasProposed) return `Nothing is left of what was proposed here to watch for ${key}.`
  if (unsure > 0) return `${key} names ${unsure} ${unsure === 1 ? 'package' : 'packages'} that I could watch.`
  return `${key} waits for what nothing upstream can tell.`
}

function part(title: string | undefined, lines: readonly Inline[]): readonly Node[] {
  if (lines.length === 0) return []
  return [
    ...(title === undefined ? [] : [{ type: 'text' as const, text: { bold: title } }]),
    { type: 'list', lines },
  ]
}

function buttons(key: string, proposed: readonly Watch[], first: Watch): readonly Node[] {
  const single = proposed.length > 1 && proposed.length <= mostButtons
  return [
    {
      type: 'buttons',
      buttons: [
        { label: 'Accept all', press: `watch ${key} accept`, tone: 'primary' },
        ...(single
          ? proposed.map(({ id }) => ({ label: `Refuse #${id}`, press: `watch ${key} refuse ${id}` }))
          : []),
        { label: 'Refuse all', press: `watch ${key} refuse` },
      ],
    },
    {
      type: 'footer',
      text: `One alone: /roadmap watch ${key} accept ${first.id}, refuse ${first.id}${anotherRule(first)}`,
    },
  ]
}
