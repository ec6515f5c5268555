import { namesDocument } from './documents.ts'
import type { Section } from './sections.ts'
import { upwards } from './sections.ts'

/** What a section is by its heading, beyond the topic of its words. */
export type Role = 'phase' | 'review' | 'document' | 'risk' | 'decision'

const stage =
  '(?:phases?|sprints?|stages?|iterations?|milestones?|versions?|releases?|waves?|steps?|priority|priorities|weeks?|months?|etappe|abschnitt|meilenstein|version|woche|étape|jalon|semaine|fases?|etapas?|hitos?|marcos?|semanas?|versión|versão|versione|traguardo|settimana|fase|mijlpaal|versie|этап|фаза|спринт|веха|версия|неделя)'
/** Stretches of time or work, as ordinals number them: not "next steps", not "current versions". */
const span =
  '(?:phase|sprint|stage|iteration|wave|week|month|quarter|etappe|abschnitt|woche|étape|semaine|fase|etapa|semana|settimana|этап|фаза|спринт|неделя)'
const numbered = new RegExp(
  `^(?:[\\p{L}]+\\s+)?${stage}(?![\\p{L}])\\s*[#:]?\\s*(?:\\d|[ivx]+(?![\\p{L}])|[a-z](?![\\p{L}]))|^(?:first|second|third|final|next|current|last|erster?|zweiter?|dritter?|aktuelle|première?|deuxième|troisième|primer[ao]?|segund[ao]|tercer[ao]?|primeir[ao]|prim[ao]|second[ao]|eerste|tweede|перв\\p{L}+|втор\\p{L}+|текущ\\p{L}+)\\s+${span}(?![\\p{L}])`,
  'iu',
)
const wideStage =
  /^(?:フェーズ|第?\s*\d+\s*(?:段階|フェーズ|期|阶段)|ステージ|マイルストーン|スプリント|阶段|迭代|里程碑)|^第[一二三四五六七八九十\d]+(?:阶段|段階|フェーズ|期)/u
const dated = /^(?:v?\d+\.\d+(?:\.\d+|\.x)?(?![\p{L}\d])|Q[1-4]\s|T[1-4]\s|20\d{2}(?!\d)|H[12]\s)/iu

/** Whether a title begins as stages of a plan do: with the word and a number, a quarter, a year, a version. */
export function beginsAsStage(title: string): boolean {
  return numbered.test(title) || wideStage.test(title) || dated.test(title)
}

const planning = new Set(['tasks', 'milestones', 'completed', undefined])
const roles = new WeakMap<Section, { readonly role: Role | undefined }>()

/** The role of a section, found once. */
export function roleOf(section: Section): Role | undefined {
  const known = roles.get(section)
  if (known) return known.role
  const role = findRole(section)
  roles.set(section, { role })
  return role
}

function findRole(section: Section): Role | undefined {
  if (section.heading === undefined) return undefined
  if (isTitle(section)) return undefined
  if (section.topic === 'nothing' && !beginsAsStage(section.title)) return undefined
  if (section.cadence !== undefined && section.topic !== 'metrics' && section.topic !== 'criteria')
    return 'review'
  if (namesDocument(section.title) && section.sections.length === 0 && hasFields(section)) return 'document'
  if (isRisk(section)) return 'risk'
  if (isDecision(section)) return 'decision'
  return isPhase(section) ? 'phase' : undefined
}

/** The first heading of all is the document's title, where it has the others beneath it. */
export function isTitle(section: Section): boolean {
  const { heading, parent } = section
  return (
    heading?.depth === 1 &&
    parent?.heading === undefined &&
    parent?.sections[0] === section &&
    section.sections.length > 0
  )
}

function isPhase(section: Section): boolean {
  if (!hasLines(section)) return false
  const begins = beginsAsStage(section.title)
  const timed = section.due !== undefined || section.horizon?.counted === true
  if (begins) return timed || /^(?!20\d{2}|v?\d)/iu.test(section.title)
  return timed && planning.has(section.topic)
}

/** Whether lists or tables stand beneath it, however deep. */
export function hasLines(section: Section): boolean {
  return section.units.some(({ type }) => type !== 'paragraph') || section.sections.some(hasLines)
}

function hasFields(section: Section): boolean {
  return section.units.some((unit) => unit.type === 'paragraph') || section.parent?.topic === 'documents'
}

function under(section: Section, topic: string): boolean {
  return upwards(section)
    .slice(1)
    .some((one) => one.topic === topic)
}

/** A heading in a risk section that names one risk: it has no headings beneath it, and is no mere group of them. */
function isRisk(section: Section): boolean {
  if (!under(section, 'risks') || section.sections.length > 0 || section.topic === 'mitigations') return false
  const isGroup = section.topic === 'risks' && section.level === undefined
  if (isGroup) return false
  const direct = section.units.find((unit) => unit.type === 'item' || unit.type === 'paragraph')
  return direct?.type === 'paragraph'
}

function isDecision(section: Section): boolean {
  return under(section, 'decisions') && section.sections.length === 0 && !/[:：]$/u.test(section.title)
}
