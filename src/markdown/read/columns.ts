import { type Cue, cueOf } from './cue.ts'
import { remembering } from './remembering.ts'

/** What a table's column holds, by its header. */
export type Column =
  | 'status'
  | 'target'
  | 'current'
  | 'metric'
  | 'date'
  | 'milestone'
  | 'phase'
  | 'risk'
  | 'level'
  | 'mitigation'
  | 'owner'
  | 'component'
  | 'task'
  | 'criterion'
  | 'decision'
  | 'trigger'
  | 'watch'
  | 'document'
  | 'review'
  | 'cadence'
  | 'blocker'
  | 'change'
  | 'number'
  | 'estimate'

const forms: readonly (readonly [Column, Cue])[] = [
  [
    'number',
    cueOf(
      /^(?:|no|nr|id|ids|key|ref|code|num|number|time|hora|uhrzeit|heure|ora|tijd|godzina|время|時刻|nummer|numéro|número|numero|lp|номер|løbenr|løpenr|sıra(?: no)?|saat|klokken|番号|编号|序号|번호|순번)$/iu,
    ),
  ],
  [
    'status',
    cueOf(
      /^(?:status(?! ?(?:code|line|text|message))|今の様子|様子$|具合$|com['’]è (?:mess|andat)[oa]|come sta|em que pé|à quel point|how it.?s looking$|hoe (?:staat|gaat) (?:het|hij)|wie (?:steht|weit)|how (?:it|far)(?: it)? (?:is|goes|stands)|où en est|cómo va|como (?:está|vai)$|a che punto|state(?:$| of )|ampel|rag$|rag status|traffic light|feu(?: tricolore)?$|sem[aá]foro|stoplicht|светофор|readiness|ready$|implemented$|met$|gereed$|klaar$|erledigt$|fertig$|fait$|fatto$|hecho$|feito$|готово$|zrobione$|fulfilled$|satisfied$|erfüllt$|rempli$|satisfait$|cumplido$|cumplida$|atendido$|soddisfatto$|voldaan$|выполнено$|spełnione$|maturity|reife|maturité|préparation|madurez|preparación|maturidade|prontidão|maturità|prontezza|rijpheid|gereedheid|зрелость|dojrzałość|připravenost|mognad|hazırlık|progress|done|complete(?! by)|health|zustand|stand|finished$|closed$|resolved$|reached$|erreicht$|atteinte?$|alcanzad[oa]$|atingid[oa]$|raggiunt[oa]$|behaald$|bereitschaft|fortschritt|statut|état|avancement|estado|progreso|andamento|situação|stato|avanzamento|voortgang|статус|состояние|готовность|прогресс|stan$|postęp|gotowość|stav$|průběh|стан$|готовність|läge|durum|tilstand|fr[ea]mdrift|stade$|parathed|modenhed|modenhet|færdig$|ferdig$|opfyldt$|oppfylt$|bestået$|bestått$|udført$|utført$|klar$|ilerleme|olgunluk|hazır$|tamam$|状態|ステータス|準備|準備状況|成熟度|就绪|完成度|준비|성숙|進捗|状況|状况|状态|進行状況|进度|进展|상태|현황|진행)|^(?:results?|outcome|verdict|sign-?off|ergebnis|résultat|resultado|risultato|resultaat|resultat|sonuç|результат|wynik|結果|结果|결과)$/iu,
    ),
  ],
  [
    'change',
    cueOf(
      /^(?:changes?|what changed|änderung|modification|cambios|alteraç|mudança|modifi(?:ca$|ch)|wijziging|изменени|zmian|změn|зміни|ändring|endring|değişiklik|変更|变更|변경)/iu,
    ),
  ],
  [
    'estimate',
    cueOf(
      /^(?:costs?|price|budget|amount|hours|person|effort|estimate|duration|days|kosten|preis|betrag|aufwand|stunden|dauer|coût|prix|charge|durée|costo|coste|precio|horas|esfuerzo|duración|custo|preço|esforço|duração|prezzo|ore$|durata|prijs|uren|duur|стоимость|цена|часы|длительность|koszt|cena|godziny|czas$|omkostning|kostnad|timer$|varighed|varighet|estimat|tidsforbrug|beløb|süre$|maliyet|tutar|efor$|费用|成本|金额|工时|工期|估时|预估|時間$|工数|費用|金額|비용|금액|공수|기간$|소요)/iu,
    ),
  ],
  [
    'cadence',
    cueOf(
      /^(?:cadence|frequency|how often|turnus|häufigkeit|rhythmus|fréquence|frecuencia|frequência|frequenza|frequentie|периодичность|частота|częstotliwość|frekvence|частота|sıklık|hyppighed|hyppighet|frekvens|kadence|hvor (?:tit|ofte)|ne sıklıkta|頻度|频率|주기|빈도)/iu,
    ),
  ],
  [
    'mitigation',
    cueOf(
      /mitigat|^response|^what we (?:do|will do)(?: about.*)?$|^was wir tun|^ce qu[e’'](?: ?nous| ?on) |^qué (?:hacemos|haríamos|haremos)|^o que (?:fazemos|faríamos|faremos)|^cosa (?:facciamo|faremmo|faremo)|^what (?:we[’']d|we would|then)|^was wir (?:dann )?(?:täten|machen)|^(?:se|si) (?:acontecer|pasa|succede)|^wat we doen|^что делаем|^co robimy|^reaktion|^antwort|^réponse|^parade|^respuesta|^resposta|^risposta|^reactie|^реакци|^reakcj|gegenmaßnahme|maßnahme|atténuation|mitigac|mitigaç|mitigaz|maatregel|мер[ыа]|снижени|łagodzen|przeciwdział|środki|opatření|заход|åtgärd|önlem|tiltag|tiltak|modtræk|mottrekk|afbødning|avbøtende|imødegåelse|^håndtering|緩和|対策|缓解|应对|완화|대응|대책/iu,
    ),
  ],
  [
    'level',
    cueOf(
      /^(?:level|rating|risiko(?:klasse|stufe|wert|höhe)|risk (?:class|rating|score|level)|clase de riesgo|classe d[eiu] (?:risque|risco|rischio)|nivel de riesgo|niveau de risque|nível de risco|livello di rischio|класс риска|уровень риска|how (?:bad|likely|severe|serious|worr\p{L}+|grave|much (?:it|that|this) (?:worries|matters|hurts))|(?:wie|hoe) (?:schlimm|wahrscheinlich|ernst|gefährlich|erg|ernstig|groot|groß)|à quel point|(?:qué tan|cómo de|quanto è|quão) \p{L}+|quanto (?:ci )?(?:preoccupa|pesa)|chance$|effet$|efecto$|efeito$|effetto$|gevolg$|последствия$|skutek$|skutki$|impact|severity|bewertung|einstufung|cotation|valoración|calificación|valutazione|beoordeling$|评级|評価|평가|등급|likelihood|probability|risk level|criticality|schwere|wirkung|auswirkung|wahrscheinlichkeit|stufe|niveau|impact|gravité|gravidade|gravedad|gravità|probabilité|impacto|probabilidad|severidad|nivel|probabilidade|nível|impatto|probabilità|livello|ernst|kans|waarschijnlijkheid|влияние|вероятность|уровень|wpływ|prawdopodobieństwo|poziom|dopad|pravděpodobnost|вплив|ймовірність|sannolikhet|påverkan|konsekvens|sandsynlighed|sannsynlighet|alvor|påvirkning|virkning|nivå|vurdering$|risiko(?:niveau|nivå|grad|score)|hvor (?:slemt|alvorligt?|sandsynligt|sannsynlig)|şiddet|ciddiyet|seviye|düzey|konsequenz|consequence|konsekwencj|consecuencia|consequência|conseguenz|následek|наслідк|etki|olasılık|影響|可能性|確率|発生|レベル|深刻度|影响|概率|等级|等級|级别|严重|영향|확률|가능성|수준|심각)/iu,
    ),
  ],
  [
    'owner',
    cueOf(
      /^(?:owner|решение принимает|decided by|decision by|decision maker|entscheide(?:t|r)|décideur|decide$|responsible|assignee|assigned|lead|who(?! (?:cares|waits|needs|wants|gets|hears|knows|asks?|asked|we|it|they))|team|dri|verantwortlich|zuständig|wer(?: (?:entscheidet|klärt|antwortet|macht|übernimmt|liefert|kümmert sich)(?: (?:es|das))?)?$|responsable|propriétaire|encargad|quién|quem(?: (?:decide|resolve|responde|faz))?$|qui(?: (?:décide|tranche|répond|fait|s en occupe|en décide))?$|chi(?: (?:decide|risponde|fa|se ne occupa))?$|pilote|référent|referente|responsável|don[oa](?:s| d[aoe].*)?$|due[ñn][oa]s?$|titolare$|porteur|porteuse|(?:asignad|atribuíd|assegnat)[oa](?: a)?$|przypisan[eayo]+ do$|tilldelad|responsabile|eigenaar|verantwoordelijke|wie(?: (?:beslist|besluit|antwoordt|doet)(?: (?:het|dit))?)?$|ответственн|владелец|исполнитель|odpowiedzialn|właściciel|kto(?: (?:decyduje|rozstrzyga|odpowiada|robi))?$|zodpovíd|vlastník|відповідальн|виконавець|ansvarig|vem(?: (?:beslutar|bestämmer|avgör|svarar|gör)(?: det)?)?$|ägare|kdo(?: (?:rozhoduje|rozhodne|odpoví|dělá))?$|odpovíd|odpovědn|хто(?: (?:вирішує|відповідає|робить))?$|кто(?: (?:решает|отвечает|делает))?$|opiekun|kim(?: (?:karar verir|karar veriyor|yanıtlar|yapar))?$|karar(?:ı)? veren|ansvarl|ansvar$|ejer|eier|hvem(?: (?:beslutter|bestemmer|afgør|avgjør|svarer|gør|gjør)(?: det)?)?$|tovholder|udføres af|utføres av|atanan|決定者|決裁者|判断者|誰が(?:決める|答える|やる|担当)?$|决策[人者]|谁(?:(?:来|在)?(?:决定|负责|回答|做|弄|办|管|跟).{0,2})?$|결정(?:권)?자|누가(?: (?:결정|답변|담당).{0,4})?$|sahib|sorumlu|担当|責任者|负责人|责任人|담당|책임)/iu,
    ),
  ],
  [
    'current',
    cueOf(
      /^(?:(?:version|versione|versión|versão|versie) (?:actuelle|attuale|actual|atual|en uso|em uso|in uso|in gebruik)|teraz|dziś|dzisiaj|hoy|ahora|hoje|agora|adesso|maintenant|aujourd|jetzt|сегодня|i ?dag$|지금|今$|今日|running|in (?:use|production)$|installed|we run|our version|im einsatz|installiert|en (?:service|production|uso|producción)$|em (?:uso|produção)$|in (?:uso|produzione|gebruik)$|используе|w użyciu|現行|利用中|使用中|在用|运行中|사용 중|운영 중|current|have$|last (?:year|quarter|month)$|score$|actual|last \d|measured|reading|observed|now|today|baseline|latest|aktuell|ausgangswert|ist(?:-|$)|heute|actuel|réel|actual|atual|attuale|oggi|huidig|nu$|текущ|сейчас|факт|obecn|aktualn|bieżąc|současn|поточн|nuläge|nå$|nuværende|nåværende|aktuel$|udgangspunkt|utgangspunkt|nullpunkt|målt$|i bruk$|i brug$|şu an|bugün|şimdi|güncel|mevcut|現在|現状|現行|当前|目前|基线|현재|현황값)|(?:\s(?:now|today|current|currently|jetzt|heute|aktuell|actuel(?:le)?|hoy|ahora|actual|hoje|atual|oggi|attuale|nu|huidig|сейчас|сегодня|teraz|obecnie|dziś|i dag|nå|şimdi|bugün))$/iu,
    ),
  ],
  [
    'metric',
    cueOf(
      /^(?:metric|meting(?:en)?$|messung(?:en)?$|medición$|mediciones$|medição$|medições$|misurazion[ei]$|pomiary?$|měření$|измерени|замер|вимір|mätning|mätvärde|測定|計測|测量|측정|what (?:we|I) (?:measure|count|look at|note|write down|track)|qué (?:apuntamos|contamos|miramos|seguimos)|ce qu[’']on (?:note|suit)|o que (?:contamos|olhamos|anotamos)|(?:che )?cosa (?:contiamo|guardiamo)|wat we (?:tellen|bijhouden)|ce qu.on (?:mesure|compte|relève)|co (?:mierzymy|liczymy)|看什么|qué medimos|cosa misuriamo|wat we meten|что (?:мы )?(?:измеряем|считаем)|was wir messen|見るもの|medida|mesure$|misura$|maat$|größe$|sli$|slo$|kpi|measure|indicator|kennzahl|kenngröße|messwert|metrik|messgröße|métrique|indicateur|métrica|indicador|metrica|indicatore|metriek|метрика|показатель|key results?|schlüsselergebnis|résultats? clés?|resultados? clave|resultados?-chave|risultat[oi] chiave|(?:kern|sleutel)resulta(?:at|ten)|nyckelresultat|nøgleresultat|nøkkelresultat|ключев\p{L}+ результат|ключов\p{L}+ результат|kluczow\p{L}+ rezultat|klíčov\p{L}+ výsled|anahtar sonuç|主要な(?:結果|成果)|成果指標|关键(?:结果|成果)|핵심 ?결과|metryka|wskaźnik|miernik|metrika|ukazatel|показник|mätetal|nyckeltal|måltal|nøgletal|måltall|nøkkeltall|indikator|måling|(?:hvad|hva) vi måler|ölçü(?:m|$)|neyi ölç|metrik|gösterge|指標|指标|メトリクス|지표|메트릭)/iu,
    ),
  ],
  [
    'date',
    cueOf(
      /^(?:date|due|(?:[\p{L}-]+ ){1,2}ends(?: on)?$|(?:[\p{L}-]+ )?(?:endet|läuft bis|se termine|termina|eindigt|loopt (?:tot|af)|заканчивается|закінчується|kończy się|končí|slutar|slutter)$|expires?(?: on)?$|expir(?:y|ation)(?: date)?|(?:läuft|lauft) (?:ab|aus)|ablauf(?:datum)?$|gültig bis|expire(?: le)?$|date d.expiration|valable jusqu|caduca$|caducidad|vence$|vencimient|vigente hasta|válid[oa] (?:hasta|até)|vigencia|expira$|validade|vencimento|scade$|valid[oa] fino|verloopt|geldig tot|истекает|действует до|действительн|wygasa|ważn[aey] do|vyprší|plat(?:í|nost) do|закінчується|чинн\p{L}+ до|upphör|giltig(?:t)? (?:till|t\.o\.m)|går ut$|udløber|gyldig(?:t)? til|utløper|(?:son )?geçerlilik|on$|am$|いつ(?:まで)?|목표 ?(?:일|시점|기한)|目標日|目标日期?|완료 ?목표일|전환일|(?!(?:(?:accept|approv|ask|block|check|clos|creat|decid|own|propos|rais|report|request|review|sign|sponsor|test|us|verif)(?:i?ed)(?:[ -]off)?|done|found|granted|led|made|run|sent|written) by$)(?:[\p{L}-]+ ){1,3}(?:until|till|by|vóór|voor|bis|avant|antes|entro)$|fecha (?:límite|objetivo)|next$|nächste[rs]?$|prochaine?$|próxim[oa]$|volgende$|(?:[\p{L}-]+ ){1,3}(?:senast|senest|inden|innen|pour le|avant le)$|(?:klar[at]?|färdig[at]?) (?:före|innan|i|v|vecka|den)$|senast (?:klar[at]?|färdig[at]?)$|(?:fertig|erledigt|abgeschlossen|umgesetzt) (?:zum|am|in kw)$|(?:prêt|fait|fini|terminé|achevé|livré|à (?:faire|rendre|livrer|terminer|finir))e?s? (?:pour|avant|d.ici)$|(?:hech[oa]|list[oa]|terminad[oa]|acabad[oa]|completad[oa]|cumplid[oa]|entregad[oa]|entregar|completar|terminar|hacer) (?:antes de(?:l)?|para(?: el)?|hasta(?: el)?)$|(?:feit[oa]|pront[oa]|concluíd[oa]|terminad[oa]|entregue|concluir|entregar|fazer|terminar) (?:até|antes de|para)(?: [oa])?$|(?:fatt[oa]|pront[oa]|finit[oa]|complet(?:at)?[oa]|conclus[oa]|da (?:fare|finire|completare|consegnare)) (?:entro|per|prima del)(?: il)?$|(?:klaar|af|gereed|afgerond|opgeleverd) (?:op|tegen|per|uiterlijk)$|(?:gotow[aey]|zrobi(?:ć|one)|wykona(?:ć|ne)|ukończ(?:yć|one)|zakończ(?:yć|one)|oddać) (?:do|na)$|(?:hotov[oéá]|dokonč(?:it|eno)|splnit|udělat|odevzdat) (?:do|k)$|(?:готов\p{L}*|сделать|выполнить|завершить|закончить|сдать|сделано) (?:до|к)$|(?:готов\p{L}*|зробити|виконати|завершити|закінчити|здати) (?:до|к)$|(?:bitmesi|bitirilmesi|tamamlanması|yapılması) gereken|(?:完了|対応|実施|提出|終了|完成)の?(?:期限|予定日?|日期|予定時期)|(?:완료|처리|조치|제출) ?(?:예정일?|기한|시한)|forecast|revised|prognose|prévision|window|until|go-?live|bis$|bis wann|pour le|avant le|d.ici|hasta|para el|até|entro|до$|end$|end date|finish|complete by$|target (?:date|release|quarter)|deadline|when|needed by|required by|by(?: when)?$|(?:per|para|pour|pra|voor|tegen|na) (?:quando|cuándo|quand|wann|wanneer|kiedy)$|eta|target date|timeline|schedule|release date|planned|quarter|month|end of|eol|datum|frist|termin|fällig|wann|zeitraum|quartal|zieltermin|échéance|date|délai|quand|trimestre|période|fecha|plazo|cuándo|periodo|data|prazo|quando|período|scadenza|periodo|vervaldatum|wanneer|periode|kwartaal|einde$|ende(?: |$)|fin(?: |$)|fine(?: |$)|fim(?: |$)|срок|дата|когда|период|квартал|data|termin|kiedy|okres|datum|termín|kdy|термін|коли|tarih|son tarih|när$|dato(?:en|er)?$|forfald|forfall|senest|inden$|innen$|hvornår|når$|tidspunkt|uge$|uke$|veck(?:a|or)$|(?:kw|cw|kalenderwochen?|calendar weeks?)$|måned$|kvartal|planlagt$|slutt?(?:dato)?$|måldato|(?:udgivelses|utgivelses|lancerings|lanserings)dato|hedef tarih|bitiş|dönem$|hafta$|vade|ne zaman|teslim|zaman$|有効期限|失効|期限|日付|期日|時期|予定|日程|締切|日期|哪天|什么时候|时间|计划(?:完成|日期|时间|发布|上线)?$|(?:预计|计划)?(?:发布|上线)(?:时间|日期)?$|リリース(?:日|予定日?|時期)|(?:公開|配信|提供|発売)(?:日|予定日?|時期)|출시(?:일|예정일?)?$|(?:릴리스|배포) ?(?:일|예정일?)$|完成(?:时间|日期)|目标日期|截止|有效期|到期|期间|预计|날짜|기한|마감|만료|유효 ?기[간한]|일정|시기|기간|예정)/iu,
    ),
  ],
  [
    'target',
    cueOf(
      /target|goal|^norm(?:[ea]|en|värde|verdi|værdi)?(?![\p{L}])|^норма(?:тив)?(?![\p{L}])|想?(?:做到|达到)|(?:^| )aims?$|^want(?:ed)?$|^(?:lo que )?queremos$|^vogliamo$|^wollen$|^on veut$|^willen$|^хотим$|^chcemy$|^vill$|^visée?s?$|^ma być|^想(?:到|要)|^要到|ここまで|到这里|^(?:what |where )?(?:we|I) (?:want|aim|need)(?![\p{L}])|^where (?:we|it)(?:[’']re| are| is| should)? (?:want|going|go|heading|head|be)|^wo(?:hin)? (?:wir|es) (?:hin)?(?:woll|soll|gehen|geht)|^wo(?:hin)? (?:wir|es) hin|^où (?:nous|on) (?:voulons|veut|allons|va)|^(?:a )?d[oó]nde queremos|^onde queremos|^dove (?:vogliamo|andiamo|dobbiamo)|^waar (?:we|wij) (?:heen|naartoe)|^куда |^dokąd |^objective|^required|^needed(?: for| to|$)|^wanted(?! by)|^thresholds?$|^erforderlich|^benötigt|^gefordert|^nötig|^vorgabe|^schwell|^requis|^attendue?s?(?:$| )|^nécessaire|^seuil|^requerid|^necesari|^esperad[oa]|^umbral|^necessári|^limiar|^richiest|^necessari[oa]|^attes[oa]|^previst[oa]$|^prevista? (?:versione|versión)|^prévue?$|^gepland$|^geplant$|^soglia|^vereist|^nodig|^gewenst|^drempel|^нужно|^требуется|^порог|^potrzebn|^wymagan[ya]|^oczekiwan|^próg|^krävs|^behövs|^önska|^tröskel|閾値|阈值|임계|^ziel|soll|objectif|cible|objetivo|meta|alvo|obiettivo|^doel|streef|цел[ьие]|план$|docelow|^cel$|cíl|ціль|^mål|hedef|^ønsk|^kræve|^kreve|^påkræv|^påkrev|^tærskel|^terskel|^grænse|^grense|^skal være|^istenen|^gereken|^eşik|目標|目标|목표/iu,
    ),
  ],
  [
    'milestone',
    cueOf(
      /^(?:milestone|version|release|节点|контрольн\p{L}+ точк|check-?point|gate$|meilenstein|ausgabe|jalon|hito|versión|marco|versão|traguardo|versione|rilascio|mijlpaal|versie|веха|версия|релиз|kamień|wersja|wydanie|milník|verze|vydání|віха|версія|milstolpe|kilometre|sürüm|milepæl|milepel|versjon|udgivelse$|utgivelse$|yayın$|마일스톤|이정표|버전|릴리스|マイルストーン|バージョン|リリース|里程碑|版本|版$|发布)/iu,
    ),
  ],
  [
    'phase',
    cueOf(
      /^(?:phase|stage|welle|vague|ola|onda|ondata|(?:bau)?abschnitt|los$|sprint|wave|iteration|etappe|étape|fase|etapa|этап|фаза|спринт|etap|faza|fáze|етап|aşama|fas$|etape|trin$|trinn$|bølge|evre$|フェーズ|段階|阶段|단계|스프린트)/iu,
    ),
  ],
  [
    'risk',
    cueOf(
      /^(?:risk|threat|(?:what|things that) (?:could|might|may|can) (?:happen|go wrong|\p{L}+ us)|was (?:passieren|schiefgehen) k|ce qui (?:peut|pourrait) |(?:lo )?qué (?:puede|pasaría|podría)|o que (?:pode|poderia)|(?:che )?cosa può |wat (?:er )?kan |risiko|risque|riesgo|risco|rischio|risico|риск|ryzyk|zagrożen|rizik|ризик|risici|trussel|(?:hvad|hva)(?: der| som)? kan |tehdit|リスク|风险|위험|리스크)/iu,
    ),
  ],
  [
    'blocker',
    cueOf(
      /^(?:blocker|issue|problem|probleem|knelpunt|problème|problema|obstacle|impediment|hindernis|blocage|bloqueo|bloqueio|ostacolo|blokkade|блокер|проблема|blokad|problem|przeszkod|překážk|hinder|hindring|forhindring|blokering|blokkering|udfordring|utfordring|engel|sorun|阻塞|障害|課題|问题|이슈|문제|장애)/iu,
    ),
  ],
  [
    'decision',
    cueOf(
      /^(?:decision|adr|entscheidung|décision|decisión|decisão|decisione|besluit|решение|decyzja|rozhodnutí|рішення|beslut|karar|vedtak|avgjørelse|afgørelse|決定|决定|决策|决议|決議|결정|의결)/iu,
    ),
  ],
  [
    'trigger',
    cueOf(
      /^(?:trigger|event|auslöser|déclencheur|disparador|gatilho|innesco|триггер|событие|wyzwalacz|zdarzenie|spouštěč|подія|utlösare|tetikleyici|udløser|utløser|hændelse|hendelse|olay$|トリガー|触发|트리거|이벤트)/iu,
    ),
  ],
  [
    'criterion',
    cueOf(
      /^(?:criteri|requirement|check|gate|condition|kriterium|anforderung|bedingung|prüfung|critère|exigence|condition|criterio|requisito|condición|critério|condição|condizione|criterium|eis|voorwaarde|критерий|требование|условие|kryterium|wymaganie|warunek|kritérium|požadavek|критерій|вимога|kriterium|krav$|kriter|koşul|kriterie|betingelse|vilkår|kontroll?$|ölçüt|şart$|基準|条件|要件|标准|要求|기준|조건|요구)/iu,
    ),
  ],
  [
    'task',
    cueOf(
      /^(?:task|ticket|action|deliverable|item|work(?! ?(?:stream|load))|to-?do|activity|feature request|story|step|schritt|passo|paso$|stap$|krok|шаг|adım|手順|步骤|aufgabe|maßnahme|arbeit|ergebnis|vorhaben|tâche|action|livrable|activité|tarea|acción|entregable|actividad|tarefa|ação|entrega|atividade|attività|azione|compito|taak|actie|activiteit|задача|действие|работа|мероприятие|zadanie|działanie|czynność|praca|úkol|činnost|завдання|робота|uppgift|åtgärd|aktivitet|görev|iş$|eylem|opgave|oppgave|gøremål|gjøremål|handling$|aksjon|aktion|leverance|leveranse|arbejde$|arbeid$|skridt|aksiyon|yapılacak|teslimat|madde$|작업|할 ?일|업무|과제|액션|항목|タスク|作業|アクション|項目|任务|行动|工作|事项|项目$)/iu,
    ),
  ],
  [
    'document',
    cueOf(
      /^(?:document|file|doc$|pages? to read|link|reading|dokument|datei|document|fichier|documento|archivo|arquivo|documento|bestand|документ|файл|plik$|soubor|dokument|bilag$|vedlegg$|belge|dosya|文書|문서|파일|ドキュメント|資料|文档|文件)/iu,
    ),
  ],
  [
    'review',
    cueOf(
      /^(?:review|meeting|ceremony|überprüfung|besprechung|revue|réunion|revisión|reunión|revisão|reunião|revisione|riunione|overleg|обзор|встреча|совещание|spotkanie|przegląd|schůzka|зустріч|möte|toplantı|møde|møte|gennemgang|gjennomgang|gözden geçirme|inceleme|회의|리뷰|レビュー|会議|评审|会议|例会)/iu,
    ),
  ],
  [
    'watch',
    cueOf(
      /^(?:library|package|gem$|plug-?in$|driver$|sdk$|add-?on$|dependency|crate|repository|repo|upstream|project|projekt|projet|proyecto|projeto|progetto|проект|プロジェクト|프로젝트|tool|module version|bibliothek|paket|abhängigkeit|bibliothèque|paquet|dépendance|biblioteca|paquete|dependencia|pacote|dependência|libreria|pacchetto|dipendenza|bibliotheek|pakket|afhankelijkheid|библиотека|пакет|зависимость|biblioteka|pakiet|zależność|knihovna|závislost|бібліотека|bibliotek|kütüphane|pakke$|afhængighed|avhengighet|prosjekt|værktøj|verktøy|paket|bağımlılık|araç$|라이브러리|패키지|의존성|ライブラリ|パッケージ|依存|库|依赖|包$)/iu,
    ),
  ],
  [
    'component',
    cueOf(
      /^(?:component|feature|work ?(?:stream|load)|application|apps?$|surface|anwendung|système|sistema|systeem|aplicación|aplicação|applicazione|applicatie|система|приложение|aplikacja|aplikace|застосун|додаток|システム|アプリ|系统|应用|시스템|앱$|teilprojekt|arbeitsstrang|área de trabajo|area|module|part|service|platform|capability|system|function|komponente|bereich|modul|teil|dienst|funktion|composant|fonctionnalité|domaine|service|componente|función|área|módulo|servicio|funcionalidad|funcionalidade|serviço|funzionalità|modulo|onderdeel|gebied|functie|dienst|компонент|модуль|область|функция|сервис|komponent|moduł|obszar|funkcj|usługa|komponenta|oblast|funkce|служба|функція|område|bileşen|modül|alan$|özellik|funksjon|løsning$|tjeneste|applikation|applikasjon|delsystem|servis|bölüm$|uygulama$|컴포넌트|모듈|기능|영역|서비스|コンポーネント|機能|モジュール|領域|组件|模块|功能|领域)/iu,
    ),
  ],
]

/** The sort of each column; undefined for those that say nothing of the kind. */
export function columnsOf(headers: readonly string[]): readonly (Column | undefined)[] {
  const columns = headers.map(columnBeneath)
  const [from, to] = [fromForm, toForm].map((form) => headers.findIndex((header) => form.test(header.trim())))
  if (columns[0] !== 'metric' || from === undefined || to === undefined || from < 0 || to < from)
    return columns
  const isToldNow = columns.includes('current')
  return columns.map((column, at) => (at === to ? 'target' : at === from && !isToldNow ? 'current' : column))
}

/** Headers that say nothing of what their rows are. */
export const neutral =
  /^(?:items?|posten|position|élément|elemento|item|voce|onderdeel|пункт|pozycja|punkt|post|kalem|madde|項目|项目|항목)$/iu

/** `Key result | From | To`: where a number was, and where it is to go. */
const fromForm = /^(?:from|von|de|da|van|från|от|od|fra)$/iu
const toForm = /^(?:to|auf|bis|à|a|naar|till|до|do|til)$/iu

const columnBeneath = remembering((header): Column | undefined => {
  const text = header.replace(/[^\p{L}\p{N} /-]/gu, '').trim()
  if (text === '' && !/[#№]/u.test(header)) return undefined
  return forms.find(([, form]) => form.test(text))?.[0]
})
