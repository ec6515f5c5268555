/** How much speaks for each language; what is missing has nothing that does. */
export type Weights = ReadonlyMap<string, number>

/** Small words that are frequent in one language and rare in others; those that few share stand in each of them. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and of to is with for by from are be not this that we our will when until after before on next',
  de: 'der die das und ist nicht mit für von den dem des ein eine auf wird werden wir bis nach zu im bei als auch oder aus vor stand nächste',
  fr: 'le la les des du et est une un pour avec dans sur pas par que qui nous au aux ce cette avant après prochaine mise',
  es: 'el la los las y de del en con para por una un es no se que al como más hasta después antes fecha tareas actualización revisión hitos fase',
  pt: 'o os as e do da dos das em com para por uma um não se que ao à no na nos nas mais até depois antes data tarefas atualização revisão marcos fase de',
  it: 'il lo gli la le i e di del della dei con per una un è non si che al nel sono più fino dopo prima ogni prossima aggiornamento',
  nl: 'de het een en van is niet met voor op te zijn wordt worden we tot na bij als ook nog of aan uit laatst volgende bijgewerkt',
  ru: 'и в не на с для по до от что это к из мы или как после перед при',
  uk: 'і й в у не на з для по до від що та або як після перед при ми',
  pl: 'i w na z nie do dla się jest że po od oraz przez lub jak co przed następny przegląd',
  cs: 'a v na s se je není do pro že po od nebo jak před které jsou další',
  sv: 'och i att det som är på för med av en ett den inte till om från eller vi ska efter innan när nästa',
  da: 'og i at det som er på for med af en et den ikke til om fra eller vi skal efter når næste',
  nb: 'og i å det som er på for med av en et den ikke til om fra eller vi skal etter når neste',
  fi: 'ja on ei se että kun tai ovat myös mutta jälkeen ennen seuraava',
  tr: 've bir bu için ile de da olarak her ne veya sonra önce olan daha değil kadar',
  ro: 'și de la în cu nu pe din care este pentru sau după înainte al ale să',
  hu: 'a az és nem hogy van egy is vagy után előtt minden következő',
}

/** Letters and signs that few languages have. */
const letters: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ãõ]/gu, ['pt']],
  [/ç/gu, ['pt', 'fr', 'tr']],
  [/[ñ¿¡]/gu, ['es']],
  [/[àèêëîïûœ]/gu, ['fr']],
  [/[èòù]/gu, ['it']],
  [/[łąęśźżńć]/gu, ['pl']],
  [/[řěůčšťď]/gu, ['cs']],
  [/ß/gu, ['de']],
  [/[äö]/gu, ['de', 'sv', 'fi']],
  [/ü/gu, ['de', 'tr', 'hu']],
  [/å/gu, ['sv', 'da', 'nb']],
  [/[æø]/gu, ['da', 'nb']],
  [/[ğış]/gu, ['tr']],
  [/[ășțâ]/gu, ['ro']],
  [/[őű]/gu, ['hu']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk']],
  [/[ыэъё]/gu, ['ru']],
  [/[іїєґ]/gu, ['uk']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}検実対済戻図変発]/gu, ['ja']],
  [/\p{Script=Han}/gu, ['ja', 'zh', 'zh-Hant']],
  [/[们这时发为对说开见长门问进书东车语请务议计划认证实际审态项测试标检讨]/gu, ['zh']],
  [/[們這來發為會對說將沒還讓應點與實驗證變單檔擊劃專]/gu, ['zh-Hant']],
]

const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(smallWords))
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/** As much of a text as tells its language. */
const enough = 50_000

/** How much the small words and the letters of a text speak for each language. */
export function languagesIn(text: string): Weights {
  const weights = new Map<string, number>()
  const small = text.slice(0, enough).toLowerCase()
  const add = (languages: readonly string[], times: number) => {
    for (const language of languages) weights.set(language, (weights.get(language) ?? 0) + times)
  }
  for (const [word] of small.matchAll(/\p{L}+/gu)) add(languagesOf.get(word) ?? [], 1)
  for (const [sign, languages] of letters) {
    const times = small.match(sign)?.length ?? 0
    if (times > 0) add(languages, times)
  }
  return weights
}

/** Of languages the ones for which most speaks. */
export function likeliest(languages: readonly string[], weights: Weights): readonly string[] {
  const most = Math.max(...languages.map((language) => weights.get(language) ?? 0))
  return languages.filter((language) => (weights.get(language) ?? 0) === most)
}
