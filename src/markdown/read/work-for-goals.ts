import type { Row } from '../outline.ts'
import { type Column, columnsOf, neutral } from './columns.ts'
import type { Governing } from './context.ts'
import { cueOf } from './cue.ts'
import { isTitle } from './roles.ts'
import { type Section, upwards } from './sections.ts'

const namesGoal = cueOf(
  /(?<![\p{L}])(?:objectives?|okrs?|goals?|aims?|(?:\p{L}+)?ziele?|objectifs?|objetivos?|obiettiv[oi]|doel(?:en|stelling(?:en)?)?|цел[ьи]|cele?|cíle?|ціл[ьі]|mål(?:en|ene)?|hedef(?:ler)?)(?![\p{L}])|目標|目标|목표/iu,
)
/** What is begun for a goal, and is anything elsewhere. */
const undertaking =
  /^(?:(?:key |main |strategic )?initiativ\p{L}*|iniciativ\p{L}*|iniziativ\p{L}*|initiatie\p{L}*|инициатив\p{L}*|ініціатив\p{L}*|inicjatyw\p{L}*|girişim(?:ler)?|inisiyatif(?:ler)?|epics?|bets?|chantiers?|insats(?:er)?|satsning(?:ar)?|indsats(?:er)?|maßnahmen?|åtgärd(?:er)?|tiltag|tiltak|maatregel(?:en)?|medidas?|misure?|施策|取り?組み|举措|이니셔티브|projects?|projekte?|projets?|proyectos?|projetos?|progett[oi]|project(?:en)?|проекты?|projekty?|проєкти?|prosjekt(?:er)?|projekt(?:er)?|proje(?:ler)?|プロジェクト|项目|프로젝트)$/iu

/** What else begins a table says by itself what its rows are. */
const mayBeWork = new Set<Column | undefined>([undefined, 'task', 'component', 'watch', 'mitigation'])

/** Whether a table beneath a goal lists what is done for it, and not by what it is reached: beside what is measured, or by its header. */
export function isWorkForGoal(
  { columns: headers }: Row,
  columns: readonly (Column | undefined)[],
  { topic, section }: Governing,
): boolean {
  const at = columns.findIndex((column) => column !== 'number')
  const first = columns[at]
  if (!mayBeWork.has(first)) return false
  const isOfGoal = upwards(section).some((one) => !isTitle(one) && namesGoal.test(one.title))
  if (topic !== 'criteria' && !(topic === undefined && isOfGoal)) return false
  const isFollowed = columns.includes('status') || columns.includes('date')
  if (columns.includes('owner') && isFollowed && isMeasured(section, headers)) return true
  const header = headers[at]?.trim() ?? ''
  if ((first !== 'task' || neutral.test(header)) && !undertaking.test(header)) return false
  return isOfGoal || isMeasured(section, headers)
}

const measured = new WeakMap<readonly string[], boolean>()

/** Whether key results stand in a table's section, in another table or in a list. */
function isMeasured({ units }: Section, headers: readonly string[]): boolean {
  const found =
    measured.get(headers) ??
    units.some((unit) =>
      unit.type === 'row'
        ? unit.columns !== headers && isOfNumbers(unit.columns)
        : unit.type === 'item' && /^KR\s?\d/u.test(unit.words.text.trim()),
    )
  measured.set(headers, found)
  return found
}

function isOfNumbers(headers: readonly string[]): boolean {
  const columns = columnsOf(headers)
  return columns.includes('metric') || (columns.includes('target') && columns.includes('current'))
}
