import { cueOf, smallLetters } from './cue.ts'
import { announcesWords, explainedWords } from './legend-words.ts'
import { remembering } from './remembering.ts'
import { leadingIcons } from './signs.ts'

/** Words that announce a legend by themselves. */
const alone: readonly string[] = [
  'legend',
  'legende',
  'légende',
  'leyenda',
  'legenda',
  'key(?=\\s*(?::|$))',
  'key to (?:the )?(?:signs|icons|symbols|marks|colou?rs|emojis?)',
  'status key',
  'how (?:we|I) (?:colou?r|mark|flag|rate)(?![\\p{L}])',
  'so (?:färben|markieren|kennzeichnen) wir',
  'how to read (?:this|the|our) (?:plan|document|page|file|tables?|lists?|roadmap|board|(?:(?:status|state) )?columns?)',
  '(?:wie|so) (?:liest man |lest ihr )?(?:dieses dokument|dieser plan|diesen plan|diese seite|die tabellen?|die (?:status)?spalten?)(?: zu lesen ist| gelesen wird)?',
  'lesehilfe',
  'comment lire (?:ce|cette|le|la|les) (?:document|plan|page|feuille de route|tableaux?|listes?|colonnes?)',
  'cómo leer (?:este|esta|el|la|las) (?:documento|plan|página|hoja de ruta|tablas?|listas?|columnas?)',
  'como ler (?:este|esta|o|a|as) (?:documento|plano|página|roteiro|tabelas?|listas?|colunas?)',
  'come leggere (?:questo|questa|il|la|le) (?:documento|piano|pagina|tabell[ae]|list[ae]|colonn[ae])',
  'zo lees je (?:dit|deze|de|het) (?:document|plan|pagina|tabel(?:len)?|lijst(?:en)?|(?:status)?kolom(?:men)?)',
  'leeswijzer',
  'как читать (?:этот |эту |эти )?(?:документ|план|страницу|таблиц[уы]|спис(?:ок|ки)|столб(?:ец|цы)|колонк[уи])',
  'jak czytać (?:ten |tę |te )?(?:dokument|plan|stronę|tabel[eę]|kolumn[ęy])',
  'jak číst (?:tento |tuto |tyto )?(?:dokument|plán|stránku|tabulk[uy]|sloup(?:ec|ce))',
  'як читати (?:цей |цю |ці )?(?:документ|план|сторінку|таблиц[юі]|стовп(?:ець|ці)|колонк[уи])',
  'så läser du (?:dokumentet|planen|sidan|tabell(?:en|erna)|(?:status)?kolumn(?:en|erna))',
  '(?:sådan læser|slik leser) du (?:dokumentet|planen|siden|tabell?(?:en|erne|ene)|(?:status)?kolonn(?:en|erne|ene))',
  '(?:bu )?(?:belge|plan|sayfa|tablo|(?:durum )?sütunu?)(?:yı|yi|nu|u|lar|nın)? nasıl okunur',
  'symbols',
  'symbole',
  'zeichenerklärung',
  'verklaring van de (?:tekens|symbolen)',
  'обозначения',
  'условные обозначения',
  'легенда',
  'objaśnienia',
  'oznaczenia(?=\\s*(?::|$))',
  'vysvětlivky',
  'позначення',
  'умовні позначення',
  'teckenförklaring',
  'tegnforklaring',
  'signaturforklaring',
  'forklaring(?=\\s*(?::|$))',
  'açıklama',
  'işaret açıklamaları',
]

