import type { Words } from '../outline/words.ts'
import { cueOf } from './cue.ts'
import type { ShownState } from './state.ts'

/** It was tried and came to nothing; what only failed a test may be tried again. */
const cameToNothing = cueOf(
  /^\s*(?:fell through|fallen through|came to nothing|(?:did not|didn[’']t) work out|gescheitert|tombée? à l[’']eau|fracas(?:ad[oa]|ó)|no salió(?: adelante)?|fracassou|fracassad[oa]|não (?:deu certo|vingou)|andat[oa] a monte|naufragat[oa]|gestrand|провалилось|провалился|сорвалось|не вышло|nie wyszło|nie powiodło się|ztroskotalo|nepovedlo se|не вдалося|gick i stöpet|strandade|strandet|slog fejl|suya düştü)(?![\p{L}])|^\s*(?:頓挫|告吹|无果|無果|무산)/iu,
)

/** What the status cell of a piece of work says that nobody tries any more: `gescheitert`. */
export function fallenThrough(cell: Words | undefined): ShownState | undefined {
  if (cell === undefined || !cameToNothing.test(cell.text)) return undefined
  return { state: 'dropped', by: 'word', shown: cell.text, reason: undefined, mark: undefined }
}
