import { askedFacts } from '../plan/asked-facts.ts'
import { factWords } from '../plan/fact-words.ts'
import type { Watch } from '../plan/watch.ts'
import { causeOf, lineOf } from './causes.ts'
import { factIn, numberOf, textOf } from './facts-in.ts'
import { type Found, looksNeeded } from './judging.ts'

/** What a rule says of what the first look read, in a sentence. */
export function todayWords(watch: Watch, { facts, today, says }: Found): string {
  const { rule } = watch
  const isSo = causeOf(watch, undefined, facts, today, says) !== undefined
  const sure = looksNeeded(watch, []) > 1 ? ' I make sure of it with another look.' : ''
  switch (rule.when) {
    case 'at-least':
      return isSo
        ? 'That is reached already.'
        : `Not yet: it is at ${textOf(facts, 'version') ?? 'no version'}.`
    case 'support':
      return isSo
        ? 'That is so already.'
        : `Not yet: ${lineOf(watch.subject, facts) ?? 'it'} ends ${dayWords(textOf(facts, 'supportEnds'))}.`
    case 'steady':
      return isSo
        ? 'That is so already.'
        : `Not yet: the last breaking release was ${dayWords(textOf(facts, 'breaking'))}.`
    case 'commits':
    case 'number': {
      const name = rule.when === 'commits' ? 'commits' : rule.fact
      const value = numberOf(facts, name)
      if (isSo) return `That is so already: it is ${value}.${sure}`
      return value === undefined
        ? `It says nothing of ${factWords(name)} today.`
        : `Not so today: it is ${value}.`
    }
    case 'expression':
      if (says === undefined) return 'It comes to nothing yet: it asks for what was not read, or not before.'
      return says ? `It is true already.${sure}` : 'It is not true today.'
    case 'appears':
    case 'disappears': {
      const isThere = factIn(facts, 'found') === true
      const words = isThere ? 'It is there today' : 'It is not there today'
      return isThere === (rule.when === 'appears')
        ? `${words} already: I call when that is so again after it was otherwise.`
        : `${words}.`
    }
    case 'archived':
      return factIn(facts, 'archived') === true ? 'It is archived already.' : 'It is not archived today.'
    case 'closed':
      return textOf(facts, 'state') === 'open'
        ? 'It is open today.'
        : `It is ${textOf(facts, 'state') ?? 'closed'} already: there is nothing to wait for.`
    case 'release':
      return textOf(facts, 'version') === undefined
        ? 'It has no version yet: the first one calls.'
        : 'Later looks are compared with this.'
    case 'licence':
    case 'advisory': {
      const untold = askedFacts(rule).find((name) => factIn(facts, name) === undefined)
      return untold === undefined
        ? 'Later looks are compared with this.'
        : `It says nothing of ${factWords(untold)} today, and nothing can call before it does.`
    }
    case 'changes':
    case 'entry':
      return 'Later looks are compared with this.'
  }
}

function dayWords(day: string | undefined): string {
  return day === undefined ? 'on no day that is told' : `on ${day}`
}
