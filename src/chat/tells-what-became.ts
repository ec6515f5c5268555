/** How words end, or are made, that say what became of something, by language; in lower case. */
const participles: readonly RegExp[] = [
  // German and Dutch, where what is counted ends otherwise: verschickt, hochgeladen, geleverd.
  /^(?:\p{L}{2,4})?ge\p{L}{2,}[td]$|^(?:ab|an|auf|aus|ein|hoch|weg|zu|zurück|um|vor)ge\p{L}+en$/u,
  /^(?:ver|be|er|ent|zer|über|unter)\p{L}{3,}[td]$|^(?:verzonden|versandt|versendet|\p{L}+iert|\p{L}+eerd)$/u,
  // French: envoyés, rendue; not qualités.
  /(?<!it|iét|cult|aut)ée?s?$/u,
  // Spanish, Portuguese and Italian: enviadas, spediti.
  /(?:[aiu]d|[aiu]t)[oa]s?$|\p{L}{2}[aiu]ti$|^(?:invi|consegn|complet|spedi|termin|fini)[aiu]?te$/u,
  // Russian and Ukrainian: отправлены, собрано, надіслано, отправили.
  /(?:[лчшжщд]ен|[сздл]ан|бран)[оаы]?$|(?:дан|лан|ран|сан)[оі]$|[аяеи]ли(?:сь)?$/u,
  // Polish and Czech: wysłane, dostarczono, odeslány, dokončeno.
  /(?:(?:cz|bi|ż|dz|pi|sz|wi|si|ni|mi|łac|trac)on|(?:ł|ow|is|ed|od|yd|dd)an|ęt)[eo]$|(?:án|ěn|[čžšřl]en)[oyaé]$/u,
  // Swedish, Danish and Norwegian: levererade, skickat, leveret, sendt.
  /(?:(?:er|ick|ack|est)ade|(?:er|tt|kk|st)ede|erad|erat|ckat|ckad|eret|sendte?)$/u,
  // Turkish: gönderildi, tamamlandı.
  /[ln]d[ıiuü]$/u,
  // Chinese, Japanese and Korean.
  /^已|[了済]$|済み$|ました$|した$|[됨함냄]$|완료$/u,
]

/** What is counted, though it ends as such words do. */
const counted = new Set(
  `années journées soirées données idées entrées arrivées cafés marchés clés côtés employés procédés musées lycées
  estado estados empleados empleadas pedido pedidos llamada llamadas entrada entradas salidas medidas lados grados
  sábados partidos jornadas mercados resultados empregados chamadas saídas contenidos conteúdos vidas
  minuto minutos minuta minuti siti stati dati mercati risultati punti attributi sonata
  data datos dato datas metadata errata ruta rutas visita visitas cita citas hata dado dados
  gebied geld gerät gebiet gedicht bericht bestand verband verbod benefit behind beyond verdict
  члена плана клана недели модели цели детали медали мили`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that begin a remark, or that say how something is. */
const remarks = new Set(
  `ist sind war waren wurde wurden hat haben schon alle alles heute gestern morgen jetzt noch nicht nur mit von bei für
  auf nach wegen weil und endlich bereits bereit weg
  est sont était étaient ont déjà tous toutes aujourd'hui hier demain avec par pour chez et enfin prêt prêts prêtes
  es son está están fue fueron ya todos todas hoy ayer ahora con por para y listos listas hechos hechas
  são foi foram já tudo hoje ontem agora com pelo pela prontos prontas entregue entregues feitos feitas
  è sono era erano già tutti tutte oggi ieri adesso da dal pronti pronte fatti fatte
  is zijn waren al allemaal vandaag gisteren nu met door voor klaar
  уже все всё сегодня вчера сейчас были был была было с по для от и готов готова готовы
  już wszystkie wszystko dziś dzisiaj wczoraj teraz są był były z od dla i gotowy gotowa
  už všechno dnes včera jsou byly hotovo hotové redan allt idag igår är allerede klar klara klart klare färdiga hazır`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a word behind a number, in another language than English, says what became of items and counts nothing. */
export function tellsWhatBecame(word: string): boolean {
  if (counted.has(word)) return false
  return remarks.has(word) || participles.some((form) => form.test(word))
}
