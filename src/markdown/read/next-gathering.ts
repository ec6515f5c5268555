const words = '(?:[\\p{L}-]+ ){0,3}'

/** `Next radar session`, `Nächste Radarsitzung`: on which people come together again, in each language. */
const gatherings: readonly string[] = [
  `next ${words}(?:meeting|session|sync|review|round|check-?in|retro\\p{L}*)`,
  `nächste[rs]? ${words}(?:[\\p{L}-]*(?:sitzung|besprechung|treffen|runde|abstimmung|durchsicht|überprüfung|review|sync)|[\\p{L}-]{3,}termin)`,
  `prochaine? ${words}(?:séance|session|réunion|rencontre|point|revue|comité)`,
  `próxim[ao] ${words}(?:sesión|reunión|encuentro|revisión|sessão|reunião|encontro|revisão)`,
  `prossim[oa] ${words}(?:sessione|seduta|riunione|incontro|revisione)`,
  `volgende ${words}[\\p{L}-]*(?:sessie|overleg|bijeenkomst|vergadering|review|sync)`,
  `следующ\\p{L}+ ${words}(?:встреч|сесси|созвон|совещани|собрани|обзор|ревью)\\p{L}*`,
  `наступн\\p{L}+ ${words}(?:зустріч|сесі|нарад|огляд)\\p{L}*`,
  `(?:następn|kolejn|najbliższ)\\p{L}+ ${words}(?:spotkani|sesj|narad|przegląd)\\p{L}*`,
  `(?:příští|další) ${words}(?:schůzk|setkání|porad|sezení|reviz)\\p{L}*`,
  `nästa ${words}[\\p{L}-]*(?:möte|session|träff|genomgång|avstämning)`,
  `(?:næste|neste) ${words}[\\p{L}-]*(?:møde|møte|samling|session|sesjon|gennemgang|gjennomgang)`,
  `sonraki ${words}(?:toplantı|oturum|görüşme)\\p{L}*`,
  '次回の?[^:：]{0,10}(?:会議|会合|ミーティング|セッション|定例)',
  '下次[^:：]{0,8}(?:会议|例会|碰头会?)',
  '다음 ?[^:：]{0,10}(?:회의|미팅|모임|세션)',
]

/** `Next radar session:` and at most a few words more. */
export const nextGatheringLabel = new RegExp(
  `^(?:${gatherings.join('|')})(?:\\s[\\p{L}’'„“”«»"]{1,24}){0,5}\\s*[:：]`,
  'iu',
)
