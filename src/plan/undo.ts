import { z } from 'zod'
import type { Change } from './change.ts'
import type { Edit } from './edit.ts'
import { isKind, type Kind } from './kinds/index.ts'
import { isState, type State } from './state.ts'
import type { TrackedItem } from './tracked-item.ts'

const state = z.custom<State>((value) => typeof value === 'string' && isState(value))
const kind = z.object({
  kind: z.custom<Kind>((value) => typeof value === 'string' && isKind(value)),
  state,
  corrected: z.boolean(),
})
const owner = z.object({ name: z.string(), id: z.string().optional() }).optional()
const due = z.string().optional()

/** What an item was before a change, given what it is now. */
type Restore = (item: TrackedItem, before: unknown) => TrackedItem

const restores: Readonly<Partial<Record<Change['what'], Restore>>> = {
  state: (item, before) => ({ ...item, state: state.parse(before) }),
  kind: (item, before) => {
    const was = kind.parse(before)
    return { ...item, kind: was.kind, state: was.state, kindCorrected: was.corrected }
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
  added: (item) => ({ ...item, origin: 'removed' }),
}

/** Whether changes of this sort can be taken back one by one. */
export function canUndo(what: Change['what']): boolean {
  return restores[what] !== undefined
}

/** The edit that takes a change back. @throws RangeError for a change that cannot be taken back */
export function takeBack(change: Change, item: TrackedItem): Edit {
  const restore = restores[change.what]
  if (restore === undefined) throw new RangeError(`a change of "${change.what}" cannot be taken back`)
  const { before, after, note: _, ...rest } = change
  return {
    change: {
      ...rest,
      ...(after !== undefined && { before: after }),
      ...(before !== undefined && { after: before }),
    },
    item: restore(item, before),
  }
}
