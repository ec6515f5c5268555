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
      ),
      wide('今回は(?:やらない|見送)|今回不做|이번에는? 하지 않'),
    ],
  ],
  [
    'triggers',
    [
      word(
        'tear (?:this|it) up|rethink|second thoughts|change (?:our|my) minds?|throw (?:this|it) out|(?:would|will|to) revise|umdenken|nachdenken,? wenn|neu denken|überdenken|remettre en cause|repenser|replante|volver a pensar|repensar|ripens|heroverweg|omdenken|передума|przemyśl|zmienić zdanie|tänker (?:vi )?om|omprövar|přehodnot|rozmyslíme',
      ),
      wide('練り直|考え直|やり直すとき|推倒重来|重新(?:考虑|想)|다시 생각|원점에서'),
    ],
  ],
  [
    'blockers',
    [
      word(
        "stuck|stalled|jammed|logjam|(?:behind|blocked by|depends on) (?:other|somebody|someone)|waiting (?:for|on)|(?:wo|was)[’']?s? (?:uns )?(?:klemmt|hakt|hängt|stockt)|festgefahren|liegt fest|worauf wir warten|ça coince|en panne|à l[’']arrêt|en rade|atascad|parad[oa]s? por|empacad|travad|emperrad|inceppat|bloccat|vastgelopen|zit vast|застря|зависло|утык|utknę|zacię|stopp(?:at)? (?:just )?nu|fastnat|sitter fast|står still|vázne|stojí",
      ),
      wide('卡在|足が止ま|足踏み|詰まって|手が止ま|卡住|卡在|停滞|멈춘|막힌|막혀'),
    ],
  ],
  [
    'risks',
    [
      word(
        'worr(?:y|ies|ied|ying)|troubles?(?! ?shoot)|fears?|afraid|scar(?:y|es|ed)|dread|nightmares?|ruin|go(?:es)? sideways|sleepless|sorgen|angst|bange|schlaflos|bauchschmerzen|fürchten|inquiét|peur|craign|cauchemar|miedo|preocup|temor|susto|medo|pesadelo|paura|preoccup|incubo|zorgen|bang voor|vrezen|страшн|боимся|опаса|тревож|boimy|obaw|strach|martwi|orolig|oroar|rädd|vaka över|ligger vakna|obav|bojíme',
      ),
      wide('気がかり|不安|心配|怖い|懸念|怕什么|怕的|担心|害怕|隐忧|걱정|불안|두려'),
    ],
  ],
  [
    'decisions',
    [
      word(
        '(?:calls?|choices?) (?:already |we )?(?:have )?made|made up our minds|already (?:agreed|decided|settled)|settled|no longer up for|arrangements (?:already )?(?:agreed|made)|entschieden|beschlossen|festgelegt|abgemacht|ausgemacht|steht fest|(?:déjà )?(?:décidé|tranché|convenu)|(?:ya )?(?:decidido|acordado)|(?:já )?(?:decidido|combinado)|(?:già )?(?:deciso|stabilito|concordato)|besloten|afgesproken|решено|решили|договорились|postanowi|ustalon|zdecydowa|(?:har )?bestämt|beslut(?:at)?|rozhodnuto|dohodnuto',
      ),
      wide('決めたこと|決まったこと|決定済|定了|这么定|已定|定下来|정한|정해진|결정한'),
    ],
  ],
  [
    'watches',
    [
      word(
        "binoculars|telescope|upstream|depend on and follow|keep (?:an? )?eyes? on|im blick|fernglas|à l[’']œil|con prismáticos|de olho|occhio|in het oog|öga på|ögonen på|глаз|oko na|oka na|sledujeme",
      ),
      wide('目を離さない|目を光らせ|盯着|关注的|지켜보는|눈여겨'),
    ],
  ],
  [
    'criteria',
    [
      word(
        "(?:done|finished|over) means|good enough|when (?:is )?it(?:[’']s| is)? (?:good|enough|done|over)|(?:ab )?wann (?:es|ist es) (?:gut|fertig|genug)|wann (?:wir|man) (?:fertig|durch)|quand c[’']est (?:bon|fini)|cu[aá]ndo (?:está|es) (?:bien|listo|suficiente)|quando (?:está|fica) (?:bom|pronto)|quando (?:è|va) (?:bene|finito)|wanneer (?:het|is het) (?:goed|klaar)|när (?:är )?(?:det|vi) (?:är )?(?:klart|klara|bra)|kdy je (?:hotovo|to dobré)|kiedy (?:jest|będzie) (?:gotowe|dobrze)",
      ),
      wide('才算(?:数|完|好)|言えたら終わり|終わりと言える|できたら(?:終わり|完了)|算完成|算做完|끝났다고'),
    ],
  ],
  [
    'steps',
    [
      word(
        "(?:goes|go|going|gone) (?:sideways|south|wrong|pear-shaped)|on fire|burn(?:s|ing) down|rückwärtsgang|wenn[’']?s (?:brennt|kracht|knallt)|si (?:ça|tout) (?:pète|casse|brûle)|si (?:todo )?(?:arde|revienta|explota)|se (?:tudo )?(?:pegar fogo|explodir)|se (?:tutto )?(?:brucia|crolla)|als het (?:misgaat|brandt)|если (?:всё )?(?:горит|упало|сломалось)|gdy (?:się )?(?:pali|zepsuje)|om det (?:brakar|brinner|skiter)|když (?:to )?(?:spadne|hoří)",
      ),
      wide('もしものとき|いざというとき|万一|出事|怎么(?:退|办)|炸了|터지면|사고가 나면'),
    ],
  ],
  [
    'metrics',
    [
      word(
        '(?:numbers|figures|dials|gauges|needles)(?! of)|zahlen|chiffres|cifras|números|numeri|cijfers|цифры|числа|liczby|siffror|čísla',
      ),
      wide('ながめる数字|見る数字|盯的(?:数|指标)|보는 숫자'),
    ],
  ],
  [
    'communication',
    [
      word(
        'who (?:nags|talks to|meets|reports to|tells) whom|keep (?:ourselves|each other) (?:honest|posted|informed)|rhythm|(?:usual |regular )rounds|immer wieder|kehrt wieder|rituale|toujours pareil|siempre igual|återkommer|återkommande|pravidelně|regularnie|регулярно',
      ),
      wide('定例|いつもの集まり|例行|정기'),
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
