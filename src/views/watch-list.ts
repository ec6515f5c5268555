import type { Inline } from '../chat/inline.ts'
import type { Node, View } from '../chat/view.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { said } from './said.ts'
import { type Listed, troubleWords, watchLine } from './watch.ts'
import { listed } from './words.ts'

/** Watches of one subject, all with the same trouble. */
type Together = readonly [Listed, Listed, ...Listed[]]

/** Every upstream that is looked at: what for, when last, what was read, what it costs; what is wrong with one is said once. */
export function watchListView(roadmap: Roadmap, watches: readonly Listed[]): View {
  const { key } = roadmap
  if (watches.length === 0)
    return said(`${key} watches nothing upstream.`, {
      lines: [`Watch a package or a repository: /roadmap watch ${key} add npm:left-pad, or its address`],
    })
  const together = sharingTrouble(watches)
  const shared = new Set<Listed>(together.flat())
  const lines = watches.map((watch) =>
    shared.has(watch)
      ? watchLine(roadmap, watch, watch.problem === undefined ? '' : ' · cannot be read, see below')
      : watchLine(roadmap, watch),
  )
  return {
    summary: `${key}: ${watches.length} watched`,
    nodes: [
      { type: 'heading', text: `${key} · Watched upstream` },
      { type: 'list', lines },
      ...troubles(roadmap, together),
    ],
  }
}

function sharingTrouble(watches: readonly Listed[]): readonly Together[] {
  const groups = Map.groupBy(watches, ({ subject: { source, id }, problem, trouble }) =>
    JSON.stringify([source, id, problem ?? trouble]),
  )
  return [...groups.values()].flatMap(([first, second, ...others]): Together[] => {
    const isTrouble = first !== undefined && (first.problem ?? first.trouble) !== undefined
    return isTrouble && second !== undefined ? [[first, second, ...others]] : []
  })
}

function troubles({ settings: { zone } }: Roadmap, together: readonly Together[]): readonly Node[] {
  if (together.length === 0) return []
  const lines = together.map((group): Inline => {
    const longest = group.reduce((one, other) => (other.failures > one.failures ? other : one))
    const numbers = listed(group.map(({ id }) => `#${id}`))
    return [{ bold: longest.subject.label }, ` (${numbers}): `, troubleWords(longest, zone) ?? '']
  })
  return [
    { type: 'text', text: { bold: 'What is wrong, or was last' } },
    { type: 'list', lines },
  ]
}
