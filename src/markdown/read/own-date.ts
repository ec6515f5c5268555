import type { Due } from '../../plan/item.ts'
import type { Kind } from '../../plan/kinds/index.ts'
import type { State } from '../../plan/state.ts'
import { datesIn } from './dates.ts'

/** Before a date these say that something was so then, not that it is to be done by then. */
const statement =
  /(?<![\p{L}])(?:since|as of|updated?|last updated|from|established|created|released?|completed?(?: on)?|done|finished|merged|started|dated|version|deprecated|seit|stand|vom|erledigt(?: am)?|abgeschlossen(?: am)?|depuis|mis à jour|terminé(?:e)?(?: le)?|desde|actualizado|completado(?: el)?|atualizado|concluído(?: em)?|dal|aggiornato|sinds|bijgewerkt|с|обновлено|завершено)\s*[:,]?\s*(?:the |le |el |am |on |in )?$/iu

/** Before a bare year these say that it is a date to keep. */
const byThen =
  /(?:[(（[]|(?<![\p{L}])(?:by|until|before|in|due|target|eta|end of|late|early|bis|ende|für|avant|fin|pour|para|antes de|hasta|até|fim de|entro|fine|per|voor|tegen|eind|до|к|в|конец|конца)\s*:?\s*)$/iu

/** The date that a line itself has to keep. */
export function ownDate(text: string, kind: Kind, state: State | undefined): Due | undefined {
  const done = state === 'done' && kind !== 'milestone' && kind !== 'phase'
  if (done || kind === 'claim' || kind === 'decision' || kind === 'document' || kind === 'component')
    return undefined
  const dates = datesIn(text).filter(({ due, from, to }) => {
    const before = text.slice(0, from)
    if (statement.test(before)) return false
    const isYear = /^\d{4}\+?$/.test(due)
    if (kind === 'metric') return byThen.test(before) && !/[([（]\s*$/u.test(before)
    return (
      !isYear ||
      due.endsWith('+') ||
      byThen.test(before) ||
      (from === 0 && kind === 'milestone') ||
      (/[-–—:|]\s*$/u.test(before) && text.slice(to).trim() === '')
    )
  })
  return dates.at(-1)?.due
}
