import { smallLetters, wide, word } from './cue.ts'

/** `if` · `all of this`, or `all` · `points` · a few small words · `is true`. */
interface Saying {
  readonly when: string
  readonly everything: string
  readonly all: string
  readonly points: string
  readonly small: string
  readonly holds: string
}

const sayings: readonly Saying[] = [
  {
    when: 'when|if|once|unless|until',
    everything:
      '(?:all|everything|every one|each one)(?: of)?(?: (?:this|these|that|those|the following|it|them))?',
    all: '(?:all|every|each)(?: of)?(?: (?:the|these|those))?',
    points: 'box(?:es)?|points?|lines?|conditions?|criteri(?:a|on)|items?|checks?|rows?|statements?',
    small: 'below|here|is|are|has|have|been',
    holds: 'so|true|met|ticked|checked|green|in place|fulfilled|satisfied|the case|holds?',
  },
  {
    when: 'wenn|sobald|falls|bis',
    everything: '(?:dies |das )?alles|alle',
    all: '(?:alle|sämtliche|jede[rs]?)(?: (?:diese[rs]?|der|folgenden|nachstehenden|genannten))?',
    points: 'punkte?|bedingung(?:en)?|kriterien|kriterium|haken|kästchen|zeilen?|voraussetzung(?:en)?',
    small: 'davon|hier|unten|auch',
    holds: 'erfüllt|zutr[ei]ff\\p{L}*|stimm\\p{L}+|wahr|gegeben|abgehakt|angekreuzt|grün|gilt|gelten',
  },
  {
    when: 'si|quand|lorsque|une fois que|tant que',
    everything: 'tout(?: (?:ceci|cela|ça|ce qui suit))?',
    all: 'tou(?:te)?s (?:les|ces)',
    points: 'points|conditions|critères|cases|lignes',
    small: 'ci-dessous|suivante?s|est|sont',
    holds: 'vraie?s?|remplie?s?|réunie?s?|validée?s?|cochée?s?|satisfaite?s?|tient|vertes?',
  },
  {
    when: 'si|cuando|hasta que',
    everything: 'todo(?: (?:esto|ello|lo siguiente))?',
    all: 'tod[oa]s (?:los|las|est[oa]s)',
    points: 'puntos|condiciones|criterios|casillas|líneas',
    small: 'siguientes|se|es|está|están|son',
    holds: 'cumplen?|ciert[oa]s?|verdad|marcad[oa]s?|cumplid[oa]s?|verdes?',
  },
  {
    when: 'se|quando|até que',
    everything: 'tudo(?: (?:isto|isso|o que segue))?',
    all: 'tod[oa]s (?:os|as|est[ea]s)',
    points: 'pontos|condições|critérios|caixas|linhas',
    small: 'seguintes|for|forem|é|são|está|estiver|estiverem|estão',
    holds: 'verdade|verdadeir[oa]s?|cumprid[oa]s?|atendid[oa]s?|marcad[oa]s?|satisfeit[oa]s?|verdes?',
  },
  {
    when: 'se|quando|finché',
    everything: 'tutto(?: (?:questo|ciò|quanto segue))?',
    all: 'tutt[ei] (?:i|le|questi|queste)',
    points: 'punti|condizioni|criteri|caselle|righe',
    small: 'seguenti|è|sono',
    holds: 'ver[oaie]|soddisfatt[oaie]|spuntat[oaie]|rispettat[oaie]|verificat[oaie]|valgono|vale|verd[ei]',
  },
  {
    when: 'als|wanneer|zodra|totdat',
    everything: '(?:dit |dat )?alles(?: hieronder)?',
    all: 'alle(?: (?:deze|de|onderstaande))?',
    points: 'punten|voorwaarden|criteria|vakjes|regels',
    small: 'hieronder|is|zijn|aan',
    holds: 'klopt|kloppen|waar|voldaan|vervuld|afgevinkt|geldt|gelden|groen',
  },
  {
    when: 'если|когда|пока',
    everything: 'вс[её](?: (?:это|нижеследующее))?',
    all: 'все(?: эти)?',
    points: 'пункты|условия|критерии|галочки|строки',
    small: 'ниже|не',
    holds: 'выполнен\\p{L}*|верн\\p{L}+|соблюд\\p{L}+|отмечен\\p{L}*|правда',
  },
  {
    when: 'jeśli|jeżeli|gdy|kiedy|dopóki',
    everything: 'wszystko(?: to)?|to wszystko',
    all: 'wszystkie(?: te)?',
    points: 'punkty|warunki|kryteria|pola|wiersze',
    small: 'poniżej|jest|są',
    holds: 'spełnion\\p{L}+|prawd\\p{L}+|odhaczon\\p{L}+|zaznaczon\\p{L}+|zgadza',
  },
  {
    when: 'pokud|když|až|dokud',
    everything: '(?:toto |tohle )?vše(?:chno)?',
    all: 'všechn[ya](?: tyto)?',
    points: 'body|podmínky|kritéria|políčka|řádky',
    small: 'níže|je|jsou',
    holds: 'splněn\\p{L}*|pravda|platí|odškrtnut\\p{L}*',
  },
  {
    when: 'якщо|коли|поки|доки',
    everything: 'вс[еі](?: це)?',
    all: 'всі(?: ці)?',
    points: 'пункти|умови|критерії|рядки',
    small: 'нижче|не',
    holds: 'виконан\\p{L}*|правда|відмічен\\p{L}*|дотриман\\p{L}*',
  },
  {
    when: 'om|när|förrän',
    everything: 'allt(?: (?:detta|det här|nedan))?',
    all: 'alla(?: (?:dessa|de här))?',
    points: 'punkter(?:na)?|villkor(?:en)?|kriterier(?:na)?|rutor(?:na)?|rader(?:na)?',
    small: 'nedan|är',
    holds: 'stämmer|sanna?|sant|uppfyll\\p{L}+|avbocka\\p{L}*|gäller|grön\\p{L}*',
  },
  {
    when: 'hvis|når|dersom|før',
    everything: 'alt(?: (?:dette|det her|nedenfor))?',
    all: 'alle(?: (?:disse|de))?',
    points: 'punkt(?:er|ene|erne)|betingelser(?:ne)?|vilkår(?:ene)?|kriterier(?:ne)?|kriteriene|felter|rader',
    small: 'nedenfor|er',
    holds:
      'stemmer|sandt?|sant|opfyld\\p{L}*|oppfyl\\p{L}*|afkryds\\p{L}*|krysset|gælder|gjelder|grøn\\p{L}*',
  },
]