/** What a legend explains, in each language, and what stands before or behind it to say so. */
const explained: readonly (readonly [nouns: string, before: string, behind: string])[] = [
  [
    'signs|icons|symbols|emojis?|marks|markers|colou?rs|ticks|lights',
    'how to read (?:the |these |our )?|the meanings? of (?:the |these )?|meanings? of (?:the |these )?|what (?:the |these |our )?|reading the ',
    ' (?:used|(?:we|I) use|in use|mean|stand for|and (?:their |what they )?mean|in (?:the|this|these|our) (?:tables?|lists?|plan|document|page|file|roadmap)|below)',
  ],
  [
    'zeichen|symbole|icons|farben|markierungen|häkchen',
    'bedeutung der |die bedeutung der |was (?:die|diese|unsere) |so (?:liest|lest|lesen) (?:man |ihr |sie )?(?:die )?',
    ' (?:in (?:der|dieser|den|diesen|diesem) |und (?:ihre |deren )?bedeutung|im |bedeuten)',
  ],
  [
    'signes|symboles|pictogrammes|icônes|couleurs|pastilles',
    'signification des |la signification des |comment lire (?:les |ces )|que signifient (?:les |ces )|lecture des ',
    ' (?:utilisé|employé|du (?:tableau|document|plan)|des (?:tableaux|listes)|dans (?:le|les|ce|ces) |et (?:leur )?signification)',
  ],
  [
    'signos|símbolos|iconos|íconos|colores|marcas',
    'significado de (?:los |las )|el significado de (?:los |las )|qué significan (?:los |las )|cómo leer (?:los |las )',
    ' (?:usad|utilizad|de (?:la|las|esta) (?:tabla|lista)|en (?:la|las|el|los|este|esta) |y (?:su )?significado)',
  ],
  [
    'sinais|símbolos|ícones|cores|marcas',
    'significado d[oa]s |o significado d[oa]s |o que significam (?:os |as )|como ler (?:os |as )',
    ' (?:usad|utilizad|da (?:tabela|lista)|das (?:tabelas|listas)|n[ao]s? |e (?:o )?(?:seu )?significado)',
  ],
  [
    'segni|simboli|icone|colori|spunte',
    'significato de(?:i|gli|lle) |cosa significano (?:i |gli |le )|che cosa significano (?:i |gli |le )|come leggere (?:i |gli |le )|come si leggono (?:i |gli |le )',
    ' (?:usat|utilizzat|della (?:tabella|lista)|nell[aeo] |nei |e (?:il )?(?:loro )?significato)',
  ],
  [
    'tekens|symbolen|iconen|icoontjes|kleuren|vinkjes',
    'betekenis van (?:de )?|de betekenis van (?:de )?|wat (?:de|deze|onze) |zo lees je (?:de )?',
    ' (?:in (?:de|deze|het|dit) |en (?:hun )?betekenis|betekenen)',
  ],
  [
    'знаки|знаков|символы|символов|значки|значков|цвета|цветов',
    'что (?:означают|значат) |значени[ея] |как читать ',
    ' (?:в (?:таблиц|списк|этом|документ|план)|и (?:их )?значени)',
  ],
  [
    'znaki|znaków|symbole|symboli|ikony|ikon|kolory|kolorów',
    'co (?:oznaczają|znaczą) |znaczenie |jak czytać ',
    ' (?:w (?:tabel|list|tym |dokumen|plan)|użyte|i (?:ich )?znaczeni)',
  ],
  [
    'tecken|symboler|ikoner|färger|färgerna|tecknen|symbolerna',
    'vad (?:betyder )?|betydelsen av |så läser du ',
    ' (?:i (?:tabell|list|planen|dokument|det här)|betyder|och (?:deras |vad de )?bety)',
  ],
  [
    'tegn|tegnene|symboler|symbolerne|symbolene|ikoner|farver|farverne|farger|fargene|mærker|merker',
    'hvad betyder |hva betyr |hvad |betydningen af |betydningen av |sådan læser du |slik leser du ',
    ' (?:i (?:tabel|list|planen|dokument|denne)|betyder|betyr|og (?:deres |hvad de |hva de )?bety)',
  ],
  [
    'značky|symboly|ikony|barvy|značek|symbolů',
    'význam |co znamenají ',
    ' (?:v (?:tabul|seznam)|a (?:jejich )?význam)',
  ],
  [
    'знаки|символи|позначки|кольори',
    'що означають |значення ',
    ' (?:у (?:табл|спис)|в (?:табл|спис)|та (?:їх )?значення)',
  ],
  ['işaretler|semboller|simgeler|renkler', '', ' (?:ve anlamları|ne anlama)'],
]

const allExplained = [...explained, ...explainedWords]
const byName = allExplained.flatMap(([nouns, before, behind]) => [
  ...(before === '' ? [] : [`(?:${before})(?:${nouns})`]),
  `(?:${nouns})${behind}`,
])
/** These are named in passing too seldom to need more than a colon. */
const withColon = 'signs|zeichen|signes|signos|sinais|segni|tekens|знаки|znaki|tecken|tegn|značky|işaretler'
/** `Emoji: ✅ done / 🏃 moving`: a sign right behind these tells it. */
const withSign =
  'emojis?|icons?|icônes?|iconos?|íconos?|ícones?|icone|icona|iconen|ikony|ikoner|иконки|значки|іконки|simgeler|colou?rs|farben|colores|cores|colori|kleuren'

const form = cueOf(
  new RegExp(
    `^(?:(?:${[...alone, ...announcesWords].join('|')})(?![\\p{L}])|${byName.join('|')}|(?:${withColon})\\s*(?::|$)|(?:${withSign})\\s?[:：]\\s{0,2}[^\\p{L}\\p{N}\\s[(])`,
    'iu',
  ),
)
const wideForm =
  /^(?:凡例|图例|圖例|说明$|범례|(?:この|本)(?:文書|資料|計画|ページ|表)の(?:読み方|見方)|(?:如何|怎么|怎样)(?:阅读|看|读)(?:本|此|这)(?:文|文档|计划|页|表)|이 (?:문서|계획|페이지|표)(?:를|을)? 읽는|(?:記号|マーク|アイコン|絵文字|色|表の記号|用語|言葉|(?:状態|ステータス)(?:列|欄)?)の(?:意味|見方|説明|読み方)|表の(?:見方|読み方)|記号[:：]|(?:符号|标记|图标|颜色|记号)(?:的)?(?:说明|含义|意思)|(?:各)?(?:状态|用词|词语)(?:列|栏)?(?:的)?(?:含义|意思|说明)|表格(?:的)?(?:读法|看法)|(?:기호|표시|아이콘|색상?)(?:의)? ?(?:설명|의미|뜻|읽는)|(?:상태|용어)(?: ?[열칸])?(?:의)? ?(?:의미|뜻|읽는)|표 읽는)/u

/** The first letters of them all, for nearly every line begins with others. */
const beginnings = new Set(
  [
    ...alone,
    ...announcesWords,
    ...allExplained.map(([nouns, before]) => `${nouns}|${before}`),
    withColon,
    withSign,
  ]
    .flatMap((source) => source.split('|'))
    .map((words) => smallLetters(words).slice(0, 3)),
)

const beginsAsTitle = (bare: string) => beginnings.has(smallLetters(bare.slice(0, 3)))

/** Whether words announce a legend: `Legend`, `Signs used in the tables`, `Znaki w tabeli: ✅ …`. */
export function isLegendTitle(text: string): boolean {
  // What most lines are is sooner seen than remembered.
  return (!/^[A-Za-z]/.test(text) || beginsAsTitle(text)) && announces(text)
}

const announces = remembering((text) => {
  const bare = text
    .slice(leadingIcons(text).length)
    .trimStart()
    .replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s(?=\p{L})/u, '')
  return (beginsAsTitle(bare) && form.test(bare)) || wideForm.test(bare)
})
