import { plain } from '../chat/inline.ts'
import type { View } from '../chat/view.ts'
import { tellFlips } from '../evidence/flips.ts'
import type { Edit } from '../plan/edit.ts'
import { kindOf } from '../plan/kinds/index.ts'
import { Refusal } from '../plan/refusal.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { record } from '../store/record.ts'
import { itemLine } from '../views/item-line.ts'
import { said } from '../views/said.ts'
import type { Call } from './command.ts'
import type { NamedItems } from './named-items.ts'
import { mayChange } from './permission.ts'
import { type Refused, refusedLines } from './refused.ts'

/** The circumstances that all changes of a request share. */
export function circumstancesOf({ request }: Call, roadmap: Roadmap) {
  return {
    roadmap: roadmap.id,
    at: request.at,
    zone: request.by.zone ?? roadmap.settings.zone,
    by: { id: request.by.id, name: request.by.name },
    room: request.place.room,
    ...('message' in request && request.message !== undefined && { message: request.message }),
  }
}

/**
 * Makes the edits that can be made as one batch and tells the one who asked; the other items are told with what is
 * in their way.
 * @throws UserError when a single item was named and cannot be changed so
 */
export async function changeItems(
  call: Call,
  named: NamedItems,
  edit: (item: TrackedItem) => Edit | undefined,
): Promise<{ readonly reply: View; readonly changed: number }> {
  const { roadmap, items } = named
  mayChange(call, roadmap)
  const edits: Edit[] = []
  const asIs: TrackedItem[] = []
  const refused: Refused[] = []
  for (const item of items)
    try {
      const made = edit(item)
      if (made === undefined) asIs.push(item)
      else edits.push(made)
    } catch (problem) {
      if (!(problem instanceof Refusal) || items.length + named.missing.length === 1) throw problem
      refused.push({ item, refusal: problem })
    }
  const inTheWay = refusedLines(named, refused)
  if (edits.length === 0) return { reply: unchangedView(roadmap, asIs, inTheWay), changed: 0 }
  const batch = await record(call.tx, circumstancesOf(call, roadmap), edits)
  await postFlips(call, roadmap)
  return { reply: changedView(roadmap, edits, asIs.length, inTheWay, batch), changed: edits.length }
}

/** What was changed can have opened a gate that was decided, or shut it. */
export async function postFlips({ tx, request: { at } }: Call, roadmap: Roadmap): Promise<void> {
  for (const post of await tellFlips(tx, roadmap, at)) await tx.posts.add(post, at)
}

function changedView(
  roadmap: Roadmap,
  edits: readonly Edit[],
  unchanged: number,
  inTheWay: readonly string[],
  batch: number,
): View {
  const lines = edits.map((edit) => [itemLine(edit.item, roadmap.settings.language), became(edit)])
  const note = edits.find(({ change }) => change.note !== undefined)?.change.note
  const rest = [
    ...(note === undefined ? [] : [`Noted: “${note}”`]),
    ...(unchanged === 0 ? [] : [`${unchanged} ${unchanged === 1 ? 'was' : 'were'} so already.`]),
    ...inTheWay,
  ]
  const undo = [{ label: 'Undo', press: `take-back ${batch}` }]
  const [first] = lines
  return lines.length === 1 && first !== undefined
    ? said(plain(first), { text: first, lines: rest, buttons: undo })
    : said(`${lines.length} changed`, { lines: [...lines, ...rest], buttons: undo })
}

/** What the line of an item does not show by itself. */
function became({ change, item }: Edit): string {
  return change.what === 'kind' ? ` · a ${kindOf(item.kind).name} now` : ''
}

function unchangedView(roadmap: Roadmap, asIs: readonly TrackedItem[], inTheWay: readonly string[]): View {
  const so = asIs.length === 1 ? 'It is so already.' : 'They are so already.'
  const lines = asIs.map((item) => itemLine(item, roadmap.settings.language))
  return inTheWay.length === 0
    ? said(so, { lines })
    : said('Nothing was changed.', {
        lines: [...inTheWay, ...(asIs.length === 0 ? [] : [`${so.slice(0, -1)}:`, ...lines])],
      })
}
