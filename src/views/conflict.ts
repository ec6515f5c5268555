import type { Inline } from '../chat/inline.ts'
import type { Button, View } from '../chat/view.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { State } from '../plan/state.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { said } from './said.ts'
import { numberOf, signs, stateWords } from './words.ts'

/** A button for each side of a conflict. */
export function sides(item: TrackedItem, documentSays: State): readonly Button[] {
  return [
    { label: `Chat is right: ${stateWords[item.state]}`, press: `settle ${item.ref} chat` },
    { label: `Document is right: ${stateWords[documentSays]}`, press: `settle ${item.ref} document` },
  ]
}

/** Both moved it: shows both, and a button for each. */
export function conflictView(item: TrackedItem, documentSays: State): View {
  const ours = `${signs[item.state]} ${stateWords[item.state]}`
  const theirs = `${signs[documentSays]} ${stateWords[documentSays]}`
  return {
    summary: `${item.ref}: the document and the chat disagree`,
    about: item.ref,
    nodes: [
      { type: 'text', text: [{ bold: item.ref }, ` ${titleOf(item)}`] },
      {
        type: 'facts',
        facts: [
          { label: 'In chat', value: ours },
          { label: 'In the document', value: theirs },
        ],
      },
      {
        type: 'buttons',
        buttons: sides(item, documentSays),
      },
    ],
  }
}

/** So many of many conflicts are shown at a time. */
const atATime = 5

/** Many that both moved, on one card: the first of them, each with its buttons; it goes on as they are settled. */
export function conflictsView({ key }: Pick<Roadmap, 'key'>, conflicts: readonly TrackedItem[]): View {
  if (conflicts.length === 0) return said(`${key}: what the document and the chat disagreed on is settled.`)
  const shown = conflicts.slice(0, atATime)
  const summary = `${key}: the document and the chat disagree on ${numberOf(conflicts.length, 'item')}`
  const rest = conflicts.length - shown.length
  return {
    summary,
    nodes: [
      { type: 'text', text: `${summary}.` },
      { type: 'list', lines: shown.map(bothSides) },
      { type: 'buttons', buttons: [...shown.flatMap(sidesOf), ...(shown.length > 1 ? together(shown) : [])] },
      {
        type: 'footer',
        text: `${rest === 0 ? '' : `${rest} more follow once these are settled. `}If it was not the newest version, take the import back: /roadmap undo ${key}`,
      },
    ],
  }
}

function bothSides(item: TrackedItem): Inline {
  const { ref, state, conflict = state } = item
  const said = `in chat ${signs[state]} ${stateWords[state]}, in the document ${signs[conflict]} ${stateWords[conflict]}`
  return [{ bold: ref }, ` ${titleOf(item)}: ${said}`]
}

function sidesOf({ ref }: TrackedItem): readonly Button[] {
  return [
    { label: `${ref}: chat is right`, press: `settle ${ref} chat` },
    { label: `${ref}: document is right`, press: `settle ${ref} document` },
  ]
}

function together(items: readonly TrackedItem[]): readonly Button[] {
  const refs = items.map(({ ref, number }, at) => (at === 0 ? ref : number)).join(' ')
  return [
    { label: `Chat is right in these ${items.length}`, press: `settle ${refs} chat` },
    { label: `Document is right in these ${items.length}`, press: `settle ${refs} document` },
  ]
}

export function settledView(item: TrackedItem): View {
  return { ...said(`${item.ref} ${titleOf(item)}: settled as ${stateWords[item.state]}.`), about: item.ref }
}
