import { smallLetters, wide, word } from './cue.ts'

/** The cues of decisions that are still to be made. */
export const openDecisions: readonly RegExp[] = [
  word(
    '(?:open|pending|upcoming|outstanding|needed) decisions?|decisions? (?:needed|pending|required|to (?:make|take))|offene entscheidungen|décisions (?:à prendre|en attente)|decisiones pendientes|decisões pendentes|decisioni (?:aperte|da prendere)|te nemen beslissingen|открытые решения|decyzje do podjęcia',
    [
      "^(?:(?:still |as yet |what (?:is|we have) )?(?:not|never)(?: yet| fully)? (?:decided|settled|agreed)(?: on)?(?: yet)?|(?:still |yet |left )?to (?:be decided|decide|settle|agree on)|(?:still )?undecided|decisions (?:that )?(?:we|I) (?:have not|haven[’']t) (?:made|taken)(?: yet)?|what (?:we|I) (?:have not|haven[’']t|still (?:have|need) to) (?:decided?|settled?|agreed?)(?: on)?(?: yet)?|",
      "(?:was )?(?:wir )?(?:noch )?nicht (?:entschieden|beschlossen|festgelegt)(?: ist| haben)?|(?:noch )?unentschieden|(?:noch )?zu entscheiden|(?:ce qui n[’']est )?(?:pas encore|encore à|reste à|non|à) (?:décidée?s?|tranchée?s?|décider|trancher)|(?:lo que )?(?:(?:a[úu]n|todav[íi]a) )?(?:no (?:est[áa] |hemos )?|sin |por |queda por )(?:decidid[oa]s?|acordad[oa]s?|decidir|acordar)(?: aún| todavía)?|",
      '(?:o que )?(?:ainda )?(?:n[ãa]o (?:está |foi )?|por |a |falta )(?:decidid[oa]s?|decidir)(?: ainda)?|(?:ancora )?(?:non (?:ancora |è ancora )?|da )(?:decis[oaie]|decidere)|(?:wat )?(?:nog )?niet (?:besloten|beslist|afgesproken)(?: is)?|nog te (?:beslissen|besluiten)|nog onbeslist|',
      '(?:что )?(?:ещё |еще |пока )?не (?:решено|решили|согласовано)|(?:ещё |еще )?(?:предстоит|осталось) решить|(?:co )?(?:jeszcze |wciąż )?nie (?:zdecydowano|zdecydowane|ustalono|ustalone|rozstrzygnięte)|(?:jeszcze )?nierozstrzygnięte|(?:jeszcze )?do (?:rozstrzygnięcia|ustalenia|decyzji)|(?:zatím |ještě )?nerozhodnut[oé]|(?:ještě )?k rozhodnutí|(?:ще |поки )?не (?:вирішено|вирішили|погоджено)|(?:ännu |fortfarande )?(?:inte|ej) (?:beslutat|bestämt|avgjort)(?: än(?:nu)?)?|(?:kvar )?att (?:besluta|bestämma)|henüz (?:kararlaştırılmadı|karar verilmedi|kararlaştırılmayanlar))$',
    ].join(''),
    '(?:åbne|åpne|udestående|utestående|kommende|manglende|gjenstående|uafklarede|uavklarte) beslutninger|beslutninger,? (?:der|som) (?:skal|mangler|må|gjenstår)(?![\\p{L}])|^(?:endnu |ennå )?ikke (?:\\p{L}+ )?(?:besluttet|afgjort|afklaret|avgjort|avklart|vedtatt|bestemt)(?: endnu| ennå)?$|(?:açık|bekleyen|alınacak|alınması gereken) kararlar',
  ),
  wide(
    '待定决策|待决(?:定|策)?|未決(?:定)?事項|결정 ?(?:필요|대기)|^(?:まだ)?決まっていない(?:こと|もの)?$|^(?:尚未|还没|未)(?:决定|定下)(?:的(?:事项|问题))?$|^아직 (?:정하지|결정(?:하|되)지) 않은 (?:것|사항)$',
  ),
]

/** `Open decisions` beneath `Decisions`: nobody has decided yet. */
export function namesOpenDecisions(title: string): boolean {
  const small = smallLetters(title)
  return openDecisions.some((form) => form.test(small))
}
