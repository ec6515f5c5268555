import { z } from 'zod'
import type { Batch, Change, Changed } from './change.ts'
import { deriveDues } from './derived-due.ts'
import type { Edit } from './edit.ts'
import { isKind, type Kind } from './kinds/index.ts'
import { readSettingsThen } from './settings-then.ts'
import { documentShows } from './shown-state.ts'
import { isState, type State } from './state.ts'
import { readStateThen } from './state-then.ts'
import type { TrackedItem } from './tracked-item.ts'

const state = z.custom<State>((value) => typeof value === 'string' && isState(value))
const kind = z.object({
  kind: z.custom<Kind>((value) => typeof value === 'string' && isKind(value)),
  state,
  corrected: z.boolean(),
  why: z.string(),
  conflict: state.optional(),
})
const owner = z.object({ name: z.string(), id: z.string().optional() }).optional()
const due = z.string().optional()

/** An item about whose state the document says `other`: no conflict where that is the same. */
function inConflict({ conflict: _, ...item }: TrackedItem, other: State | undefined): TrackedItem {
  return { ...item, ...(other !== undefined && other !== item.state && { conflict: other }) }
}

/** Why a task of the chat that was taken back is in the plan no more. */
export const takenBackWhy = 'It was added in chat, and that was taken back.'

/** What the document has come to say by itself of an item, where that is what chat says. */
function saidAlike(item: TrackedItem): State | undefined {
  const shown = documentShows(item)
  return item.shown.stateBefore !== undefined && item.state === shown ? shown : undefined
}

/** What an item was before a change, given what it is now. */
type Restore = (item: TrackedItem, before: unknown) => TrackedItem

const restores: Readonly<Partial<Record<Change['what'], Restore>>> = {
  state: (item, before) => {
    const was = readStateThen(before)
    if (was === undefined) throw new RangeError(`the log has no state before that change of ${item.ref}`)
    const { conflict, shown, ...rest } = item
    const said = conflict ?? saidAlike(item)
    const back = { ...rest, shown: { ...(was.stateBefore && { stateBefore: was.stateBefore }), ...shown } }
    const hadNotMoved = was.conflict === undefined && was.state === shown.stateBefore
    if (hadNotMoved && said !== undefined) return { ...back, state: said }
    return inConflict({ ...back, state: was.state }, was.conflict ?? said)
  },
  kind: (item, before) => {
    const { corrected, conflict, ...was } = kind.parse(before)
    return inConflict({ ...item, ...was, kindCorrected: corrected }, conflict ?? item.conflict)
  },
  owner: ({ owner: _, ownerId: __, ...item }, before) => {
    const was = owner.parse(before)
    return { ...item, ...(was && { owner: was.name, ...(was.id !== undefined && { ownerId: was.id }) }) }
  },
  due: ({ due: _, ...item }, before) => {
    const was = due.parse(before)
    return { ...item, ...(was !== undefined && { due: was }) }
  },
  note: (item) => item,
  review: (item) => item,
  assessed: (item) => item,
  evidence: (item) => item,
  added: (item) => ({ ...item, origin: 'removed', why: takenBackWhy }),
}

const everyEdit: readonly Changed[] = ['state', 'owner', 'due', 'kind', 'note', 'text', 'returned', 'written']

/** Which later changes of the same item stand in the way of taking one back. */
const dependents: Readonly<Partial<Record<Changed, readonly Changed[]>>> = {
  state: ['state', 'kind'],
  kind: ['state', 'kind'],
  owner: ['owner'],
  due: ['due'],
  assessed: ['assessed'],
  added: everyEdit,
}

export function dependentsOf(what: Changed): readonly Changed[] {
  return dependents[what] ?? []
}

/** The edit that takes a change back. @throws RangeError for a change that cannot be taken back */
export function takeBack(change: Change, item: TrackedItem): Edit {
  const restore = restores[change.what]
  if (restore === undefined) throw new RangeError(`a change of "${change.what}" cannot be taken back`)
  const { before, after, note, ...rest } = change
  const restored = restore(item, before)
  // What chat takes back the document may have moved since.
  const was = change.what === 'state' ? readStateThen(before) : undefined
  const now = was !== undefined && was.state !== restored.state ? restored.state : before
  const isUnmoved = was !== undefined && restored.state === item.state && restored.conflict === undefined
  return {
    change: {
      ...rest,
      ...(change.what === 'note' && note !== undefined && { note }),
      ...(isUnmoved && { note: 'the document says so by itself' }),
      ...(after !== undefined && { before: after }),
      ...(now !== undefined && { after: now }),
    },
    item: restored,
  }
}

/** Items as they were at an earlier moment, but for what was taken back since: of them, too, it is taken back. */
export function withTakenBack(
  items: readonly TrackedItem[],
  since: readonly { readonly taken: Batch; readonly by: Batch }[],
): readonly TrackedItem[] {
  const byRef = new Map(items.map((item) => [item.ref, item]))
  for (const { taken, by } of since) {
    // What something else asks for as well was left as it is.
    const isTaken = new Set(by.changes.map(({ what, ref }) => `${what} ${ref}`))
    for (const change of taken.changes.toReversed()) {
      const item = change.ref === undefined ? undefined : byRef.get(change.ref)
      if (item !== undefined && isTaken.has(`${change.what} ${change.ref}`))
        byRef.set(item.ref, takeBack(change, item).item)
      if (change.what !== 'settings') continue
      const [before, after] = [readSettingsThen(change.before), readSettingsThen(change.after)]
      for (const { item: dated } of deriveDues([...byRef.values()], after?.start, before?.start))
        byRef.set(dated.ref, dated)
    }
  }
  return [...byRef.values()]
}
