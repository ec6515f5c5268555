import { smallLetters, wide, word } from './cue.ts'

/** The cues of decisions that are still to be made. */
export const openDecisions: readonly RegExp[] = [
  word(
    '(?:open|pending|upcoming|outstanding|needed) decisions?|decisions? (?:needed|pending|required|to (?:make|take))|offene entscheidungen|décisions (?:à prendre|en attente)|decisiones pendientes|decisões pendentes|decisioni (?:aperte|da prendere)|te nemen beslissingen|открытые решения|decyzje do podjęcia',
    '(?:åbne|åpne|udestående|utestående|kommende|manglende|gjenstående|uafklarede|uavklarte) beslutninger|beslutninger,? (?:der|som) (?:skal|mangler|må|gjenstår)(?![\\p{L}])|^(?:endnu |ennå )?ikke (?:\\p{L}+ )?(?:besluttet|afgjort|afklaret|avgjort|avklart|vedtatt|bestemt)(?: endnu| ennå)?$|(?:açık|bekleyen|alınacak|alınması gereken) kararlar',
  ),
  wide('待定决策|待决(?:定|策)?|未決(?:定)?事項|결정 ?(?:필요|대기)'),
]

/** `Open decisions` beneath `Decisions`: nobody has decided yet. */
export function namesOpenDecisions(title: string): boolean {
  const small = smallLetters(title)
  return openDecisions.some((form) => form.test(small))
}
