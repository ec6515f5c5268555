const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim())

/** State words by which a language is known, besides those that are written in it; where languages share one, it stands in each. */
export const otherWords: Readonly<Record<string, readonly string[]>> = {
  en: words(`half way|half-way|migrated|let go|planned|not started|todo|to do|to-do|pending|proposed|backlog|scheduled|upcoming|future|draft|tbd|unmet|not met|not assessed|not yet|on deck|in backlog|not yet started|yet to start|unstarted|not begun|nobody yet|up for grabs|wanted|
    in-progress|begun|in beta|in alpha|in preview|in pilot|ongoing|started|partial|partially|partly|wip|work in progress|active|underway|under way|in development|in review|doing|in testing|in work|in the works|running|on track|half done|half finished|halfway|almost done|nearly done|mostly done|almost finished|nearly finished|almost ready|nearly ready|being worked on|being done|in flight|
    on hold|on-hold|deferred|postponed|parked|waiting|paused|stalled|suspended|waits for|
    complete|completed|finished|implemented|fully implemented|shipped|released|achieved|ready|resolved|met|passed|merged|closed|delivered|live|fixed|deployed|production-ready|available|landed|verified|approved|closed out|signed off|signed|
    canceled|won't do|wont do|won't fix|wontfix|dropped|deprecated|abandoned|rejected|obsolete|skipped|superseded|given up|stopped|discontinued|shelved|decided against|not planned|ruled out|declined|turned down|no longer planned|
    needs attention|complex|delayed|behind|behind schedule|off track|degraded|slipping|late|immature|missing|unsupported|not available|unavailable|not supported`),
  de: words(`zur hälfte fertig|umgestellt|migriert|fast erledigt|fast bereit|fallen gelassen|dagegen entschieden|wird nicht gemacht|fällt weg|geplant|nicht begonnen|nicht gestartet|ausstehend|vorgesehen|noch offen|noch nicht begonnen|noch zu tun|
    läuft|laufend|begonnen|teilweise|in bearbeitung|in umsetzung|angefangen|gestartet|im plan|wird bearbeitet|halb fertig|fast fertig|
    verschoben|zurückgestellt|wartet|wartend|angehalten|pausiert|gestoppt|
    fertig|abgeschlossen|umgesetzt|veröffentlicht|erreicht|bereit|behoben|erfüllt|gelöst|ausgeliefert|fertiggestellt|einsatzbereit|geschlossen|freigegeben|abgenommen|unterzeichnet|unterschrieben|
    abgebrochen|verworfen|entfällt|abgelehnt|ausgeschlossen|weggefallen|verzögert|kritisch|in gefahr|im verzug|fehlt|unreif|nicht fertig|nicht einsatzbereit|nicht verfügbar`),
  fr: words(`en attente de démarrage|migré|migrée|à moitié fait|à moitié terminé|presque fait|laissé tomber|n’est pas prêt|pas prêts|pas prêtes|prévu|prévue|planifié|planifiée|non commencé|non démarré|à venir|pas commencé|
    commencé|commencée|partiel|partielle|partiellement|démarré|démarrée|dans les temps|presque terminé|presque terminée|presque prêt|
    bloquée|reporté|reportée|en attente|suspendu|suspendue|en pause|arrêté|arrêtée|à l’arrêt|
    terminée|terminés|terminées|fait|faite|fini|finie|achevé|achevée|livré|livrée|publié|publiée|atteint|atteinte|prêt|prête|prêts|prêtes|résolu|résolue|réalisé|réalisée|implémenté|clos|clôturé|clôturée|validé|validée|soldé|soldée|signé|signée|
    abandonnée|annulé|annulée|rejeté|écarté|écartée|refusé|refusée|en retard|retardé|à surveiller|pas prête|immature|manquant|manquante|non prêt|non disponible`),
  es: words(`casi terminada|migrado|migrada|casi lista|descartados|descartadas|requiere cuidado|no está lista|planificado|planificada|por hacer|sin empezar|sin iniciar|previsto|prevista|no iniciado|planeado|planeada|por empezar|por comenzar|
    en ejecución|en progreso|en proceso|en marcha|en desarrollo|iniciado|iniciada|en plazo|a medias|casi terminado|casi listo|
    bloqueada|aplazado|aplazada|pospuesto|pospuesta|en espera|en pausa|pausado|detenido|detenida|parado|parada|esperando|
    completada|completados|completadas|hecho|hecha|hechos|hechas|terminado|terminada|terminados|terminadas|finalizado|finalizada|listo|lista|listos|listas|logrado|publicado|resuelto|resuelta|entregado|entregada|implementado|implementada|cumplido|cerrado|cerrada|validado|validada|aprobado|aprobada|firmado|firmada|
    cancelada|descartado|descartada|abandonado|rechazado|rechazada|retrasado|retrasada|requiere atención|no lista|inmaduro|inmadura|falta|no disponible|no está listo`),
  pt: words(`quase concluída|migrado|migrada|meio feito|não está pronta|planejado|planejada|planeado|planeada|previsto|prevista|a fazer|não iniciado|não iniciada|por iniciar|a iniciar|não começou|
    em execução|em progresso|em curso|em desenvolvimento|iniciado|iniciada|no prazo|quase pronto|quase pronta|quase concluído|
    bloqueada|adiado|adiada|aguardando|em espera|pausado|parado|parada|
    concluída|concluídos|concluídas|feito|feita|pronto|pronta|prontos|prontas|completo|completa|completos|completas|entregue|lançado|lançada|resolvido|resolvida|atingido|fechado|fechada|encerrado|encerrada|aprovado|aprovada|finalizado|finalizada|implementado|implementada|publicado|validado|validada|assinado|assinada|
    cancelada|descartado|descartada|abandonado|rejeitado|rejeitada|recusado|recusada|atrasado|atrasada|requer atenção|não está pronto|imaturo|ausente|em falta`),
  it: words(`non cominciato|migrato|migrata|non cominciata|quasi finita|quasi pronta|non è pronta|non pronti|pianificato|pianificata|previsto|prevista|non iniziato|non iniziata|in programma|
    iniziato|iniziata|in esecuzione|parziale|in lavorazione|avviato|in linea|quasi finito|quasi pronto|
    bloccata|rinviato|rinviata|rimandato|in attesa|sospeso|sospesa|interrotto|interrotta|fermo|
    completata|fatto|fatta|terminato|terminata|finito|finiti|finite|rilasciato|rilasciata|raggiunto|risolto|risolta|chiuso|chiusa|approvato|approvata|pronto|pronta|pronti|pronte|firmato|firmata|
    annullata|scartato|abbandonato|rifiutato|rifiutata|escluso|esclusa|in ritardo|immaturo|mancante|non è pronto|non pronta`),
  nl: words(`bijna gereed|gemigreerd|omgezet|losgelaten|afgezien|gepland|niet gestart|nog niet gestart|nog niet begonnen|niet begonnen|nog te doen|open|
    in uitvoering|in behandeling|loopt|mee bezig|gedeeltelijk|lopend|onderhanden|op schema|half klaar|bijna klaar|
    wacht|wachtend|wachten|uitgesteld|gestopt|in de wacht|
    gereed|voltooid|afgerond|gedaan|uitgebracht|opgelost|behaald|opgeleverd|gesloten|goedgekeurd|ondertekend|
    vervallen|afgewezen|geschrapt|vertraagd|loopt achter|niet gereed|ontbreekt|onvolwassen|niet beschikbaar`),
  ru: words(`наполовину готово|перенесено|перенесён|почти завершено|ждём|ждем|ожидаем|отменены|отказались|отклонен|задержан|не готовы|открыто|не начато|планируется|в планах|предстоит|запланирован|запланирована|запланированы|не начат|не начата|не начаты|
    в процессе|начато|частично|выполняется|в разработке|идёт|идет|по плану|почти готово|почти готов|делается|
    остановлено|остановлен|заблокирован|заблокирована|заблокированы|ожидание|ожидает|приостановлено|приостановлен|отложено|отложен|на паузе|ждёт|ждет|
    сделано|сделан|сделана|выполнено|выполнен|выполнена|завершено|завершён|завершен|завершена|завершены|выпущено|выпущен|выпущена|решено|решена|реализовано|достигнуто|готов|готова|готовы|закрыто|закрыт|закрыта|утверждено|подписано|подписан|
    отменён|отменен|отменена|отклонено|снято|отклонён|задержка|задерживается|требует внимания|под риском|не готов|не готова|отсутствует|не реализовано`),
  uk: words(
    `не розпочато|розпочато|призупинено|до виконання|в роботі|в процесі|майже готово|очікує|завершено|зроблено|випущено|відхилено|затримується|не готова|відсутнє`,
  ),
  pl: words(`prawie gotowy|zmigrowane|zmigrowany|zmigrowana|prawie gotowa|prawie ukończone|czekamy|przeniesiony|przeniesiona|nie jest gotowe|nie jest gotowy|nie jest gotowa|zaplanowane|nierozpoczęte|nieruszone|otwarte|nie rozpoczęto|do zrobienia|nie zaczęto|nie rozpoczęte|nierozpoczęty|nierozpoczęta|zaplanowany|zaplanowana|planowany|planowana|w planach|zaplanowano|
    w trakcie|w realizacji|rozpoczęte|rozpoczęty|rozpoczęta|zaczęte|prawie gotowe|w połowie|na ukończeniu|w przygotowaniu|
    zatrzymane|wstrzymany|wstrzymana|zablokowane|zablokowany|zablokowana|odłożone|przełożone|oczekuje|czeka|zawieszone|zawieszony|zawieszona|
    ukończone|ukończony|ukończona|gotowe|gotowy|gotowa|zakończone|zakończony|zakończona|wydane|wydany|wydana|wdrożone|wdrożony|wdrożona|zamknięte|zamknięty|zamknięta|wykonane|zatwierdzone|zrobiony|zrobiona|przeniesione|podpisane|podpisany|podpisana|
    porzucone|porzucony|porzucona|anulowany|anulowana|odrzucone|odrzucony|odrzucona|zrezygnowano|zaniechane|opóźnione|opóźniony|opóźniona|zagrożony|zagrożona|wymaga uwagi|brak|niegotowe|niegotowy|niegotowa|nie gotowy|nie gotowa|niedostępne`),
  cs: words(`čekáme|nezahájeno|plánované|k řešení|rozpracováno|rozpracované|zahájeno|v řešení|téměř hotovo|pozastaveno|čeká|
    dokončeno|splněno|vydáno|hotov|hotová|dokončen|dokončena|splněna|zrušena|zpožděno|chybí`),
  sv: words(`ännu inte påbörjad|migrerad|migrerat|halvfärdig|halvfärdigt|under arbetet|slutförda|kräver uppmärksamhet|behöver åtgärd|planerat|planerade|ej påbörjad|ej påbörjat|inte påbörjad|inte påbörjat|att göra|ej startad|ej startat|inte startad|inte startat|kommande|
    igång|påbörjad|påbörjat|påbörjade|delvis|pågående|nästan klar|nästan klart|halvklar|halvklart|under arbete|på gång|startad|startat|
    blockerat|blockerade|pausad|pausat|väntar|väntande|vilande|
    klar|klara|färdig|färdigt|färdiga|avslutad|avslutat|avslutade|lanserad|slutförd|slutfört|levererad|levererat|godkänd|godkänt|stängd|stängt|införd|infört|genomförd|genomfört|undertecknad|undertecknat|signerat|
    inställt|avbruten|avbrutet|avslagen|avslaget|slopad|slopat|struken|struket|nedlagd|nedlagt|försenat|i fara|i riskzonen|kräver åtgärd|ej redo|saknas|omogen|omoget`),
  da: words(`utildelt|migreret|omlagt|ufordelt|halvt færdig|bortfalder|droppes|kræver opmærksomhed|ikke understøttet|planlagte|planlægges|ikke påbegyndt|ikke begyndt|ikke startet|ikke i gang|ikke nået|ikke opfyldt|åben|åbent|åbne|afventer start|venter på start|udestår|udestående|at gøre|skal laves|foreslået|
    igangværende|igangsat|påbegyndt|begyndt|er startet|undervejs|delvist|delvis|under arbejde|under udvikling|under udarbejdelse|under test|halvfærdig|næsten færdig|på plan|
    afventer|venter|på hold|på vent|i bero|sat på pause|udskudt|udsat|parkeret|standset|stoppet|
    færdigt|færdige|færdiggjort|afsluttet|afsluttede|gennemført|nået|opnået|opfyldt|bestået|godkendt|leveret|lukket|løst|udgivet|lanceret|idriftsat|implementeret|underskrevet|publiceret|udført|udrullet|gjort|i drift|i produktion|på plads|
    udgår|udgået|opgivet|droppet|aflyst|afvist|afslået|skrottet|fravalgt|bortfaldet|kasseret|forsinkede|i risiko|truet|i fare|bagud|kræver handling|ikke klart|ikke parat|mangler|mangelfuld|umoden|ikke tilgængelig`),
  nb: words(`utildelt|migrert|omlagt|ufordelt|halvt ferdig|bortfaller|droppes|krever oppmerksomhet|ikke støttet|blokert|planlagte|planlegges|ikke påbegynt|ikke begynt|ikke startet|ikke i gang|ikke nådd|ikke oppfylt|åpen|åpent|åpne|avventer start|venter på start|gjenstår|gjenstående|å gjøre|må gjøres|foreslått|
    igangsatt|påbegynt|begynt|underveis|delvis|i prosess|under arbeid|under utvikling|under utarbeidelse|under test|halvferdig|nesten ferdig|på plan|i rute|
    avventer|venter|på vent|i bero|satt på pause|utsatt|parkert|stanset|stoppet|
    ferdige|ferdigstilt|fullført|gjennomført|avsluttet|nådd|oppnådd|oppfylt|bestått|godkjent|levert|lansert|utgitt|implementert|signert|undertegnet|publisert|utført|rullet ut|satt i drift|gjort|i drift|i produksjon|på plass|
    utgår|utgått|oppgitt|droppet|avvist|avlyst|avslått|skrinlagt|forkastet|henlagt|bortfalt|i risiko|truet|i fare|krever handling|bak skjema|etter skjema|på etterskudd|ikke klart|mangler|mangelfull|umoden|ikke tilgjengelig`),
  tr: words(`geliştirme aşamasında|taşındı|test aşamasında|neredeyse tamam|bloke oldu|gecikti|dikkat gerektiriyor|hazır olmayan|başlamadı|başlanmadı|yapılacak|planlanıyor|planlanan|henüz başlamadı|henüz başlanmadı|tamamlanmadı|bitmedi|yapılmadı|karşılanmadı|açık|sırada|önerildi|
    yapılıyor|kısmen|neredeyse bitti|sürüyor|devam etmekte|devam eden|başladı|başlandı|geliştiriliyor|test ediliyor|üzerinde çalışılıyor|
    engellendi|askıda|bekliyor|durduruldu|duraklatıldı|ertelendi|beklemeye alındı|askıya alındı|bloke|
    bitti|yayınlandı|hazır|tamam|tamamlanmış|yapıldı|bitirildi|bitmiş|teslim edildi|kapatıldı|kapandı|çözüldü|onaylandı|yayımlandı|yayında|canlıda|imzalandı|ulaşıldı|karşılandı|sağlandı|gerçekleşti|uygulandı|
    iptal edildi|iptal edilen|vazgeçildi|reddedildi|rafa kaldırıldı|yapılmayacak|gecikmeli|gecikiyor|gecikmede|risk altında|dikkat gerekiyor|eksik|desteklenmiyor|mevcut değil`),
  ro: words('neînceput|gata'),
  ko: words(`거의 완성|부분 완료|체결됨|체결 완료|중단|하지 않음|안 함|준비되지 않음|지원 안 됨|미착수|계획|대기|시작 전|준비 중|해야 할 일|시작 안 함|시작하지 않음|미정|착수 전|예정됨|
    진행중|개발 중|작업 중|테스트 중|시작됨|진행됨|거의 완료|일부 완료|차단|대기 중|막힘|차단됨|중지됨|일시 중지|
    완료됨|끝남|출시됨|배포 완료|검증됨|준비됨|완성|완성됨|해결됨|배포됨|종료|종료됨|준비 완료|승인됨|취소됨|폐기|지연|지연됨|주의 필요|준비 안 됨|미성숙`),
  ja: words(`予定|計画中|未対応|計画|未定|未完了|検討中|未処理|これから|作業中|対応中|着手|着手済み|実装中|検証中|ほぼ完了|半分完了|作業途中|
    保留|ブロック|待ち|ブロック中|日程待ち|中断|済|済み|達成|達成済み|完成|リリース済|リリース済み|実装済み|対応済み|解決済み|検証済み|クローズ|クローズ済み|対応完了|承認済み|移行済み|公開済み|締結済み|
    キャンセル|廃止|見送り|取消|やらない|不採用|却下|リスクあり|要注意|遅れ|未熟|未完成|準備できていない`),
  zh: words(`未实施|计划中|待办|待开始|规划中|计划|待定|尚未开始|待处理|检讨中|待启动|待排期|未启动|开发中|部分完成|已开始|测试中|实施中|完成一半|接近完成|即将完成|
    受阻|等待|暂停|搁置|被阻塞|等待中|中断|完成|已发布|已实现|已解决|已上线|就绪|已达成|已就绪|已交付|已验证|已关闭|已修复|已验收|已批准|已准备好|已迁移|已签署|
    取消|放弃|废弃|已放弃|不采纳|否决|风险|延期|延迟|需关注|存在风险|滞后|未完成|不成熟|缺失|未实现|尚未就绪|尚未准备好|未准备好`),
  'zh-Hant': words('完成|取消|等待|等待中|未完成|受阻'),
}
