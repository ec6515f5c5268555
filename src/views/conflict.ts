import type { Button, View } from '../chat/view.ts'
import type { State } from '../plan/state.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { said } from './said.ts'
import { signs, stateWords } from './words.ts'

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

export function settledView(item: TrackedItem): View {
  return { ...said(`${item.ref} ${titleOf(item)}: settled as ${stateWords[item.state]}.`), about: item.ref }
}
