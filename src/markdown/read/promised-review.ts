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
