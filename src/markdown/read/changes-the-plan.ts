import { breaksOff } from './breaks-off.ts'
import { cueOf } from './cue.ts'

/** The plan itself, its dates and decisions. */
const itself = cueOf(
  /(?<![\p{L}])(?:(?:this|the|our|my) (?:\p{L}+ )?(?:plan|roadmap|page|document|rfc|proposal|schedule|timeline|dates?|deadline|priorit(?:y|ies)|order|scope|strategy|decision)|(?:diese[nsrm]?|den|das|die|der|dem|unsere[nsrm]?) (?:\p{L}+ )?(?:\p{L}*plan|planung|roadmap|termine?|datum|dokument|seite|entscheidung(?:en)?|reihenfolge|strategie)|(?:ce|cette|le|la|les|notre|nos) (?:plan|feuille de route|calendrier|dates?|document|décisions?|page|priorités?|stratégie)|(?:este|esta|el|la|las|los|nuestro|nuestra) (?:plan|hoja de ruta|calendario|fechas?|documento|decisi(?:ón|ones)|página|estrategia|prioridades)|(?:este|esta|o|a|os|as|nosso|nossa) (?:plano|roteiro|cronograma|datas?|documento|decis(?:ão|ões)|página|estratégia|prioridades)|(?:questo|questa|il|la|le|lo|nostro|nostra) (?:piano|calendario|data|date|documento|decision[ei]|pagina|strategia|priorità)|(?:dit|deze|het|de|ons|onze) (?:plan|planning|datum|data|document|beslissing(?:en)?|pagina|strategie|prioriteiten)|план\p{L}{0,2}|(?:эт\p{L}{1,2}|наш\p{L}*) (?:документ\p{L}*|решени\p{L}+)|срок\p{L}{0,2}|дорожн\p{L}+ карт\p{L}|plan(?:u|em|y|ów)?|termin(?:u|y|ów)?|harmonogram\p{L}*|(?:ten|tę|tej|nasz\p{L}*) (?:dokument|decyzj\p{L}+|stron\p{L})|planen|datumet|dokumentet|beslutet|färdplanen|tidsplanen|sidan|prioriteringarna|plán(?:u)?|dokumentu|rozhodnutí|рішення|planı|kararı|(?:dato|frist|beslutning|prioritering|rækkefølge|rekkefølge)(?:e?n|e?ne|erne)|køreplanen|veikartet|planın|kararları|tarihleri|takvimi)(?![\p{L}])/iu,
)

/** What is done with it there ends it, or it is only read. */
const ends = cueOf(
  /(?<![\p{L}])(?:done|complete\p{L}*|finish\p{L}*|success\p{L}*|ready|met|reached|accept\p{L}*|approv\p{L}*|fulfilled|use|read|see|follow|fertig|abgeschlossen|erfüllt|erfolgreich|gelungen|erreicht|gilt|lesen|nutzen|terminé\p{L}*|réussi\p{L}*|atteint\p{L}*|rempli\p{L}*|achevé\p{L}*|lire|utiliser|terminad\p{L}+|cumplid\p{L}+|complet\p{L}+|éxito|leer|usar|concluíd\p{L}+|cumprid\p{L}+|sucesso|pront[oa]|finit\p{L}|completat\p{L}|raggiunt\p{L}|riuscit\p{L}|klaar|afgerond|geslaagd|voltooid|gehaald|выполнен\p{L}*|завершен\p{L}*|заверш[её]н\p{L}*|готов\p{L}*|успеш\p{L}*|ukończon\p{L}+|zakończon\p{L}+|zrealizowan\p{L}+|gotow\p{L}+|udan\p{L}+|wykonan\p{L}+|klar\p{L}*|färdig\p{L}*|uppfylld\p{L}*|lyckad\p{L}*|splněn\p{L}*|hotov\p{L}*|виконан\p{L}+|завершен\p{L}+|ferdig\p{L}*|opfyld\p{L}*|oppfyl\p{L}*|gennemført|gjennomført|afsluttet|avsluttet|lykk\p{L}+|nået|nådd|tamamlan\p{L}*|bit(?:er|miş|ti))(?![\p{L}])/iu,
)

/** `I will reshuffle this roadmap if`, `Revoir le plan si`: a sentence about the plan that breaks off tells what changes it. */
export function changesThePlan(words: string): boolean {
  return words.length < 90 && breaksOff(words) && itself.test(words) && !ends.test(words)
}
