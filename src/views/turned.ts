import type { Inline } from '../chat/inline.ts'
import type { Button, View } from '../chat/view.ts'
import type { Evidence } from '../plan/evidence.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Firing } from '../plan/watch.ts'
import { said } from './said.ts'
import { at } from './words.ts'

/** Evidence that came from a firing, with its criterion. */
interface Touched {
  readonly item: TrackedItem
  readonly evidence: Evidence
}

/** For the room: what had fired has turned back, and what came from it. */
export function turnedView(
  { key, settings: { zone } }: Roadmap,
  { id, what, link, at: firedAt, status, by, turned }: Firing,
  touched: readonly Touched[],
): View {
  const title = `${key} · Turned back: ${turned?.what ?? what}`
  const fate = status === 'confirmed' ? `, confirmed by ${by ?? 'somebody'}` : ', not confirmed yet'
  const since = turned?.since
  const lines: Inline[] = [
    [`Trigger #${id} had fired for: ${what}, `, at(firedAt, zone), fate],
    ...(link === undefined ? [] : [{ link, words: link }]),
    ...(since === undefined ? [] : [[`${since.what}, `, at(since.at, zone)]]),
    ...touched.map(evidenceLine),
  ]
  const open = touched.filter(({ evidence: { doubt, isWithdrawn } }) => doubt !== undefined && !isWithdrawn)
  return {
    summary: title,
    nodes: [
      { type: 'heading', text: title },
      { type: 'list', lines },
      ...(open.length === 0
        ? []
        : [
            { type: 'buttons' as const, buttons: open.slice(0, 5).flatMap(choicesOf) },
            { type: 'footer' as const, text: 'It counts until somebody has withdrawn it.' },
          ]),
    ],
  }
}

function evidenceLine({ item, evidence: { doubt, isWithdrawn, text } }: Touched): Inline {
  const fate = isWithdrawn
    ? 'withdrawn'
    : doubt === undefined
      ? 'counts all the same'
      : `in doubt, ${item.owner === undefined ? 'somebody' : item.owner} decides`
  return [{ bold: item.ref }, ` ${titleOf(item)} · its evidence “${text}” came from it: ${fate}`]
}

/** Whether evidence that is in doubt counts all the same. */
export function choicesOf({ item: { ref }, evidence: { id } }: Touched): readonly Button[] {
  return [
    { label: `Withdraw from ${ref}`, press: `withdraw ${id}`, tone: 'danger' },
    { label: `Keep for ${ref}`, press: `keep ${id}` },
  ]
}

/** For the owner of a criterion: whether its evidence still counts. */
export function doubtView(item: TrackedItem, evidence: number, what: string): View {
  return said(`${item.ref} ${titleOf(item)}: its evidence is in doubt, for ${what}.`, {
    buttons: [
      { label: 'Withdraw it', press: `withdraw ${evidence}`, tone: 'danger' },
      { label: 'Keep it', press: `keep ${evidence}` },
    ],
  })
}
