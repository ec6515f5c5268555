import { wide, word } from './cue.ts'

/** The cues of what is done: `Completed`, `What we closed in Q4`. */
export const completedCues: readonly RegExp[] = [
  word(
    "completed|accomplish|what(?:’|')?s done|already done|achieved|finished|shipped|abgeschlossen|bereits (?:erledigt|umgesetzt)|erledigt|erreichtes|réalisations|réalisé|terminée?s?(?![\\p{L}])|accompli|déjà fait|complet(?:ado|ados|adas|ati|ate)(?![\\p{L}])|logros|concluíd|realizado|conquistas|afgerond|voltooid|gereed(?![\\p{L}])|behaald|what (?:already )?works|what is (?:working|in place)|was (?:schon |bereits )?(?:funktioniert|läuft)|ce qui (?:marche|fonctionne)|(?:lo )?que (?:ya )?funciona|o que (?:já )?funciona|cosa funziona|wat (?:al )?werkt|что (?:уже )?работает|co (?:już )?działa|реализован|завершен|завершён|выполнен|сделано|достижени|ukończon|zakończon|zrealizowan|osiągnięci|dokončen|виконано|завершено|avslutad|tamamlanan|(?:afsluttet|afsluttede|avsluttet|avsluttede|gennemført|gjennomført|opnået|oppnådd|leveret|levert|udført|utført)(?![\\p{L}])|(?:færdig|færdigt|færdige|ferdig|ferdige)$|allerede (?:færdig|ferdig|lavet|gjort|i drift)|(?:hvad|hva|det)(?: der| som)? (?:allerede |nå |nu )?(?:virker|fungerer)(?![\\p{L}])|yapılanlar|tamamlandı|biten(?:ler| işler)|başarılar(?:ımız)?$",
    "what (?:we|I|the team)(?:[’']ve| have)?(?: already| just)? (?:closed|shipped|delivered|launched|landed|built|released|rolled out|moved|fixed|wrapped up|got (?:done|out|through)|managed|did)(?! not| n[’'])(?![\\p{L}])|^(?:closed|delivered|launched|landed|done) (?:so far|to date|already|last (?:week|month|sprint|quarter|half|year))$",
    'was wir (?!.*(?<![\\p{L}])(?:nicht|noch|nie)(?![\\p{L}]))(?:.{1,24} )?(?:geschafft|geliefert|geschlossen|gebaut|fertig ?gestellt|fertigbekommen|ausgeliefert|veröffentlicht|umgesetzt|gemacht) haben|^(?:schon |bereits )?(?:geschafft|geliefert)$',
    "ce (?:que nous|qu[’']on) (?:avons|a)(?: déjà| enfin)? (?:livré|bouclé|clos|clôturé|fait|fini|achevé|mis en (?:ligne|production)|sorti|réussi)|^(?:déjà )?livrée?s?$",
    '(?:lo )?qu[eé] (?:ya )?(?:hemos )?(?:cerramos|cerrado|entregamos|entregado|terminamos|terminado|acabamos|acabado|logramos|logrado|conseguimos|conseguido|hicimos|hecho|publicamos|publicado)(?![\\p{L}])|^(?:ya )?entregados?$',
    'o que (?:nós )?(?:já )?(?:fechamos|fechámos|entregamos|entregámos|concluímos|terminamos|terminámos|fizemos|conseguimos|publicamos|lançamos)(?![\\p{L}])|^(?:já )?entregues?$',
    '(?:(?:che )?cosa|quello che|ciò che) abbiamo (?:già )?(?:chiuso|consegnato|finito|fatto|terminato|concluso|pubblicato|rilasciato|portato a termine)|^(?:già )?consegnat[oaie]$',
    'wat (?:we|wij) (?!.*(?<![\\p{L}])(?:niet|nog)(?![\\p{L}]))(?:.{1,24} )?(?:hebben )?(?:opgeleverd|afgesloten|afgemaakt|gedaan|gehaald|bereikt|gebouwd|uitgebracht)(?: hebben)?$|^wat (?:al )?af is$|^(?:al )?opgeleverd$',
    'co (?:już )?(?:zamknęliśmy|zrobiliśmy|skończyliśmy|ukończyliśmy|dowieźliśmy|dostarczyliśmy|wdrożyliśmy|osiągnęliśmy|wydaliśmy)|co (?:już )?(?:nam )?się (?:nam )?(?:już )?udało|^(?:już )?(?:dowiezion|dostarczon)\\p{L}+$',
    'co jsme (?:už |již )?(?:dokončili|uzavřeli|dodali|udělali|stihli|zvládli|vydali)|co se (?:nám )?(?:už )?(?:povedlo|podařilo)|^(?:už |již )?(?:hotové|dodáno)$',
    '(?:det |vad )(?:som )?vi (?:har |redan )?(?:har )?(?:levererat|levererade|stängt|stängde|avslutade|gjorde|gjort|blev klara med|hann med|hunnit med|lyckades med)|^(?:redan )?levererat$',
    '(?:hvad|hva|det)(?: som| der)? vi (?:har |allerede )?(?:har )?(?:lukkede|lukket|leverede|leverte|nåede|nået|nådde|nådd|lavede|lavet|gjorde|gjort|fik lavet|fik gjort|fått gjort|fikk gjort|blev færdige med|ble ferdige med|fullførte|fullført)(?![\\p{L}])|^(?:allerede )?fullført$',
    'что (?:мы )?(?:уже )?(?:закрыли|сделали|закончили|завершили|сдали|успели|выпустили|доставили|довезли)|^(?:уже )?сделали$|що (?:ми )?(?:вже )?(?:закрили|зробили|закінчили|завершили|здали|встигли|випустили|довезли)|^(?:вже )?(?:зробили|зроблено)$',
    '(?:neleri|ne) (?:kapattık|bitirdik|tamamladık|teslim ettik|yaptık|başardık)|(?:.{2,24} )?(?:kapattıklarımız|bitirdiklerimiz|tamamladıklarımız|yaptıklarımız|teslim ettiklerimiz)$',
  ),
  wide(
    '完了した|実績|完了済み|完了$|已完成|成果|완료(?:된|됨|$)|성과|달성|(?:終わった|終わらせた|終えた|完了させた|片付けた|やり遂げた|達成した|届けた|リリースした)(?:こと|もの|作業)?$|完成了(?:什么|哪些)|(?:已经?|上个?(?:季度|月|周|半年|期)|去年)(?:完成|交付|关闭|上线|做完)了?的?(?:工作|事项?|内容|东西|任务|功能)?$|(?:끝낸|마친|완료한|마무리한|해낸|끝마친|배포한) ?(?:것|일|작업|항목)?들?$',
  ),
]
