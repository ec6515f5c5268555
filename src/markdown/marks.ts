import type { State } from '../plan/state.ts'

/** The customary meaning of signs; the first of each state is the one that is written. */
export const signsOf: Readonly<Record<Exclude<State, 'none'>, readonly string[]>> = {
  open: ['📋', '📅', '🔜', '🗓', '⬜', '🔲', '☐', '⚪', '◻', '□', '🔘', '○', '🆕'],
  in_progress: ['🔄', '🚧', '🏗', '⏳', '🟡', '⌛', '🔨', '👷', '🏃', '🔵', '🔃', '◐', '🌓', '△'],
  blocked: ['⛔', '🚫', '⏸', '🛑', '🔒'],
  done: ['✅', '✔', '☑', '✓', '🟢', '●', '◎', '🎉', '💯'],
  dropped: ['🗑', '✂', '➖'],
  at_risk: ['⚠', '🔴', '🟠', '❗', '‼'],
  not_ready: ['❌', '✗', '✘', '✖', '❎', '×', '✕'],
}

/** What a box holds besides a blank. */
export const boxStates: Readonly<Record<string, State>> = {
  ' ': 'open',
  x: 'done',
  X: 'done',
  '-': 'dropped',
  '~': 'in_progress',
  '/': 'in_progress',
  '>': 'in_progress',
  '.': 'in_progress',
  o: 'in_progress',
  '!': 'blocked',
  '✓': 'done',
  '✔': 'done',
  // What looks like a blank or a cross, as Cyrillic, Greek and wide keyboards write it.
  '\u00a0': 'open',
  '\u3000': 'open',
  х: 'done',
  Х: 'done',
  χ: 'done',
  Χ: 'done',
  ｘ: 'done',
  Ｘ: 'done',
}

/** The sources of classes of what a box holds: blanks and crosses that are none to GitHub, and other signs. */
export const strangeInBox = '\\u00a0\\u3000хХχΧｘＸ'
export const signsInBox = '\\-/~>!?.o✓✔'

