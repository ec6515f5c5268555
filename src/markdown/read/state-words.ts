import { isState, type State } from '../../plan/state.ts'
import { stateWords } from '../marks.ts'
import { smallLetters } from './cue.ts'
import { remembering } from './remembering.ts'

/** Words that turn a state into its opposite when they stand before it. */
const negation =
  /(?:^|[\s(])(?:(?:is |are |was )?not(?: yet| fully| quite)?|(?:is|are|was)n['’]t(?: yet)?|never|no|(?:nobody|no one|none)(?: has| have| is)?(?: yet)?|(?:ist |sind )?(?:noch )?nicht|niemand(?: hat)?|(?:n['’]est |ne sont )?pas(?: encore)?|rien (?:de |n['’]est )?|nothing(?: is| has been)?|nichts(?: ist)?|nada|niente|personne n['’]a|non(?: è| sono)?(?: ancora)?|nessuno (?:ha|è)|ne|sin|(?:aún |todavía )?no (?:está|están|es|son|se ha|ha sido)|nadie (?:lo )?ha|(?:ainda )?não(?: está| estão| foi)?|ninguém|(?:is |zijn )?(?:nog )?niet|(?:ещё |еще |пока )?не|никто (?:ещё |еще )?не|(?:jeszcze )?nie(?: jest| są)?|nikt (?:jeszcze )?nie|(?:är )?(?:ännu )?(?:ej|inte)(?: ännu)?|ingen har|(?:er |ble |blev )?(?:endnu |ennå |enda |stadig )?ikke(?: endnu| ennå| enda| helt| fuldt| fullt)?|není|nejsou|ještě ne|(?:ще )?не)\s+$|[未不尚没]$/iu

const states = new Map<string, State>(
  Object.entries(stateWords).flatMap(([state, words]) =>
    isState(state) ? words.map((word): [string, State] => [smallLetters(word), state]) : [],
  ),
)

/** Scripts that are written without blanks between words. */
const wideForm = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const isWide = (word: string) => wideForm.test(word)

const longestFirst = [...states.keys()].sort((a, b) => b.length - a.length)
const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/^i/, '[iİ]'))
const anywhere = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${escaped.filter((word) => !isWide(word)).join('|')})(?![\\p{L}\\p{N}])|(?:${escaped.filter(isWide).join('|')})`,
  'giu',
)

const wordForm = /[\p{L}\p{N}]+/gu

/** Of each state word the longest part: a text with none of them need not be searched for all. */
const telling = new Set(
  longestFirst
    .filter((word) => !isWide(word))
    .map((word) => (word.match(wordForm) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '')),
)

function mayName(text: string): boolean {
  return (text.match(wordForm) ?? []).some((word) => telling.has(smallLetters(word))) || wideForm.test(text)
}

/** A state word in a text, and its range. */
export interface FoundWord {
  readonly state: State
  /** A negation before it made its state. */
  readonly isDenied?: true
  readonly from: number
  readonly to: number
}

/** The first state word in a text. A negated one means that it is not so: open. */
export const findWord = remembering((text): FoundWord | undefined => {
  if (!mayName(text)) return undefined
  for (const match of text.matchAll(anywhere)) {
    const state = states.get(smallLetters(match[0]))
    if (state === undefined) continue
    const before = text.slice(0, match.index)
    const denied = negation.exec(before)
    if (denied && (state === 'done' || state === 'in_progress'))
      return {
        state: 'open',
        isDenied: true,
        from: match.index - denied[0].trimStart().length,
        to: match.index + match[0].length,
      }
    return { state, from: match.index, to: match.index + match[0].length }
  }
  return undefined
})

/** The state that words name, when they name one. */
export function readWord(text: string): State | undefined {
  return findWord(text)?.state
}

/** Whether a text begins with a state word. */
export function beginsWithState(text: string): State | undefined {
  const found = findWord(text)
  return found && text.slice(0, found.from).trim() === '' ? found.state : undefined
}
