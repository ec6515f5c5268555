import type { Change } from './change.ts'
import { isDue } from './due.ts'
import type { Due } from './item.ts'
import { type Kind, kindOf, possibleStates } from './kinds/index.ts'
import { Refusal } from './refusal.ts'
import { documentShows, unmovedState } from './shown-state.ts'
import type { State } from './state.ts'
import { stateThen } from './state-then.ts'
import type { TrackedItem } from './tracked-item.ts'

/** One change and the item as it is after it. */
export interface Edit {
  readonly change: Change
  readonly item: TrackedItem
  /** The item is new to the store. */
  readonly fresh?: boolean
}

const noted = (note: string | undefined) => (note === undefined || note === '' ? {} : { note })

/**
 * Moves an item to a state; undefined when it is there already.
 * @throws Refusal when its kind knows no such state
 */
export function moveTo(item: TrackedItem, state: State, note?: string): Edit | undefined {
  const kind = kindOf(item.kind)
  const possible = possibleStates(item)
  if (possible.length === 0 && kind.whileHeld !== undefined)
    throw new Refusal(
      `${item.ref} is a ${kind.name}: it is ticked off while it is held, each time anew.`,
      `a ${kind.name} is ticked off while it is held, each time anew.`,
      kind.name === 'duty' ? 'When that is: /roadmap review' : 'Hold it: /roadmap run',
    )
  if (possible.length === 0)
    throw new Refusal(
      `${item.ref} is a ${kind.name}, and a ${kind.name} has no state to change.`,
      `a ${kind.name} has no state to change.`,
      `If that reading is wrong, correct it: /roadmap kind ${item.ref} task`,
    )
  if (!possible.includes(state))
    throw new Refusal(
      `A ${kind.name} such as ${item.ref} is never ${state.replace('_', ' ')}.`,
      `a ${kind.name} is never ${state.replace('_', ' ')}.`,
      `It can be: ${possible.join(', ').replaceAll('_', ' ')}.`,
    )
  if (item.state === state && item.conflict === undefined) return undefined
  const { conflict, shown, ...rest } = item
  const { stateBefore: _, ...shownSince } = shown
  return {
    change: { what: 'state', ref: item.ref, before: stateThen(item), after: state, ...noted(note) },
    // Taken back, a move after the document's own does not bring that into question.
    item: { ...rest, shown: conflict === undefined ? shownSince : shown, state },
  }
}

/** Gives an item to somebody, or to nobody. */
export function assignTo(item: TrackedItem, owner: { name: string; id?: string } | undefined): Edit {
  const { owner: name, ownerId, ...rest } = item
  const before = name === undefined ? undefined : { name, ...(ownerId !== undefined && { id: ownerId }) }
  return {
    change: {
      what: 'owner',
      ref: item.ref,
      ...(before && { before }),
      ...(owner && { after: owner }),
    },
    item: {
      ...rest,
      ...(owner && { owner: owner.name, ...(owner.id !== undefined && { ownerId: owner.id }) }),
    },
  }
}

/**
 * Gives an item a due date, or takes it away.
 * @throws RangeError for a date that there is not: once stored, nothing could be reckoned from it
 */
export function dueOn(item: TrackedItem, due: Due | undefined): Edit {
  if (due !== undefined && !isDue(due)) throw new RangeError(`no date can be due: ${due}`)
  const { due: before, ...rest } = item
  return {
    change: {
      what: 'due',
      ref: item.ref,
      ...(before !== undefined && { before }),
      ...(due !== undefined && { after: due }),
    },
    item: { ...rest, ...(due !== undefined && { due }) },
  }
}

/** What a correction of the kind changes, as the log keeps it. */
function reading({ kind, state, conflict, kindCorrected: corrected, why }: TrackedItem) {
  return { kind, state, corrected, why, ...(conflict !== undefined && { conflict }) }
}

/** Corrects what an item is, for good. Where the new kind does not know its state, it is what the document shows. */
export function correctKind(item: TrackedItem, kind: Kind): Edit {
  const known = kindOf(kind).states
  const keeps = item.state !== 'none' && known.includes(item.state)
  const state = keeps ? item.state : unmovedState(kind, documentShows({ ...item, kind }))
  const { conflict, ...rest } = item
  const after: TrackedItem = {
    ...rest,
    kind,
    state,
    kindCorrected: true,
    why: `Somebody said that it is a ${kind}.`,
    ...(conflict !== undefined && known.includes(conflict) && conflict !== state && { conflict }),
  }
  return {
    change: {
      what: 'kind',
      ref: item.ref,
      before: reading(item),
      after: reading(after),
    },
    item: after,
  }
}

/** Writes a note on an item. */
export function noteOn(item: TrackedItem, note: string): Edit {
  return { change: { what: 'note', ref: item.ref, note }, item }
}
