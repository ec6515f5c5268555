import type { Mark } from '../../plan/reading.ts'
import { boxStates, signsInBox, strangeInBox } from '../marks.ts'
import type { Words } from '../outline/words.ts'
import type { Item } from '../outline.ts'
import type { Reader } from './item-draft.ts'
import { boxSign } from './signs.ts'
import { type ShownState, shownState } from './state.ts'

/** A box beats any sign about done or not; a sign refines an empty box. */
export function itemState(
  { words, box }: Item,
  reader: Reader,
  leadingCounts: boolean,
): ShownState | undefined {
  const shown = shownState(words, reader.signs, reader.markAt, leadingCounts)
  return box === undefined ? shown : boxedState(box, shown, reader)
}

/** What a box says beside what is shown without it. */
export function boxedState(
  box: NonNullable<Item['box']>,
  shown: ShownState | undefined,
  { signs, byteAt }: Reader,
): ShownState {
  const state = signs.get(boxSign(box.inner)) ?? boxStates[box.inner] ?? 'open'
  const mark: Mark = {
    as: 'box',
    from: byteAt(box.at),
    to: byteAt(box.at + box.inner.length),
    text: box.inner,
  }
  const refines =
    (state === 'open' &&
      shown !== undefined &&
      ['in_progress', 'blocked', 'dropped'].includes(shown.state)) ||
    (/[~>]/.test(box.inner) && shown !== undefined && shown.state !== 'done')
  return {
    state: refines && shown ? shown.state : state,
    by: 'box',
    shown: `[${box.inner}]`,
    mark:
      refines && shown?.mark
        ? { ...shown.mark, box: { from: mark.from, to: mark.to, text: mark.text } }
        : mark,
    reason: refines ? shown?.reason : undefined,
  }
}

const alone = new RegExp(`^\\s*[\\[［]([ xX${signsInBox}${strangeInBox}])[\\]］]\\s*$`)

/** Whether a cell holds a box and nothing else. */
export function isBoxAlone(text: string): boolean {
  return alone.test(text)
}

/** What a cell says that holds a box and nothing else, or a cross under `Done`. */
export function boxInCell(cell: Words, header: string, reader: Reader): ShownState | undefined {
  const inner = alone.exec(cell.text)?.[1] ?? (isDone.test(header) ? cross.exec(cell.text)?.[1] : undefined)
  const at = inner === undefined ? undefined : cell.offsetAt(cell.text.lastIndexOf(inner))
  return inner === undefined || at === undefined ? undefined : boxedState({ at, inner }, undefined, reader)
}

const cross = /^\s*([xXхХχΧｘＸ])\s*$/
const isDone =
  /^\s*(?:done|complete(?:d)?|finished|closed|erledigt|fertig|abgeschlossen|fait|terminé|hecho|terminado|feito|concluído|fatto|completato|klaar|gereed|gedaan|afgerond|готово|сделано|выполнено|виконано|zrobione|gotowe|hotovo|splněno|klart?|färdigt?|færdig|udført|ferdig|utført|tamam|完了|済|完成|완료)\s*\??\s*$/iu