const words = (list: string): readonly string[] =>
  list
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** State words by language; where several languages share one, it is listed once. */
export const stateWords: Readonly<Record<Exclude<State, 'none'>, readonly string[]>> = {
  open: words(`open|planned|not started|todo|to do|to-do|pending|proposed|backlog|scheduled|upcoming|future|draft|tbd|unmet|not met|not assessed|not yet|
    offen|geplant|nicht begonnen|nicht gestartet|ausstehend|vorgesehen|noch offen|noch nicht begonnen|
    à faire|prévu|prévue|planifié|planifiée|non commencé|non démarré|à venir|pas commencé|
    pendiente|planificado|planificada|por hacer|sin empezar|sin iniciar|previsto|prevista|no iniciado|planeado|planeada|
    pendente|planejado|planejada|a fazer|não iniciado|não iniciada|planeado|por iniciar|
    da fare|pianificato|pianificata|non iniziato|non iniziata|in programma|
    gepland|te doen|niet gestart|nog niet gestart|nog niet begonnen|niet begonnen|
    открыто|запланировано|не начато|планируется|в планах|предстоит|запланирован|не начат|
    未着手|予定|計画中|未対応|未開始|計画|未定|未实施|未开始|计划中|待办|待开始|规划中|计划|待定|未完了|尚未开始|待处理|
    planowane|zaplanowane|nierozpoczęte|nieruszone|otwarte|nie rozpoczęto|do zrobienia|예정|미착수|계획|대기|시작 전|준비 중|해야 할 일|planerad|planerat|ej påbörjad|ej påbörjat|inte påbörjad|att göra|planlandı|başlamadı|başlanmadı|yapılacak|nezahájeno|plánováno|plánované|k řešení|заплановано|не розпочато|до виконання|planificat|neînceput|未着手|检讨中|検討中|on deck|in backlog|not yet started|yet to start|unstarted|not begun|nobody yet|up for grabs|wanted|ej startad|ej startat|inte startad|inte startat|ännu inte påbörjad|planerade|kommande|nie zaczęto|nie rozpoczęte|nierozpoczęty|nierozpoczęta|zaplanowany|zaplanowana|planowany|planowana|w planach|zaplanowano|시작 안 함|시작하지 않음|미정|착수 전|예정됨|未処理|これから|待启动|待排期|未启动|не начата|не начаты|запланирована|запланированы|nog te doen|noch zu tun|en attente de démarrage|por empezar|por comenzar|a iniciar|não começou|non cominciato|non cominciata|planlagt|planlagte|planlægges|planlegges|ikke påbegyndt|ikke begyndt|ikke startet|ikke påbegynt|ikke begynt|ikke i gang|ikke nået|ikke nådd|ikke opfyldt|ikke oppfylt|åben|åbent|åbne|åpen|åpent|åpne|afventer start|avventer start|venter på start|udestår|udestående|gjenstår|gjenstående|at gøre|skal laves|å gjøre|må gjøres|foreslået|foreslått|utildelt|ufordelt|planlanıyor|planlanan|henüz başlamadı|henüz başlanmadı|tamamlanmadı|bitmedi|yapılmadı|karşılanmadı|açık|sırada|önerildi`),
  in_progress:
    words(`in progress|in-progress|begun|in beta|in alpha|in preview|in pilot|ongoing|started|partial|partially|partly|wip|work in progress|active|underway|under way|in development|in review|doing|in testing|in work|in the works|running|on track|im plan|dans les temps|en plazo|no prazo|in linea|op schema|по плану|
    in arbeit|läuft|laufend|begonnen|teilweise|in bearbeitung|in umsetzung|angefangen|gestartet|
    en cours|commencé|commencée|partiel|partielle|partiellement|démarré|démarrée|
    en curso|en ejecución|en progreso|en proceso|en marcha|en desarrollo|iniciado|iniciada|
    em andamento|em execução|em progresso|em curso|em desenvolvimento|
    in corso|in esecuzione|iniziato|iniziata|parziale|in lavorazione|avviato|
    bezig|loopt|in uitvoering|mee bezig|gedeeltelijk|lopend|onderhanden|in behandeling|
    в работе|в процессе|начато|частично|выполняется|в разработке|идёт|идет|
    進行中|作業中|対応中|着手|着手済み|実装中|検証中|开发中|部分完成|已开始|测试中|进行中|实施中|
    w toku|w trakcie|w realizacji|rozpoczęte|probíhá|rozpracováno|zahájeno|v řešení|у роботі|в роботі|розпочато|в процесі|în curs|진행 중|진행중|개발 중|작업 중|테스트 중|시작됨|igång|påbörjad|påbörjat|delvis|yapılıyor|kısmen|pågår|pågående|devam ediyor|half done|half finished|halfway|half way|half-way|almost done|nearly done|mostly done|almost finished|nearly finished|almost ready|nearly ready|being worked on|being done|in flight|wird bearbeitet|halb fertig|zur hälfte fertig|fast fertig|fast erledigt|fast bereit|à moitié fait|à moitié terminé|à moitié prêt|presque terminé|presque terminée|presque fait|presque prêt|a medias|medio hecho|casi terminado|casi terminada|casi listo|casi lista|meio feito|quase pronto|quase pronta|quase concluído|quase concluída|fatto a metà|a metà|quasi finito|quasi finita|quasi pronto|quasi pronta|half klaar|bijna klaar|bijna gereed|наполовину готово|почти готово|почти готов|почти завершено|делается|prawie gotowe|prawie gotowy|prawie gotowa|prawie ukończone|w połowie|na ukończeniu|w przygotowaniu|rozpoczęty|rozpoczęta|zaczęte|nästan klar|nästan klart|halvklar|halvklart|halvfärdig|halvfärdigt|under arbete|under arbetet|på gång|påbörjade|startad|startat|ほぼ完了|半分完了|作業途中|完成一半|接近完成|即将完成|진행됨|거의 완료|거의 완성|일부 완료|부분 완료|téměř hotovo|rozpracované|майже готово|neredeyse bitti|i gang|igangværende|igangsat|igangsatt|påbegyndt|begyndt|er startet|undervejs|påbegynt|begynt|underveis|delvist|i prosess|under arbejde|under arbeid|under udvikling|under utvikling|under udarbejdelse|under utarbeidelse|under test|halvfærdig|halvferdig|halvt færdig|halvt ferdig|næsten færdig|nesten ferdig|på plan|i rute|sürüyor|devam etmekte|devam eden|başladı|başlandı|geliştiriliyor|geliştirme aşamasında|test ediliyor|test aşamasında|üzerinde çalışılıyor|yarı yarıya|neredeyse tamam`),
  blocked:
    words(`blocked|on hold|on-hold|frozen|on ice|eingefroren|auf eis|gelé|gelée|congelado|congelada|congelato|congelata|bevroren|заморожено|заморожен|заморожена|zamrożone|zamrożony|zmrazeno|заморожене|frusen|fryst|frosset|donduruldu|凍結|凍結中|冻结|동결|gestoppt|à l’arrêt|arrêté|arrêtée|detenido|detenida|parado|parada|interrotto|interrotta|fermo|gestopt|остановлено|остановлен|zatrzymane|wstrzymany|deferred|postponed|parked|waiting|paused|stalled|suspended|
    blockiert|verschoben|zurückgestellt|wartet|wartend|angehalten|pausiert|
    bloqué|bloquée|reporté|reportée|en attente|suspendu|suspendue|en pause|
    bloqueado|bloqueada|aplazado|aplazada|pospuesto|pospuesta|adiado|adiada|en espera|en pausa|aguardando|em espera|pausado|
    bloccato|bloccata|rinviato|rinviata|rimandato|in attesa|sospeso|sospesa|geblokkeerd|uitgesteld|wacht|wachtend|in de wacht|
    заблокировано|заблокирован|ожидание|ожидает|приостановлено|приостановлен|отложено|отложен|
    ブロック|保留|待ち|保留中|ブロック中|阻塞|受阻|等待|暂停|搁置|被阻塞|等待中|zablokowane|odłożone|przełożone|wstrzymane|oczekuje|보류|차단|대기 중|막힘|blockerad|blockerat|pausad|väntar|zablokováno|pozastaveno|čeká|заблоковано|призупинено|очікує|engellendi|askıda|bekliyor|beklemede|waits for|blockerade|väntande|vilande|pausat|zablokowany|zablokowana|wstrzymana|czeka|zawieszone|zawieszony|zawieszona|차단됨|중지됨|일시 중지|日程待ち|中断|заблокирована|заблокированы|на паузе|ждёт|ждет|ждём|ждем|ожидаем|wachten|czekamy|čekáme|esperando|blokeret|blokert|blokkert|afventer|avventer|venter|på hold|på vent|i bero|sat på pause|satt på pause|udskudt|udsat|utsatt|parkeret|parkert|standset|stanset|stoppet|durduruldu|duraklatıldı|ertelendi|beklemeye alındı|askıya alındı|bloke|bloke oldu|
    blocat`),
  done: words(`done|complete|completed|finished|implemented|fully implemented|shipped|released|achieved|ready|resolved|met|passed|merged|closed|delivered|live|fixed|deployed|production-ready|available|landed|verified|approved|closed out|signed off|
    erledigt|fertig|abgeschlossen|umgesetzt|veröffentlicht|erreicht|bereit|behoben|erfüllt|gelöst|ausgeliefert|fertiggestellt|einsatzbereit|geschlossen|freigegeben|abgenommen|
    terminé|terminée|fait|faite|fini|finie|achevé|achevée|livré|livrée|publié|publiée|atteint|atteinte|prêt|prête|résolu|résolue|réalisé|réalisée|implémenté|clos|clôturé|clôturée|validé|validée|soldé|soldée|
    hecho|hecha|completado|completada|terminado|terminada|finalizado|finalizada|listo|lista|logrado|publicado|resuelto|resuelta|entregado|entregada|implementado|implementada|cumplido|cerrado|cerrada|validado|validada|aprobado|aprobada|
    concluído|concluída|feito|feita|pronto|pronta|completo|completa|entregue|lançado|lançada|resolvido|resolvida|atingido|fechado|fechada|encerrado|encerrada|aprovado|aprovada|
    fatto|fatta|concluso|conclusa|conclusi|concluse|completato|completata|terminato|terminata|finito|rilasciato|rilasciata|raggiunto|risolto|risolta|chiuso|chiusa|approvato|approvata|
    klaar|gereed|voltooid|afgerond|gedaan|uitgebracht|opgelost|behaald|opgeleverd|gesloten|goedgekeurd|
    готово|сделано|пройдено|пройден|пройдена|выполнено|завершено|завершён|завершен|завершена|выпущено|выпущен|решено|реализовано|достигнуто|готов|закрыто|закрыт|закрыта|утверждено|
    完了|済|済み|リリース済|リリース済み|達成|達成済み|実装済み|対応済み|解決済み|完成|已完成|已发布|已实现|已解决|已上线|就绪|已达成|已就绪|已交付|已验证|検証済み|クローズ|クローズ済み|対応完了|承認済み|已关闭|已修复|已验收|已批准|검증됨|준비됨|
    zrobione|ukończone|gotowe|zakończone|wydane|wdrożone|zamknięte|zamknięty|zamknięta|wykonane|zatwierdzone|zakończono|ukończono|zrealizowano|zrealizowane|wykonano|wdrożono|zamknięto|zatwierdzono|완료|완료됨|끝남|출시됨|배포 완료|klart|klar|färdig|färdigt|avslutad|avslutat|lanserad|tamamlandı|bitti|yayınlandı|hazır|hotovo|dokončeno|splněno|vydáno|готово|виконано|завершено|зроблено|випущено|finalizat|gata|listos|listas|hechos|hechas|terminados|terminadas|completados|completadas|prêts|prêtes|terminés|terminées|pronti|pronte|finiti|finite|prontos|prontas|concluídos|concluídas|completos|completas|готова|готовы|сделан|сделана|выполнен|выполнена|завершены|решена|выпущена|gotowy|gotowa|ukończony|ukończona|zakończony|zakończona|wdrożony|wdrożona|wydany|wydana|zrobiony|zrobiona|przeniesiony|przeniesiona|przeniesione|klara|färdiga|slutförd|slutfört|slutförda|levererad|levererat|godkänd|godkänt|stängd|stängt|avslutade|införd|infört|genomförd|genomfört|완성|완성됨|해결됨|배포됨|종료|종료됨|준비 완료|승인됨|移行済み|公開済み|已准备好|已迁移|undertecknad|undertecknat|signerat|podpisane|podpisany|podpisana|unterzeichnet|unterschrieben|signé|signée|firmado|firmada|assinado|assinada|firmato|firmata|ondertekend|подписано|подписан|signed|締結済み|已签署|체결됨|체결 완료|hotov|hotová|dokončen|dokončena|splněna|færdig|færdigt|færdige|færdiggjort|afsluttet|afsluttede|gennemført|nået|opnået|opfyldt|bestået|godkendt|leveret|lukket|løst|udgivet|lanceret|idriftsat|implementeret|underskrevet|publiceret|udført|udrullet|ferdig|ferdige|ferdigstilt|fullført|gjennomført|avsluttet|nådd|oppnådd|oppfylt|bestått|godkjent|levert|lansert|utgitt|implementert|signert|undertegnet|publisert|utført|rullet ut|satt i drift|gjort|i drift|i produktion|i produksjon|på plads|på plass|tamam|tamamlanmış|yapıldı|bitirildi|bitmiş|teslim edildi|kapatıldı|kapandı|çözüldü|onaylandı|yayımlandı|yayında|canlıda|imzalandı|ulaşıldı|karşılandı|sağlandı|gerçekleşti|uygulandı|
    migrated|umgestellt|migriert|migré|migrée|migrado|migrada|migrato|migrata|gemigreerd|omgezet|перенесено|перенесён|zmigrowane|zmigrowany|zmigrowana|migrerad|migrerat|migreret|omlagt|migrert|taşındı`),
  dropped:
    words(`cancelled|canceled|won't do|wont do|won't fix|wontfix|dropped|deprecated|abandoned|rejected|obsolete|skipped|superseded|given up|stopped|discontinued|shelved|
    abgebrochen|gestrichen|verworfen|entfällt|abgelehnt|annulé|annulée|abandonné|abandonnée|rejeté|cancelado|cancelada|descartado|descartada|abandonado|rechazado|
    annullato|annullata|scartato|abbandonato|geannuleerd|vervallen|afgewezen|geschrapt|отменено|отменён|отменен|отклонено|снято|
    中止|キャンセル|廃止|見送り|取消|已取消|放弃|废弃|已放弃|anulowane|porzucone|취소|취소됨|폐기|중단|inställd|avbruten|iptal|iptal edildi|zrušeno|скасовано|відхилено|anulat|decided against|let go|lasciato perdere|lasciata perdere|laissé tomber|fallen gelassen|losgelaten|not planned|ruled out|declined|turned down|no longer planned|dagegen entschieden|wird nicht gemacht|ausgeschlossen|weggefallen|fällt weg|écarté|écartée|refusé|refusée|rechazada|descartados|descartadas|rejeitado|rejeitada|recusado|recusada|rifiutato|rifiutata|escluso|esclusa|afgezien|отменена|отменены|отказались|отклонён|отклонен|anulowany|anulowana|odrzucone|odrzucony|odrzucona|porzucony|porzucona|zrezygnowano|zaniechane|inställt|avbrutet|avslagen|avslaget|slopad|slopat|struken|struket|nedlagd|nedlagt|하지 않음|안 함|やらない|不採用|却下|不采纳|否决|zrušena|udgår|udgået|opgivet|droppet|annulleret|aflyst|afvist|afslået|skrottet|fravalgt|bortfaldet|bortfalder|kasseret|utgår|utgått|oppgitt|kansellert|avlyst|avvist|avslått|skrinlagt|forkastet|henlagt|bortfalt|bortfaller|droppes|iptal edilen|vazgeçildi|reddedildi|rafa kaldırıldı|yapılmayacak`),
  at_risk:
    words(`needs attention|at risk|complex|delayed|behind|behind schedule|off track|degraded|slipping|late|
    gefährdet|verzögert|kritisch|in gefahr|im verzug|à risque|en retard|retardé|en riesgo|retrasado|retrasada|requiere atención|em risco|atrasado|atrasada|requer atenção|
    a rischio|in ritardo|vertraagd|loopt risico|loopt achter|под угрозой|задержка|задерживается|требует внимания|под риском|
    リスクあり|遅延|要注意|遅れ|有风险|风险|延期|延迟|需关注|存在风险|滞后|zagrożone|opóźnione|위험|지연|försenad|försenat|ohroženo|zpožděno|під загрозою|затримується|gecikti|riskli|i fara|i riskzonen|kräver åtgärd|kräver uppmärksamhet|behöver åtgärd|zagrożony|zagrożona|opóźniony|opóźniona|wymaga uwagi|주의 필요|지연됨|задержан|requiere cuidado|à surveiller|forsinket|forsinkede|i risiko|truet|i fare|bagud|kræver handling|kræver opmærksomhed|krever handling|krever oppmerksomhet|bak skjema|etter skjema|på etterskudd|risk altında|gecikmeli|gecikiyor|gecikmede|dikkat gerekiyor|dikkat gerektiriyor|
    în pericol|有風險`),
  not_ready: words(`not ready|immature|missing|unsupported|not available|unavailable|not supported|
    nicht bereit|fehlt|unreif|nicht fertig|nicht einsatzbereit|nicht verfügbar|pas prêt|pas prête|immature|manquant|manquante|non prêt|non disponible|
    no listo|no lista|inmaduro|inmadura|falta|no disponible|não pronto|não está pronto|imaturo|ausente|em falta|non pronto|immaturo|mancante|
    niet gereed|niet klaar|ontbreekt|onvolwassen|не готово|не готов|отсутствует|не реализовано|未準備|未熟|未完成|未就绪|不成熟|缺失|未实现|尚未就绪|nie gotowe|brak|준비 안 됨|no está listo|no está lista|no están listos|no están listas|não está pronta|não estão prontos|n’est pas prêt|n'est pas prêt|pas prêts|pas prêtes|non è pronto|non è pronta|non pronta|non pronti|niet beschikbaar|не готова|не готовы|niegotowe|niegotowy|niegotowa|nie gotowy|nie gotowa|nie jest gotowe|nie jest gotowy|nie jest gotowa|niedostępne|ej redo|inte redo|saknas|omogen|omoget|準備できていない|준비되지 않음|미준비|미성숙|지원 안 됨|není hotovo|chybí|не готова|відсутнє|hazır değil|eksik|ikke klar|ikke klart|ikke parat|mangler|mangelfuld|mangelfull|umoden|ikke tilgængelig|ikke tilgjengelig|ikke understøttet|ikke støttet|desteklenmiyor|mevcut değil|hazır olmayan|尚未准备好|未准备好|
    nepregătit|未就緒`),
}
