import type { TrackedItem } from '../plan/tracked-item.ts'
import { dueWords, nameFor, stateWords } from './words.ts'

/** What an item is otherwise than before, in the words of its line: ` · open → done · was “…”`. */
export function differenceWords(before: TrackedItem, item: TrackedItem, language: string): string {
  const dueOf = ({ due }: TrackedItem) =>
    due === undefined ? 'no due date' : `due ${dueWords(due, language)}`
  const ownerOf = ({ owner }: TrackedItem) => owner ?? 'nobody'
  const parts = [
    ...changed(stateWords[before.state], stateWords[item.state]),
    ...changed(nameFor(1, before.kind), nameFor(1, item.kind)),
    ...changed(dueOf(before), dueOf(item)),
    ...changed(ownerOf(before), ownerOf(item)),
    ...changed(before.detail.current, item.detail.current),
    ...(before.text === item.text ? [] : [`was “${before.text}”`]),
    ...(before.section.join('\n') === item.section.join('\n')
      ? []
      : [`now under “${item.section.at(-1) ?? ''}”`]),
  ]
  return parts.map((part) => ` · ${part}`).join('')
}

function changed(was: string | undefined, is: string | undefined): readonly string[] {
  return was === is ? [] : [`${was ?? 'nothing'} → ${is ?? 'nothing'}`]
}
