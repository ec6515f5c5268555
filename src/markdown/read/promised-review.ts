import { cadenceIn } from './cadence.ts'
import { remembering } from './remembering.ts'

/** Longer sentences tell a story, and promise nothing. */
const mostWords = 9

const subject = '(?:this|the|our) (?:plan|document|roadmap|page|list|strategy|decision)s?'
const promising = new RegExp(
  [
    `^(?:(?:we|the team) (?:will )?)?(?:review|revisit|re-?assess|re-?evaluate|reconsider)(?: (?:this|it|${subject}))?(?![\\p{L}])`,
    `^(?:${subject} (?:is|are|will be|gets) |to be )?(?:reviewed|revisited|re-?assessed|re-?evaluated)(?![\\p{L}])`,
    '^(?:wir )?(?:über)?prüfen(?: wir)?(?! ob)(?![\\p{L}])|(?:überprüft|überprüfen|durchgesehen|nachgeprüft)\\.?$',
    '^(?:à revoir|à réviser|nous (?:revoyons|révisons|réexaminons)|(?:ce|le) (?:plan|document) est (?:revu|révisé))(?![\\p{L}])',
    '^(?:revisar|se revisa|revisamos|rever|revemos|rivedere|da rivedere)(?![\\p{L}])',
  ].join('|'),
  'iu',
)

/** Whether a sentence promises that the plan is looked at again and again: “Review quarterly.” */
export const promisesReview = remembering(
  (sentence) =>
    sentence.split(/\s+/).length <= mostWords &&
    promising.test(sentence) &&
    cadenceIn(sentence) !== undefined,
)

const pageAgain =
  /(?<![\p{L}])(?:(?:this|the) (?:whole )?(?:page|plan|document|file|story|sheet) (?:gets|gets? read|is (?:read|gone)|will be (?:read|looked))|(?:we|I) (?:re-?read|go through|read|look at) (?:this|it|the (?:whole )?(?:page|plan|document))|(?:wir|alle) (?:lesen|gehen|schauen) .{2,40}(?:wieder|erneut|noch einmal|gemeinsam|durch)|(?:on|nous) (?:relit|relisons|reprend|reprenons|se retrouve|revoit) .{0,40}(?:page|plan|document|feuille|tout)|(?:releemos|repasamos|volvemos a leer) .{2,30}|rel[êe]m?o?s? (?:isto|isso|tudo|este|esta).{0,20}|(?:rileggiamo|ci rivediamo) .{2,40}(?:foglio|documento|piano|pagina)|(?:we|wij) (?:lopen|nemen|lezen) .{2,40}(?:opnieuw|weer|nog eens|samen)(?: .{0,12})?(?: door)?|перечит\p{L}+|przeczytamy|läser .{2,30}(?:igen|tillsammans))(?![\p{L}])/iu

/** `The whole page gets a proper read on 16 February`: a sentence that says when the plan is looked at again. */
export const saysWhenReadAgain = remembering(
  (sentence) => sentence.split(/\s+/).length <= mostWords + 6 && pageAgain.test(sentence),
)
