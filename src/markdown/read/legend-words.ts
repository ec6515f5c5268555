/** What announces a legend of words by itself: what they mean, or how a table is read. */
export const announcesWords: readonly string[] = [
  'what (?:the|these|our|each|a) (?:words?|terms?|labels?|status(?:es)?|states?)(?: .{1,40})? means?',
  'was (?:die|diese|unsere) (?:wörter|worte|begriffe|stände|zustände|status\\p{L}*)(?: .{1,40})? (?:bedeuten|heißen)',
  'ce que (?:signifient|veulent dire) (?:les|ces|nos) (?:mots|termes|états|statuts)',
  'lo que (?:significan|quieren decir) (?:los|las|estos|estas|nuestros|nuestras) (?:palabras|términos|estados)',
  'wat (?:de|deze|onze) (?:woorden|begrippen|statussen|standen)(?: .{1,40})? betekenen',
  '(?:vad|hvad|hva) (?:orden(?:e)?|termerna|statusarna|statusserne|statusene)(?: .{1,40})? (?:betyder|betyr)',
  'possible (?:status(?:es)?|states)(?=\\s*(?::|$))',
  'mögliche (?:status|zustände)(?=\\s*(?::|$))',
  '(?:statuts|états) possibles(?=\\s*(?::|$))',
  '(?:estados|situaciones) posibles(?=\\s*(?::|$))',
  'estados possíveis(?=\\s*(?::|$))',
  'stati possibili(?=\\s*(?::|$))',
  'mogelijke statussen(?=\\s*(?::|$))',
  'возможные (?:статусы|состояния)(?=\\s*(?::|$))',
  'możliwe (?:statusy|stany)(?=\\s*(?::|$))',
  'möjliga lägen(?=\\s*(?::|$))',
  'mulige (?:statusser|statuser)(?=\\s*(?::|$))',
  'reading the (?:tables?|columns?|lists?)',
  'so (?:lesen sich|sind) die (?:tabellen|listen|spalten)(?: zu lesen)?',
  'lecture des (?:tableaux|listes|colonnes)',
  'lectura de las (?:tablas|listas|columnas)',
  'leitura das (?:tabelas|listas|colunas)',
  'lettura delle (?:tabelle|liste|colonne)',
  '(?:het )?lezen van de (?:tabellen|lijsten|kolommen)',
  'чтение (?:таблиц|столбцов)',
]

/** What a legend of states told in words explains, in each language; before and behind the noun as in a legend of signs. */
export const explainedWords: readonly (readonly [nouns: string, before: string, behind: string])[] = [
  [
    'words|terms|labels|statuses|states|status (?:words|labels|values|names)',
    'the meanings? of (?:the |these |our )?|meanings? of (?:the |these |our )?|reading the |how to read (?:the |these |our )?',
    ' (?:(?:that |which )?(?:we|I) use|used|in use|mean(?![\\p{L}])|stand for|(?:and )?what (?:they|these|those) mean|and their meanings?|in (?:the|this|these|our) (?:status |state )?(?:columns?|tables?|lists?))',
  ],
  [
    'wörter|worte|begriffe|stände|zustände|status(?:werte|wörter|angaben|begriffe)?',
    'bedeutung der |die bedeutung der |so (?:liest|lest|lesen) (?:man |ihr |sie )?die ',
    ' (?:in (?:der|den|dieser|diesen|unserer|unseren) (?:status|stand|tabelle|liste|spalte)|,? die wir (?:verwenden|benutzen)|und (?:ihre |deren |was )|bedeuten)',
  ],
  [
    'mots|termes|états|statuts|mentions|libellés',
    'signification des |la signification des |sens des |que signifient (?:les |ces )|que veulent dire (?:les |ces )|comment lire (?:les |ces )',
    ' (?:utilisé|employé|que nous (?:utilis|employ)|dans (?:la|les|ces?) (?:colonne|tableau|liste)|d(?:e la|es) (?:colonne|tableau)|et (?:leur )?(?:signification|sens))',
  ],
  [
    'palabras|términos|estados|etiquetas',
    'significado de (?:los |las )|el significado de (?:los |las )|qué (?:significan|quieren decir) (?:los |las |estos |estas )|cómo leer (?:los |las )',
    ' (?:que (?:usamos|utilizamos)|usad|utilizad|de (?:la|las) (?:columna|tabla|lista)|en (?:la|las) (?:columna|tabla|lista)|y (?:su |lo que )?signific)',
  ],
  [
    'palavras|termos|estados|situações|etiquetas',
    'significado d[oa]s |o significado d[oa]s |o que (?:significam|querem dizer) (?:os |as |estes |estas )|como ler (?:os |as )',
    ' (?:que (?:usamos|utilizamos)|usad|utilizad|da(?:s)? (?:coluna|tabela|lista)|na(?:s)? (?:coluna|tabela|lista)|e (?:o )?(?:seu |que )?signific)',
  ],
  [
    'parole|termini|stati|etichette',
    'significato (?:degli |delle |dei )|il significato (?:degli |delle |dei )|(?:che )?cosa (?:significano|vogliono dire) (?:gli |le |i )|come (?:leggere|si leggono) (?:gli |le |i )',
    ' (?:che (?:usiamo|utilizziamo)|usat|utilizzat|dell[ae] (?:colonn|tabell|list)|nell[ae] (?:colonn|tabell|list)|e (?:il )?(?:loro )?significat)',
  ],
  [
    'woorden|begrippen|termen|statussen|standen',
    'betekenis van (?:de )?|de betekenis van (?:de )?|zo lees je de |wat betekenen de ',
    ' (?:die (?:we|wij) gebruiken|in (?:de|deze) (?:status|kolom|tabel|lijst)|en (?:hun |wat )|betekenen)',
  ],
  [
    'слова|слов|термины|терминов|статусы|статусов|состояния',
    'что (?:означают|значат) |значени[ея] |как читать ',
    ' (?:в (?:столбц|колонк|таблиц|списк)|которые мы использ|и (?:их )?значени|и что они)',
  ],
  [
    'słowa|słów|statusy|statusów|stany|określenia',
    'co (?:oznaczają|znaczą) |znaczenie |jak czytać ',
    ' (?:w (?:kolum|tabel|list)|których używamy|i (?:ich )?znaczeni|i co )',
  ],
  [
    'ord|orden|termer|statusar|statusord|lägen',
    'vad (?:betyder )|betydelsen av |så läser du ',
    ' (?:(?:som )?vi använder|i (?:status|kolumn|tabell|list)|betyder|och (?:deras |vad de )?bety)',
  ],
  [
    'ord|ordene|statusser|statuser|statusord|tilstande|tilstander',
    'hvad betyder |hva betyr |betydningen a[fv] |sådan læser du |slik leser du ',
    ' (?:(?:som )?vi (?:bruger|bruker)|i (?:status|kolonn|tabel|list)|betyder|betyr|og (?:deres |hvad de |hva de )?bety)',
  ],
  [
    'slova|slov|stavy|stavů|výrazy',
    'význam |co znamenají ',
    ' (?:v(?:e)? (?:sloupc|tabul|seznam)|a (?:jejich )?význam)',
  ],
  [
    'слова|стани|статуси|терміни',
    'що (?:означають|значать) |значення ',
    ' (?:у (?:стовп|колон|табл|спис)|в (?:стовп|колон|табл|спис)|та (?:їх )?значення)',
  ],
  [
    'durumlar|sözcükler|kelimeler|durumların|sözcüklerin|kelimelerin',
    '',
    ' (?:ve anlamları|ne anlama|ne demek|anlamları)',
  ],
]