const formOf = ({ when, everything, all, points, small, holds }: Saying) =>
  `(?:${when}) (?:${everything}|(?:${all}) (?:${points}))(?: (?:${small}))* (?:${holds})(?![\\p{L}])`

/** The cues of conditions that must hold all together. */
export const allConditions: readonly RegExp[] = [
  word(
    ...sayings.map(formOf),
    '(?:one|a single|any) (?:unticked|unchecked|open|empty|missing) (?:box|line|point|condition)(?![\\p{L}])',
    '(?:hepsi|tümü|tamamı|her biri)(?: \\p{L}+){0,3} (?:sağlan|karşılan|doğru)\\p{L}*',
  ),
  wide(
    '(?:すべて|全て|全部).{0,12}(?:満た|そろ|揃|チェック|クリア).{0,12}(?:とき|場合|限り|まで)|(?:全部|所有|以下各项|都).{0,12}(?:满足|达成|达到|勾选|打勾|成立).{0,8}(?:才|时|后|之前)|(?:모두|전부|모든).{0,14}(?:충족|만족|체크).{0,8}(?:때만|경우에만|해야|전까지)',
  ),
]

/** `We ship only when all of this is true.`: what stands below must hold, every line of it. */
export function asksForAll(sentence: string): boolean {
  const small = smallLetters(sentence)
  return allConditions.some((form) => form.test(small))
}
