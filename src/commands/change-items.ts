import { plain } from '../chat/inline.ts'
import type { View } from '../chat/view.ts'
import { tellFlips } from '../evidence/flips.ts'
import type { Edit } from '../plan/edit.ts'
import { kindOf } from '../plan/kinds/index.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { record } from '../store/record.ts'
import { itemLine } from '../views/item-line.ts'
import { said } from '../views/said.ts'
import type { Call } from './command.ts'
import { mayChange } from './permission.ts'

/** The circumstances that all changes of a request share. */
export function circumstancesOf({ request }: Call, roadmap: Roadmap) {
  return {
    roadmap: roadmap.id,
    at: request.at,
    zone: request.by.zone ?? roadmap.settings.zone,
    by: { id: request.by.id, name: request.by.name },
    room: request.place.room,
    ...('message' in request && { message: request.message }),
  }
}

/** Makes the edits as one batch and tells the one who asked; items that need no edit are named. */
export async function changeItems(
  call: Call,
  roadmap: Roadmap,
  items: readonly TrackedItem[],
  edit: (item: TrackedItem) => Edit | undefined,
): Promise<{ readonly reply: View; readonly changed: number }> {
  mayChange(call, roadmap)
  const edits = items.flatMap((item) => edit(item) ?? [])
  if (edits.length === 0) return { reply: unchangedView(roadmap, items), changed: 0 }
  const batch = await record(call.tx, circumstancesOf(call, roadmap), edits)
  await postFlips(call, roadmap)
  return { reply: changedView(roadmap, edits, items.length - edits.length, batch), changed: edits.length }
}

/** What was changed can have opened a gate that was decided, or shut it. */
export async function postFlips({ tx, request: { at } }: Call, roadmap: Roadmap): Promise<void> {
  for (const post of await tellFlips(tx, roadmap, at)) await tx.posts.add(post, at)
}

function changedView(roadmap: Roadmap, edits: readonly Edit[], unchanged: number, batch: number): View {
  const lines = edits.map((edit) => [itemLine(edit.item, roadmap.settings.language), became(edit)])
  const note = edits.find(({ change }) => change.note !== undefined)?.change.note
  const rest = [
    ...(note === undefined ? [] : [`Noted: “${note}”`]),
    ...(unchanged === 0 ? [] : [`${unchanged} ${unchanged === 1 ? 'was' : 'were'} so already.`]),
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

function unchangedView(roadmap: Roadmap, items: readonly TrackedItem[]): View {
  return said(items.length === 1 ? 'It is so already.' : 'They are so already.', {
    lines: items.map((item) => itemLine(item, roadmap.settings.language)),
  })
}
