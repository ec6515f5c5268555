import type { State } from '../../plan/state.ts'
import { asksWhetherReady } from './asks-whether-ready.ts'
import { remembering } from './remembering.ts'
import { findWord } from './state-words.ts'

/** Words for the columns of a board that are no words for the state of a single line. */
const columns: readonly (readonly [State, RegExp])[] = [
  [
    'in_progress',
    /^(?:(?:code |peer )?review|reviewing|qa|testing|in testing|verify(?:ing)?|verification|doing|in flight|now building|prüfung|im test|à vérifier|en revue|revisión|revisão|revisione|ревью|на проверке|тестирование|w weryfikacji|(?:til|i|under) (?:test|gennemsyn|gjennomsyn|gennemgang|gjennomgang)|testte|incelemede|inceleme|レビュー中?|テスト中?|评审中?|测试|리뷰|검토 중|테스트)$/iu,
  ],
  [
    'open',
    /^(?:ready(?: (?:for|to) \p{L}+)?|selected(?: for \p{L}+)?|up next|next up|on deck|inbox|ideas?|idea pool|icebox|ice box|parking lot|wish ?list|nice to have|someday|one day|irgendwann|un jour|plus tard|algún día|más adelante|algum dia|um dia|un giorno|più avanti|ooit|kiedyś|когда-нибудь|いつか|maybe(?: one day| later| some ?day)?|some ?day[ /]maybe|under consideration|considering|exploring|not yet scheduled|unscheduled|new|triage|ideen|ideenspeicher|wunschliste|idées|boîte à idées|ideas|lista de deseos|ideias|lista de desejos|idee|lista dei desideri|ideeën|wensenlijst|идеи|pomysły|klar til \p{L}+|idéer|ideer|ønskeliste|en dag|måske|kanskje|senere|fikirler|bir gün|istek listesi|アイデア|検討中|想法|创意|考虑中|아이디어|검토)$/iu,
  ],
  [
    'blocked',
    /^(?:stuck|waiting(?: (?:for|on) [\p{L} ]+)?|warten(?: auf \p{L}+)?|(?:af|av)?venter(?: på [\p{L} ]+)?|застряло|等待中?)$/iu,
  ],
]

/** Words beside the state in a column's name that only say what it holds, or when. */
const fillers =
  /(?<![\p{L}])(?:currently|recently|already|the|our|all|tasks?|items?|work|cards?|features?|issues?|stories|things|list|column|aufgaben|punkte|aktuell|bereits|zuletzt|tâches?|éléments|fonctionnalités|tareas|elementos|funcionalidades|tarefas|itens|attività|taken|punten|задачи|задания|zadania|taski|opgaver|oppgaver|punkter|görevler|işler)(?![\p{L}])|任务|事项|功能|项目|タスク|項目|作業|機能|작업|항목|기능|的/giu

/** A heading that names a state and nothing else, as the columns of a board do: `In Progress (3)`, `已完成`. */
export interface Column {
  readonly state: State
  /** It needs no other column beside it: what is over may be a list of claims, and “Review” a list of checks. */
  readonly standsAlone: boolean
}

/** The column that a title names. */
export const columnOf = remembering((title): Column | undefined => {
  const plain = title
    .replace(/[([（][^()[\]（）]*[)\]）]/gu, ' ')
    .replace(/[^\p{L}\p{N}\s'’-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  if (plain === '' || plain.length > 40 || asksWhetherReady(title)) return undefined
  const named = columns.find(([, form]) => form.test(plain))
  if (named) return { state: named[0], standsAlone: named[0] === 'open' }
  const body = plain.replace(fillers, ' ').replace(/\s+/gu, ' ').trim()
  const found = findWord(body)
  if (found === undefined || found.from > 0 || found.to < body.length) return undefined
  const { state } = found
  return { state, standsAlone: state === 'open' || state === 'in_progress' || state === 'blocked' }
})
