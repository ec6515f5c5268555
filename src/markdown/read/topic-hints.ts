import { smallLetters, wide, word } from './cue.ts'
import { remembering } from './remembering.ts'
import { isDoing } from './says-what-to-do.ts'
import type { Topic } from './topic.ts'

/** Longer headings are sentences, in which a word is said in passing. */
const mostWords = 8

/** Words by which authors name such lists in their own way; too common to be looked for anywhere but in a short heading. */
const hints: readonly (readonly [Topic, readonly RegExp[]])[] = [
  [
    'nothing',
    [
      word(
        '(?:out|in)side (?:the |our |this )?(?:scope|remit)|beyond (?:the |our )?(?:scope|remit)|not (?:our|my) (?:job|business|problem)|leav(?:e|ing) (?:it |this |that )?(?:be|alone)|lassen wir|bleiben lassen|nicht unser|pas notre (?:affaire|problème)|no es (?:cosa|asunto)|não é (?:com a gente|nosso)|non (?:è|sono) (?:affar|cos)|niet ons|не наше|nie nasze|inte vår sak|není naše',
        'ikke vores (?:bord|opgave|job)|ikke vår(?:t)? (?:bord|jobb|oppgave)|bizim işimiz değil|bizi ilgilendirmeyen',
      ),
      wide('今回は(?:やらない|見送)|今回不做|이번에는? 하지 않'),
    ],
  ],
  [
    'triggers',
    [
      word(
        'tear (?:this|it) up|rethink|second thoughts|change (?:our|my) minds?|throw (?:this|it) out|(?:would|will|to) revise|umdenken|nachdenken,? wenn|neu denken|überdenken|remettre en cause|repenser|replante|volver a pensar|repensar|ripens|heroverweg|omdenken|передума|przemyśl|zmienić zdanie|tänker (?:vi )?om|omprövar|přehodnot|rozmyslíme',
        'kiedy .{2,30}(?:od nowa|jeszcze raz|ponownie)|alarm bells?|pull(?:ing)? the (?:plug|cord)|off[- ]ramps?|back to the table|(?:quand|si) tout (?:revoir|reprendre|repenser)|on remet tout|tout remettre|replante\\p{L}*|volver a (?:hablar|sentarnos|mirar)|tänk(?:a)? om(?![\\p{L}])',
        'van gedachten|opnieuw (?:naar|kijk)|utlösande|ändra oss|пора (?:менять|пересм)|менять план|zmienić plan|anzeichen(?:,| dass)|eventi? scatenant',
        'what would make (?:us|me)|conditions for re-?(?:opening|visiting|thinking)|when (?:does|should|do) .{2,30}(?:another look|again)|wann schauen wir|(?:dann|wann) müssen wir neu|quand (?:faut-il|faudra-t-il) revoir|quando rimettere|sygnały,? że|решаем заново',
        'tænke? (?:\\p{L}+ )?(?:om|nyt)(?![\\p{L}])|tenke? (?:\\p{L}+ )?(?:om|nytt)(?![\\p{L}])|tilbage til tegnebrættet|tilbake til tegnebrettet|skifter? mening|bytter? mening|fikr(?:imizi|i) değiş|planı değişt|baştan düşün',
      ),
      wide(
        '練り直|考え直|やり直すとき|推倒重来|重新(?:考虑|想)|다시 생각|원점에서|(?:見直す|見直しの)きっかけ|什么时候(?:重新|停)|推翻重来|もう一度(?:議論|検討|考え)|다시 논의|방향을 바꿔|重新讨论|再议|改变主意|调整计划的|方針を変える|見直すべき|생각이 바뀔',
      ),
    ],
  ],
  [
    'blockers',
    [
      word(
        "stuck|stalled|jammed|logjam|(?:behind|blocked by|depends on) (?:other|somebody|someone)|waiting (?:for|on)|(?:wo|was)[’']?s? (?:uns )?(?:klemmt|hakt|hängt|stockt)|festgefahren|liegt fest|worauf wir warten|ça coince|en panne|à l[’']arrêt|en rade|atascad|parad[oa]s? por|empacad|travad|emperrad|inceppat|bloccat|vastgelopen|zit vast|застря|зависло|утык|utknę|zacię|stopp(?:at)? (?:just )?nu|fastnat|sitter fast|står still|vázne|stojí",
        "hänger på (?:andra|någon)|beror på andra|co (?:nas|nam) (?:trzyma|stopuje|zatrzymuje)|nos tienen? (?:parad|fren|aten)\\p{L}+|(?:on|nous) (?:est|sommes) (?:coincé|bloqué)\\p{L}*|kommen (?:wir )?.{0,12}nicht weiter|slowing (?:us|me|things|it)(?![\\p{L}])|needs? unblocking|(?:can(?:[’']t|not)|unable to) (?:proceed|continue|go on|move|start|finish)|in limbo|on ice(?![\\p{L}])|dead ?lock|(?:wir )?warten auf|(?:das|es|was|wo(?:ran)?) (?:\\p{L}+ )?(?:klemmt|hakt|hängt|stockt)|ausgebremst|(?:on|nous) attend\\p{L}*|en attente d|(?:ça|ce qui) (?:bloque|coince|traîne|cale)|(?:estamos )?(?:esperando|a la espera)|atascos?|trabad[oa]s?|(?:está|esta) (?:travando|parado|emperrado)|emperrad|in attesa d|aspettiamo|incagliat[oaie]",
        'we wachten|wachten op|(?:hangt|hapert|stokt)(?![\\p{L}])|czekamy|stoi w miejscu|жд[её]м|упёрлись|стоит из-за|stoppar (?:oss|mig)|väntar på|sitter fast',
        "(?:why )?(?:we )?(?:can[’']t|cannot) (?:ship|start|go|release|move|merge|deploy|launch)|held up|on hold because|stopping (?:the|us|me)|warum (?:können|kommen|geht) .{0,20}nicht|warten noch|pourquoi (?:on|nous) n|por qué no (?:podemos|avanza)|dove siamo fermi|perché non|nos travando|travando|não dá para (?:avançar|seguir)|houdt ons|tegenhoudt|dlaczego nie|почему (?:не|мы не)|varför (?:vi )?inte|hindrar oss",
        "preventing (?:the|us|a)|deal-?breakers?|hier hängen|(?:geht|kommen) nicht (?:weiter|voran)|impossible d[’']avancer|no podemos (?:avanzar|seguir)|non possiamo (?:proseguire|andare)|ciò che impedisce|onde estamos parad|aguardando (?:outr|por|d)|lopen we vast|waarom (?:we|wij) (?:nog )?niet|kört fast|kan (?:vi )?inte släppa|нельзя выпускать",
        '(?:vi )?venter (?:vi )?(?:stadig |fortsatt )?på|ventes på|(?:sidder|sitter|står) (?:vi )?(?:fast|stille)|går i stå|kommer (?:vi )?ikke videre|kan (?:vi )?ikke (?:udgive|starte|gå videre|slippe|lansere)|takıl(?:dık|an|dığımız)|bekli(?:yoruz|yor)|beklediğimiz|ilerleyemi|yayınlayamı|neden hâlâ',
      ),
      wide(
        '卡在|足が止ま|足踏み|詰まって|手が止ま|卡住|卡在|停滞|멈춘|막힌|막혀|等(?:别人|对方|外部|审批|待)|推不动|足を引っ(?:張|ぱ)|待ちの(?:もの|件)|滞って|進まない|引っかかって|기다리는|안 풀리|진행이 안|つまって|待ち$|为什么(?:还)?不能|왜 (?:아직|못)|挡路|不能上线|できない理由|못하는 이유',
      ),
    ],
  ],
  [
    'risks',
    [
      word(
        'worr(?:y|ies|ied|ying)|troubles?(?! ?shoot)|fears?|afraid|scar(?:y|es|ed)|dread|nightmares?|ruin|go(?:es)? sideways|sleepless|sorgen|angst|bange|schlaflos|bauchschmerzen|fürchten|inquiét|peur|craign|cauchemar|miedo|preocup|temor|susto|medo|pesadelo|paura|preoccup|incubo|zorgen|bang voor|vrezen|страшн|боимся|опаса|тревож|boimy|obaw|strach|martwi|orolig|oroar|rädd|vaka över|ligger vakna|obav|bojíme',
        "pre-?mortem|watch-?outs?(?![\\p{L}])|(?:known )?unknowns(?![\\p{L}])|land ?mines?|gotchas?|nervous|danger zones?|pitfalls?|uncertaint(?:y|ies)|thin ice|(?:weak|soft|sore) (?:spots?|points?)|worst case|it(?:[’']ll| will) be because|sweat(?:ing)?|lose sleep|might (?:break|fail|slip|bite)|what if (?:it|this)",
        "bauchweh|stolperfallen?|brenzlig|wackel|knackpunkte?|heikel|heikle|fallstricke?|unsicherheiten|unwägbarkeiten|schwachstellen|points? (?:sensibles?|fragiles?|faibles?)|inquièt|incertitudes|pièges?|zones? d[’']ombre|puntos? (?:débiles|frágiles|delicados)|incertidumbres?|trampas|sustos|pontos? (?:fracos?|frágeis|sensíveis)|incertezas|armadilhas|punti (?:deboli|critici|fragili|delicati)|incertezze|insidie|trappole|valkuilen|zwakke plekken|onzekerheden|słabe punkty|pułapki|niepewno|подводные камни|слабые места|тонкие места|kan gå (?:snett|fel|åt)|fallgropar|svaga punkter|osäkerhet",
        'blow(?:s)? up|dangers? of|(?:could|might|may) (?:still )?(?:hurt|bite|blow|sink|cost|burn|kill|trip|derail|go)|worst[- ]case|ways? (?:this|it|that|we) (?:can|could|might|may)|(?:potential|possible) (?:problems|threats|trouble|harm)|wehtun|auf die füße fallen|könnte (?:uns |das |es )?(?:scheitern|kippen|platzen|reißen|passieren)|schlimmsten? fall|menaces?|catastrophe|le pire|pourrai(?:t|ent) (?:mal|casser|coincer|nous|déraper)|tropiezos|peor de los casos|p(?:odría|uede) (?:fallar|romperse|torcerse)|pior (?:caso|cenário)|pode (?:quebrar|falhar|desandar)|potrebbe (?:rompersi|andare|fallire|saltare)|nel peggiore|worst-?case|het ergste|kan misgaan|najgorszy|w najgorszym|det värsta|сломаться|худш',
        "failure modes?|how (?:this|it) (?:could|might|can) fail|where (?:we|it) (?:could|might) lose|woran .{0,20}scheitern|was,? wenn .{2,30}(?:misslingt|scheitert|schiefgeht|platzt)|qu[’']est-ce qui (?:peut|pourrait)|pourquoi (?:ça|cela|il) pourrait|por qué (?:podría|puede) (?:fracasar|fallar)|peligros|perché potremmo|por que (?:isso )?pode|stuk(?: ?lopen)|misgaan|nie udać|värsta tänkbara|угроз|провалиться|пойти не так",
        'bekymr|bange for|redd for|frygter|frykter|mareridt|mareritt|ondt i maven|vondt i magen|faldgrube|fallgruve|usikkerhed|usikkerhet|(?:svage|ømme) punkter|værste fald|verste fall|(?:kan|kunne) (?:gå (?:galt|gale|skævt)|fejle|feile|glippe)|endişe|kork(?:u|tu)|uykumuzu|zayıf nokta|belirsizlik|en kötü',
      ),
      wide(
        '気がかり|不安|心配|怖い|懸念|怕什么|怕的|担心|害怕|隐忧|걱정|불안|두려|怕出|可能出|踩坑|坑点|雷区|薄弱|不确定|落とし穴|弱点|怖いところ|不確実|ヒヤリ|약한 고리|함정|불확실|위태|可能.{0,2}(?:出|踩|遇|失败|崩)|うまくいかない(?:と|かも|場合)|失敗するとしたら|잘못될|최악|最坏|最悪|실패할 수',
      ),
    ],
  ],
  [
    'decisions',
    [
      word(
        '(?:calls?|choices?) (?:already |we )?(?:have )?made|made up our minds|already (?:agreed|decided|settled)|settled|no longer up for|arrangements (?:already )?(?:agreed|made)|entschieden|beschlossen|festgelegt|abgemacht|ausgemacht|steht fest|(?:déjà )?(?:décidé|tranché|convenu)|(?:ya )?(?:decidido|acordado)|(?:já )?(?:decidido|combinado)|(?:già )?(?:deciso|stabilito|concordato)|besloten|afgesproken|решено|решили|договорились|postanowi|ustalon|zdecydowa|(?:har )?bestämt|beslut(?:at)?|rozhodnuto|dohodnuto',
        "ya se (?:discutió|decidió|habló)|así se queda|argued (?:out|over)|calls? (?:we|I)(?:[’']ve| have)? (?:already )?made|not up for (?:debate|discussion)|closed (?:topics?|questions?|matters|discussions?)|locked in(?![\\p{L}])|(?:we|I) went with|no (?:longer|more) (?:open|discussion|debate)|done deals?|(?:steht|stehen|ist|sind) (?:jetzt |schon )?(?:fest|durch|gesetzt)(?![\\p{L}])|c[’']est (?:décidé|tranché|réglé|acté)|on (?:part|reste) sur|quedamos (?:en|así)|ya (?:está|quedó) (?:decidido|cerrado|claro)|(?:che )?cosa abbiamo (?:scelto|deciso|stabilito)|ormai (?:deciso|fissato)|já (?:está )?(?:decidido|resolvido|fechado|batido)|(?:staat|ligt) (?:al )?vast|ustalili|zdecydowan|klamka zapadła|вопрос закрыт|spikat|klubbat|vi kör på",
        "(?:we|I)(?:[’']ve| have)? (?:chosen|picked|decided|settled|agreed|opted)|which way did|(?:technology|tech|architecture|design|tool(?:ing)?|stack|vendor|library) choices?|what did (?:we|I) (?:choose|pick|decide|agree)|outcomes? of (?:the )?.{2,40}(?:discussion|debate|meeting|vote)|conclusions?(?![\\p{L}])|darauf haben wir|haben wir (?:uns )?(?:geeinigt|entschieden|festgelegt)|wofür wir uns|(?:on|nous) (?:est|s[’']est|sommes) (?:partis?|mis d)|nous avons (?:opté|choisi)|nos quedamos con|elegimos|optamos|hemos (?:elegido|optado|quedado)|ci siamo accordati|abbiamo (?:scelto|optato)|questioni (?:già )?chiuse|escolhas|escolhemos|(?:we|wij) (?:kozen|kiezen|gaan voor)|gekozen|kom(?:mit)? vi överens|vi (?:valde|har valt)|на ч[её]м (?:мы )?остановились|выбрали|wybraliśmy|stanęło na",
        "^adrs?$|agreed in|final calls?|nicht mehr (?:zu )?diskut|qu[’']avons-nous choisi|(?:questions?|cuestiones|questioni) (?:déjà |ya )?(?:réglées?|zanjad[oa]s?|chiuse)|(?:por )?qué opción|acuerdos de|scelte (?:fatte|prese)|niet meer op terug|uzgodnion|(?:redan )?avgjor",
        '(?:vi )?(?:har )?(?:besluttet|aftalt|valgte?|afgjort|avgjort|avtalt|vedtatt|bestemt)(?![\\p{L}])|(?:står|ligger) fast(?![\\p{L}])|(?:diskuterer|snakker) vi ikke(?: mere| mer)|karar (?:ver|al)d|seçtik|seçtiğimiz|anlaştık|uzlaş|kesinleş|tartışmaya kapalı',
      ),
      wide(
        '決めたこと|決まったこと|決定済|定了|这么定|已定|定下来|정한|정해진|결정한|不再讨论|敲定|说好的|もう(?:議論|話)しない|決着|더 이상 논의|확정|最终选|选了什么|选型|何を選んだ|採用した|합의한|선택했|선택한|채택|하기로 했',
      ),
    ],
  ],
  [
    'watches',
    [
      word(
        "binoculars|telescope|upstream|depend on and follow|keep (?:an? )?eyes? on|im blick|fernglas|à l[’']œil|con prismáticos|de olho|occhio|in het oog|öga på|ögonen på|глаз|oko na|oka na|sledujeme",
        "was andere (?:bauen|machen|treiben)|what others (?:build|do|ship|make)|ce que (?:font|fabriquent) les autres|lo que hacen (?:otros|los demás)|worth (?:a (?:glance|look)|watching|following)|conviene (?:andar )?(?:mira|vigila)\\p{L}+|cosas ajenas|(?:external|outside|other people(?:[’']s)?) (?:stuff|things|code|projects?)|look(?:ing)? out for|keep(?:ing)? tabs|(?:halten|behalten) wir im|on (?:suit|guette)|(?:lo )?(?:que )?seguimos de cerca|con lupa|(?:seguiamo|guardiamo) da vicino|houden (?:we|wij) in|blijven (?:we )?volgen|śledzimy|поглядываем|присматрива|håll(?:er)? (?:koll|utkik)",
        '(?:packages|libraries|dependencies|projects|standards|advisories|specs|repos|repositories|drafts) (?:that )?(?:do )?(?:we|I) (?:track|follow|watch|monitor|depend on)|which (?:packages|libraries|projects|standards|specs|repos) (?:do )?(?:we|I)|advisories|zu (?:überwachende|beobachtende)\\p{L}*|welche (?:bibliotheken|pakete|projekte|standards|abhängigkeiten)|,? die wir (?:verfolgen|beobachten|im auge)|abonnés|(?:en )?amont(?![\\p{L}])|monitorizad|vigilamos|estándares (?:en|que)|perder de vista|sotto osservazione|(?:quali )?(?:librerie|progetti|standard) (?:che |di cui )?(?:seguiamo|esterni|ci riguard)|quali librerie|monitorad|(?:standaarden|projecten|bibliotheken|pakketten|libraries) die (?:we|wij) (?:volgen|in de gaten)|(?:bibliotek|projekt|standarder) (?:vi )?följ|följer vi|uppströms|за какими|следим|obserwujemy',
        "(?:dependencies|packages|projects|libraries|things) (?:we[’']re|we are) (?:watching|following|tracking)|(?:we )?keep checking|ecosystem|fremde projekte|die uns betreffen|quelles (?:bibliothèques|librairies)|dont on guette|proyectos externos|seguimos la pista|a monte|quais (?:bibliotecas|projetos)|acompanhamos|cuja evolução|waarvan de ondersteuning|projekty zewnętrzne|апстрим",
        '(?:øje|øjne|øye|øyne) på|holder (?:vi )?(?:øje|øye)|følger vi|følger med (?:på|i)|(?:andres|fremmede) (?:projekter|prosjekter)|göz(?:ümüz)? (?:üzerinde|önünde)|gözlüyoruz|takip edi|izliyoruz',
      ),
      wide(
        '目を離さない|目を光らせ|盯着|关注的|지켜보는|눈여겨|留意|跟进上游|気にして(?:いる|る)|見守|눈여겨|지켜보|주시|盯(?:哪些|着)|どの(?:パッケージ|ライブラリ)を|見ているか|追いかけ|살펴볼|지켜볼|停止支持|サポート終了|추적 중',
      ),
    ],
  ],
  [
    'criteria',
    [
      word(
        "(?:done|finished|over) means|good enough|when (?:is )?it(?:[’']s| is)? (?:good|enough|done|over)|(?:ab )?wann (?:es|ist es) (?:gut|fertig|genug)|wann (?:wir|man) (?:fertig|durch)|quand c[’']est (?:bon|fini)|cu[aá]ndo (?:está|es) (?:bien|listo|suficiente)|quando (?:está|fica) (?:bom|pronto)|quando (?:è|va) (?:bene|finito)|wanneer (?:het|is het) (?:goed|klaar)|när (?:är )?(?:det|vi) (?:är )?(?:klart|klara|bra)|kdy je (?:hotovo|to dobré)|kiedy (?:jest|będzie) (?:gotowe|dobrze)",
        '(?:green light|go-?live|ready|readiness|done|finished|success|launch|shipping) (?:means|needs|requires|bar|list|conditions?)(?![\\p{L}])|(?:the )?bar (?:for|to)(?![\\p{L}])|what [“”"\'’]?(?:done|finished|ready|over|enough)[“”"\'’]? means|no (?:launch|release|go-live|switch|cut-?over|merge|deploy|start) (?:without|before|until)|must[- ]haves?(?: (?:before|for|to))?|finish line|sign-?off (?:needs|requires|list)|when can (?:we|I)(?![\\p{L}])|done\\s?[=:]|(?:has|have|needs?) to be (?:true|there|in place|green)|(?:everything|all) (?:that )?(?:must|has to) be',
        "was (?:stimmen|passen|laufen|stehen|sitzen|grün sein|erfüllt sein|da sein|fertig sein) muss|fertig heißt|ohne (?:das|dies|die|diese) (?:gehen|geht|schalten|starten|kein)|(?:vorher|davor|sonst) (?:geht|läuft) (?:nichts|es nicht)|messlatte|startklar,? wenn|ce qu[’']il faut (?:pour|avant|avoir)|pas de (?:bascule|lancement|mise en \\p{L}+|livraison) sans|sans (?:ça|cela|quoi),? (?:on|pas)|qu[eé] tiene que (?:pasar|cumplirse|estar|haber|funcionar)|sin (?:esto|eso) no|(?:lo )?(?:imprescindible|mínimo) para|o que (?:precisa|tem que|tem de) (?:estar|ser|haver|funcionar)|quando podemos(?![\\p{L}])|sem (?:isso|isto) não|(?:(?:che )?cosa|quel(?:lo)? che) serve (?:per|prima)|senza (?:questo|queste cose|di che) non",
        'wat er (?:moet (?:kloppen|werken|staan)|klaar moet|af moet|geregeld moet)|zonder (?:dit|dat) (?:geen|niet)|без (?:этого|чего) не|что должно (?:быть|работать)|co musi (?:być|działać|zagrać)|bez (?:tego|czego) nie|(?:det här|allt detta) måste|inget (?:släpps|går live)',
        'non-?negotiables?|(?:must|has to|have to|needs? to) (?:hold|be true|apply|work|pass)(?![\\p{L}])|à quoi (?:le )?(?:verra|saura|reconnaîtra|voit)|(?:pas|non) négociables?|come (?:lo )?(?:capiamo|sappiamo|sapremo)|irrinunciabil|unverhandelbar|nicht verhandelbar|innegociable|irrenunciable|inegociáve|(?:precisa|precisam) (?:valer|funcionar|estar)|onmisbaar|niet onderhandelbaar|(?:måste|ska) (?:gälla|funka|fungera|vara)|должн[оаы] (?:выполняться|работать|быть)|musi (?:działać|zachodzić)',
        'fertig (?:ist|sind) (?:es|wir|das|die \\p{L}+),? wenn|wann sind wir|(?:das )?muss (?:am|ab|beim|zum|vor) .{2,20} (?:funktionieren|laufen|stehen)|définition d(?:e|u) [«"“]|ce qui doit (?:être|marcher|fonctionner)|quand considère|cu[aá]ndo (?:lo )?(?:damos|consideramos)|(?:cosa|ciò che) deve (?:valere|funzionare|essere)|quando possiamo|como (?:sabemos|saberemos|vamos saber)|wanneer zijn (?:we|wij)|hur vet vi|when are (?:we|you) (?:happy|done|satisfied)|как (?:мы )?пойм[её]м',
        'godt nok|(?:hvornår|når) er (?:det|vi|den) (?:færdig|ferdig|klar|god)|(?:skal|må) (?:være på pla(?:ds|ss)|virke|fungere|gælde|gjelde|sidde|sitte)|ufravigelig|ufravikelig|ikke til forhandling|ingen (?:lancering|lansering|udgivelse|utgivelse) uden|olmazsa olmaz|(?:yeterince iyi|hazır) (?:demek|sayılır)|ne zaman (?:biter|hazır|tamam)|bitti (?:demek|diyebil)',
      ),
      wide(
        '才算(?:数|完|好)|言えたら終わり|終わりと言える|できたら(?:終わり|完了)|算完成|算做完|끝났다고|必须(?:满足|具备|达到)|上线前(?:必须|要)|满足.{0,4}才|合格(?:ライン|点)|満たす(?:こと|もの|べき)|揃ったら|本番に出す|갖춰야|만족해야|되어야 (?:하는|할)|如何判断|怎么(?:判断|知道)|怎样算|どうなれば|어떻게 (?:알|판단)|何をもって|ができていれば|충족할|통과해야',
      ),
    ],
  ],
  [
    'steps',
    [
      word(
        "(?:goes|go|going|gone) (?:sideways|south|wrong|pear-shaped)|on fire|burn(?:s|ing) down|rückwärtsgang|wenn[’']?s (?:brennt|kracht|knallt)|si (?:ça|tout) (?:pète|casse|brûle)|si (?:todo )?(?:arde|revienta|explota)|se (?:tudo )?(?:pegar fogo|explodir)|se (?:tutto )?(?:brucia|crolla)|als het (?:misgaat|brandt)|если (?:всё )?(?:горит|упало|сломалось)|gdy (?:się )?(?:pali|zepsuje)|om det (?:brakar|brinner|skiter)|když (?:to )?(?:spadne|hoří)",
        'zurück auf (?:anfang|los|alt)|terug naar (?:het|de) oude|weg terug|back to the old',
        '(?:le (?:jour|soir)|la nuit|quand|dès que) (?:où )?(?:ça|tout|cela) (?:lâche|tombe|casse|plante|coupe)|the (?:day|night) (?:it|everything) (?:breaks|falls|goes|dies)|getting back to|back to the (?:old|previous|last)|restor(?:e|ing) (?:the|from)|(?:zurück )?auf die (?:alte|vorige|letzte) version|restaur(?:er|ar|are)(?![\\p{L}])|ripristin|wiederherstell|jak wrócić|så (?:backar|återställ)\\p{L}*|ligger nere|(?:draaien|zetten) we .{0,12}terug|что делать,? (?:если|когда)|как (?:вернуть|откатить)',
        'backing out|reverting to|turning (?:it|the \\p{L}+|this) off|first hour of|so kommen wir zurück|(?:comment )?revenir en arrière|c[oó]mo volver|nödrutin|om .{2,30} går fel|jak (?:się )?wycofać',
        '(?:hvis|når) det (?:brænder|brenner|går galt|går gale|ryger|ryker)|tilba[gk]e til (?:den|det) gamle|(?:sådan|slik) (?:kommer|ruller) vi tilba[gk]e|går ned(?![\\p{L}])|eskiye dön|nasıl geri',
      ),
      wide(
        'もしものとき|いざというとき|万一|出事|怎么(?:退|办)|炸了|터지면|사고가 나면|戻し方|戻す(?:とき|手順)|退回|挂了|に戻す|落ちたとき|죽으면|되돌리|に失敗したら|復元方法|복구하는',
      ),
    ],
  ],
  [
    'metrics',
    [
      word(
        '(?:numbers|figures|dials|gauges|needles)(?! of)|zahlen|chiffres|cifras|números|numeri|cijfers|цифры|числа|liczby|siffror|čísla',
        "score ?(?:board|card)s?|vital signs|(?:in|by) numbers(?![\\p{L}])|(?:ce )?qu[’']on (?:mesure|compte|relève)",
        'data points|statistics(?: we)?|numbers that (?:tell|matter|show)|(?:les |nos )?chiffres qu|tableau de bord|meetwaarden|jak mierzymy|vad vi mäter|hur (?:vi )?mäter|(?:как|что) (?:мы )?(?:мер|измер)\\p{L}+|estadísticas|tablero|statistiche|cruscotto|messen wir|kennwerte|statistiken|siffror vi|painel',
        'slis?(?![\\p{L}])|on the dashboard|graphs (?:we|I)|(?:what do|do) (?:we|I) measure|werte erheben|mesures relevées|qué medimos|misure raccolte|\\p{L}*-?indicatoren|meten (?:we|wij)|w liczbach',
        '(?:tallene|tallet)(?![\\p{L}])|tal (?:vi|der)|tall (?:vi|som)|i tall?(?![\\p{L}])|(?:måler|måle) (?:vi|på)|tavlen|rakamlarla|sayılarla|ölç(?:üyoruz|tüğümüz|tüklerimiz)|gösterge paneli',
      ),
      wide(
        'ながめる数字|見る数字|盯的(?:数|指标)|보는 숫자|看的(?:数|指标)|見て(?:いる|る)数字|数字で見る|衡量|用什么数据|測(?:って|る)|측정하|재는|看板上|ダッシュボード|확인하는 숫자|대시보드',
      ),
    ],
  ],
  [
    'communication',
    [
      word(
        'who (?:nags|talks to|meets|reports to|tells) whom|keep (?:ourselves|each other) (?:honest|posted|informed)|rhythm|(?:usual |regular )rounds|immer wieder|kehrt wieder|rituale|toujours pareil|siempre igual|återkommer|återkommande|pravidelně|regularnie|регулярно',
        'går igen|tilbagevendende|tilbakevendende|regelmæssigt|regelmessig|faste rutiner|düzenli(?: olarak)?(?![\\p{L}])',
      ),
      wide('定例|いつもの集まり|例行|정기'),
    ],
  ],
  [
    'tasks',
    [
      word(
        '^(?:the )?(?:chores|assignments|homework|errands|legwork|loose ends|odds and ends|queue)$|(?:still|left) (?:to (?:do|build|write|fix|sort)|open)|on (?:my|our|the) plate|als nächstes|hausaufgaben|noch (?:offen|zu tun|fällig|zu erledigen)|(?:steht|stehen) (?:noch )?an(?![\\p{L}])|(?:il )?reste à|siguientes pasos|lo que (?:queda|falta|toca)|toca hacer|falta fazer|lição de casa|resta da fare|(?:che )?cosa manca|wat er nog moet|nog te (?:doen|regelen)|moet nog|klusjes|zostało|lista spraw|доделать|хвосты|kvar att|återstår',
        '(?:we|I) still need to|jobs for|want to get done|(?:things|stuff) (?:I|we) (?:want|need|have) to|noch zu (?:bauen|tun|machen|klären)|hausaufgaben|il faut encore|à boucler|reste encore|trabajo para|lo siguiente que|por terminar|costruiamo (?:adesso|ora)|da (?:sistemare|chiudere|finire)|ainda (?:precisamos|falta)|(?:wat )?moet er nog|nog op te|musimy jeszcze|jeszcze do|tar vi tag|(?:нам )?ещё нужно|надо сделать',
        "(?:what )?needs doing|leftovers|(?:what )?(?:we[’']ll|we will|do we) (?:build|do|tackle) (?:next|now|first)|tackle (?:these|this) first|wir müssen noch|reste vom|on s[’']y met|petites choses à|todavía tenemos|arreglos|cabos sueltos|dobbiamo ancora|próximas etapas|para arrumar|do poprawienia|att fixa|vem gör vad|за что берёмся",
        'mangler (?:vi )?(?:stadig|endnu|ennå|fortsatt)|(?:skal|må) (?:vi )?(?:stadig |endnu |ennå |fortsatt )?(?:laves|gøres|gjøres|ordnes|nå)|løse ender|løse tråder|hjemmearbejde|lekser|småting|(?:hvad|hva) (?:så|nu|nå)(?![\\p{L}])|yapmamız gereken|kalanlar|geriye kalan|sırada ne|eksik kalan',
      ),
      wide(
        '(?:还要|待)做的|没做完|剩下的(?:活|事)|残って(?:いる|る)(?:こと|もの)|やり残し|宿題|해야 할|还剩|哪些活|까지 고칠|直すもの|修好的|これから作る|이어서 만들',
      ),
    ],
  ],
]

/** What a short heading in its author's own words hints at, where it names no topic; but what it says to do is work. */
export const hintedTopic = remembering((title): Topic | undefined => {
  if (title.split(/\s+/).length > mostWords) return undefined
  const small = smallLetters(title)
  const topic = hints.find(([, forms]) => forms.some((form) => form.test(small)))?.[0]
  return topic === 'nothing' || !isDoing(title) ? topic : undefined
})
