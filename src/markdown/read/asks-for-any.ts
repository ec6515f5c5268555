import { wide, word } from './cue.ts'

/** The cues of events of which one is enough: `We roll back as soon as one of these happens`. */
export const anyOfThese: readonly RegExp[] = [
  word(
    '(?:as soon as|the (?:moment|minute|instant)) (?:just |even |only )?(?:any|one|either|something)(?: (?:single )?one)? of (?:these|the following|those|this)',
    '(?:sobald|wenn|falls|sowie) (?:auch nur |nur |mindestens |irgend)?(?:eine[rs]?|etwas) (?:davon|hiervon|dieser|der folgenden|der nachstehenden)',
    "dès (?:lors )?qu(?:e |[’'])(?:l[’'])?(?:une?|quelque chose) (?:seule? )?(?:de ces|de celles-ci|de ceux-ci|d[’']entre|des \\p{L}+ (?:suivant|ci-dessous)|parmi)",
    '(?:als|zodra|wanneer|indien) (?:er )?(?:ook maar |minstens )?(?:een|één|iets) (?:van (?:deze|de volgende|(?:de )?onderstaande)|hiervan|daarvan)(?![\\p{L}])',
    '(?:gdy|jeśli|jeżeli|kiedy|skoro) (?:tylko )?(?:\\p{L}+ ){0,2}(?:choćby |przynajmniej |co najmniej )?(?:jedn[aoe]|jeden|któr(?:aś|eś|yś)|którakolwiek|którekolwiek|którykolwiek|dowoln[aey]|coś) z (?:t(?:ych|ego)|poniższych|następujących)',
    '(?:pokud|když|jakmile|jestliže) (?:\\p{L}+ ){0,2}(?:aspoň |alespoň )?(?:jedn[aoe]|jeden|něco|některá|některé|některý|kterákoli|kterékoli|kterýkoli) z (?:těchto|toho|následujících)',
    '(?:если|когда|как только) (?:\\p{L}+ ){0,2}(?:хотя бы |хоть )?(?:одно|одна|один|любое|любая|любой|что-то|что-либо|что-нибудь) из (?:этих|этого|следующ\\p{L}+|перечисленн\\p{L}+|нижеперечисленн\\p{L}+)',
    '(?:якщо|коли|щойно|як тільки) (?:\\p{L}+ ){0,2}(?:хоча б )?(?:одне|одна|один|будь-яка|будь-яке|будь-який|щось|будь-що) (?:з|із|зі) (?:цих|цього|наступн\\p{L}+|перелічен\\p{L}+)',
    '(?:om|när|så snart|så fort) (?:det )?(?:(?:inträffar|händer) )?(?:bara )?(?:någon|något|en|ett) av (?:dessa|följande|de här|detta|det här)',
    '(?:hvis|når|dersom|så snart|såfremt|straks) (?:bare |blot )?(?:en|ett?|én|ét|noget?|noe|nogen|noen) a[fv] (?:disse|følgende|dette)',
    '(?:bunlardan|aşağıdakilerden|şunlardan) (?:herhangi )?bir(?:i|isi)(?![\\p{L}])',
  ),
  wide(
    '(?:以下|下記|これら)の(?:うち)?(?:いずれか|どれか)|(?:以下|下列|上述)(?:任一|任何一|任意一)|(?:아래|이) 중 (?:하나|어느 하나)',
  ),
]
