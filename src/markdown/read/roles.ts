import type { Words } from '../outline/words.ts'
import { announcesGathering } from './announces-gathering.ts'
import { columnOf } from './board.ts'
import { breaksOff } from './breaks-off.ts'
import { namesOccasion } from './cadence.ts'
import { recordsDecision } from './decision-records.ts'
import { isDiaryDay } from './diary.ts'
import { namesDocument } from './documents.ts'
import { labelsField } from './fields.ts'
import { holdsCriteria, namesGate } from './gates.ts'
import { namesOpenDecisions } from './open-decisions.ts'
import { isReleaseNotes } from './release-notes.ts'
import { hasBoxes, type Section, upwards } from './sections.ts'
import { beginsAsStage, isCounted, numbersWork } from './stages.ts'
import { topicOf } from './topics.ts'

/** What a section is by its heading, beyond the topic of its words. */
export type Role = 'phase' | 'gate' | 'work' | 'review' | 'document' | 'risk' | 'decision'

const planning = new Set(['tasks', 'milestones', 'completed', undefined])
/** Topics that a piece of work may be named by: “2. Cost dashboards” is no list of costs where boxes stand beneath it. */
const incidental = new Set(['claims', 'steps', 'features', 'status', 'documents', 'communication', 'watches'])
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
  if (section.heading === undefined && section.pseudo === undefined) return undefined
  if (upwards(section).some(isReleaseNotes)) return undefined
  if (section.heading && recordsDecision(section)) return 'decision'
  if (isTitle(section) || (section.column !== undefined && !isPutOffToADate(section))) return undefined
  if (
    upwards(section)
      .slice(1)
      .some((one) => one.topic === 'nothing')
  )
    return undefined
  if (section.topic === 'nothing' && !beginsAsStage(section.title)) return undefined
  if (section.cadence !== undefined && (!isOfNumbers(section) || isOccasion(section))) return 'review'
  if (section.heading && namesDocument(section.title) && !hasHeadings(section) && hasFields(section))
    return 'document'
  if (isAnnounced(section) || announcesGathering(section)) return 'review'
  if (isRisk(section)) return 'risk'
  if (isDecision(section)) return 'decision'
  if (numbersWork(section.title) && hasLines(section) && section.horizon === undefined) return 'work'
  if (holdsCriteria(section) && isGate(section)) return 'gate'
  if (isPhase(section)) return 'phase'
  return isGate(section) ? 'gate' : undefined
}

/** `Someday (2027)`, `Más adelante (Q3 2026+)`: with a date it is a stage, and no column of a board. */
function isPutOffToADate({ column, due }: Section): boolean {
  return column?.state === 'open' && due !== undefined
}

/** `Monthly metrics` are numbers, and `Quarterly goals` are conditions. */
function isOfNumbers({ topic }: Section): boolean {
  return topic === 'metrics' || topic === 'criteria'
}

/** `Monthly SLO review`, `Revisión mensual de métricas`: what is looked at there makes it no less of an occasion. */
function isOccasion(section: Section): boolean {
  const words = section.title.replace(/\s*[([（][^()（）]*[)\]）]\s*$/u, '').split(/\s+/)
  const [first = '', second = '', third = ''] = words
  return (
    under(section, 'communication') ||
    namesOccasion(words.at(-1) ?? '') ||
    namesOccasion(first) ||
    (namesOccasion(second) && joins.test(third))
  )
}

/** `Monthly review of the goals`. */
const joins = /^(?:of|on|for|der|des|de|du|del|della|dei|do|da|das|dos|di|van|av|af|för|om|à|над|по|do|na)$/iu

const exactDay = /^\d{4}-\d{2}-\d{2}$/

/** `Mid-quarter review: May 14` among the occasions of a team. */
function isAnnounced(section: Section): boolean {
  return (
    section.heading !== undefined &&
    exactDay.test(section.due ?? '') &&
    !beginsAsStage(section.title) &&
    !hasBoxes(section) &&
    under(section, 'communication')
  )
}

/** `Gate A: ready to move (15 January 2027)`: a point to reach, and beneath it what must hold there. */
function isGate(section: Section): boolean {
  return (
    section.heading !== undefined &&
    section.due !== undefined &&
    (section.topic === 'criteria' || section.topic === 'prerequisites' || holdsCriteria(section)) &&
    namesGate(section.title) &&
    hasLines(section)
  )
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
  return isTimedStage(section) || standsAmongTimedStages(section)
}

/** `After the summer`, the last of several stages that all have their time. */
function standsAmongTimedStages(section: Section): boolean {
  const { parent } = section
  if (parent === undefined || !mayBeLast(section)) return false
  const others = parent.sections.length - 1
  return (others > 1 && timedStagesIn(parent) === others) || behindTimedStagesIn(parent).has(section)
}

function mayBeLast(section: Section): boolean {
  const { heading, horizon, topic } = section
  return heading !== undefined && horizon !== undefined && planning.has(topic) && hasLines(section)
}

const behindTimedStages = new WeakMap<Section, ReadonlySet<Section>>()

/** `After the summer` and `In the long term`, right behind two stages or more that have their time. */
function behindTimedStagesIn(parent: Section): ReadonlySet<Section> {
  const known = behindTimedStages.get(parent)
  if (known) return known
  const found = new Set<Section>()
  let stages = 0
  for (const one of parent.sections) {
    if (isTimedStage(one)) stages += 1
    else if (stages > 1 && mayBeLast(one)) found.add(one)
    else stages = 0
  }
  behindTimedStages.set(parent, found)
  return found
}

const timedStages = new WeakMap<Section, number>()

/** How many sections directly within one have their time, counted once for all of them. */
function timedStagesIn(parent: Section): number {
  const known = timedStages.get(parent) ?? parent.sections.filter(isTimedStage).length
  timedStages.set(parent, known)
  return known
}

function isTimedStage(section: Section): boolean {
  if (!hasLines(section) || isDiaryDay(section) || countsDaysOfAProcedure(section)) return false
  const begins = beginsAsStage(section.title)
  if (section.fields.due !== undefined && section.fields.status !== undefined) return true
  const timed = section.due !== undefined || section.horizon?.counted === true
  if (isAmongCounted(section)) return true
  if (begins) return timed || section.isCompleted || isCounted(section.title) || isVersionAtWork(section)
  if (timed && section.topic === 'criteria' && section.sections.some(holdsWork)) return true
  return timed && (planning.has(section.topic) || (incidental.has(section.topic ?? '') && hasBoxes(section)))
}

const ordinal =
  /^(?:first|second|third|last|erster?|zweiter?|dritter?|premi[eè]re?|deuxième|troisième|primer[ao]?|segund[ao]|primeir[ao]|prim[ao]|eerste|tweede)\s/iu

/** `First week` of an onboarding, which everybody goes through in their own time. */
function countsDaysOfAProcedure(section: Section): boolean {
  return section.due === undefined && ordinal.test(section.title) && under(section, 'steps')
}

const conditions = new Set(['criteria', 'prerequisites', 'metrics', 'risks', 'documents'])

/** `Switch 4: lights off`, beside `Switch 1: orders (May 2027)`: a stage as the others are, though it has no date. */
function isAmongCounted({ title, parent, topic }: Section): boolean {
  const name = countedName.exec(title)?.[1]
  return name !== undefined && parent !== undefined && planning.has(topic) && datedNamesIn(parent).has(name)
}

const datedNames = new WeakMap<Section, ReadonlySet<string>>()

/** The names under which headings directly within a section are counted and dated, found once for all of them. */
function datedNamesIn(parent: Section): ReadonlySet<string> {
  const known = datedNames.get(parent)
  if (known) return known
  const dated = parent.sections.filter(({ due }) => due !== undefined)
  const found = new Set(dated.flatMap(({ title }) => countedName.exec(title)?.[1] ?? []))
  datedNames.set(parent, found)
  return found
}

const countedName = /^(\p{L}{3,14}) \d{1,2}\s?[:：–—-]\s/u

const version = /^[^\p{L}\p{N}]*v?\d+\.\d+(?:\.\d+|\.x)?\s*(?:$|[-–—:：("“])/iu

/** `0.9 – in progress` over boxes: a version, not the number of a section; so is `v0.10` over a list, behind one that is. */
function isVersionAtWork(section: Section): boolean {
  if (!version.test(section.title) || upwards(section).some(({ topic }) => conditions.has(topic ?? '')))
    return false
  return hasBoxes(section) || (startsWithV.test(section.title) && followsVersion(section))
}

const startsWithV = /^[^\p{L}\p{N}]*v\d/iu

function followsVersion(section: Section): boolean {
  const beside = section.parent?.sections ?? []
  const last = beside[beside.indexOf(section) - 1]
  return (
    last !== undefined &&
    version.test(last.title) &&
    !last.isCompleted &&
    last.sections.concat(last).some(hasBoxes)
  )
}

/** `Objectives for Q2`, with what is to be done for each beneath it, is more than a list of conditions. */
function holdsWork(section: Section): boolean {
  return (section.topic === 'tasks' && hasLines(section)) || section.sections.some(holdsWork)
}

/** Whether lists or tables stand beneath it, however deep. */
function hasLines(section: Section): boolean {
  return section.units.some(({ type }) => type !== 'paragraph') || section.sections.some(hasLines)
}

function hasFields(section: Section): boolean {
  return section.units.some((unit) => unit.type === 'paragraph') || section.parent?.topic === 'documents'
}

function under(section: Section, topic: string): boolean {
  return upwards(section)
    .slice(1)
    .some((one) => one.topic === topic && !isTitle(one))
}

function hasHeadings(section: Section): boolean {
  return section.sections.some((one) => one.heading !== undefined)
}

const countedRisk =
  /^(?:r(?:isk|isiko|isque|iesgo|isco|ischio|isico)?|риск|ryzyko|リスク|风险|위험|리스크)[\s#-]{0,3}\d/iu

/** `Vendor lock-in (high)`: where the bracket tells a level. */
const gradedRisk = /[(（]\p{L}+(?: \p{L}+)?[)）]\s*$/u

/** A heading in a risk section that names one risk: it has no headings beneath it, and is no mere group of them. */
function isRisk(section: Section): boolean {
  if (hasHeadings(section) || section.topic === 'mitigations') return false
  const isCountedRisk = countedRisk.test(section.title)
  if (isCountedRisk && upwards(section).some((one) => isTitle(one) && one.topic === 'risks')) return true
  if (!under(section, 'risks')) return false
  if (isCountedRisk) return true
  if (section.level !== undefined && gradedRisk.test(section.title)) return true
  if (section.topic === 'risks' && section.level === undefined) return false
  const [direct] = section.units
  if (direct === undefined) return section.sections.length > 0
  return direct.type === 'paragraph' || (direct.type === 'item' && labelsRisk(direct.words))
}

/** `Impact: high`, `Mitigation: …` as the first line beneath a heading tell that the heading is the risk. */
function labelsRisk(words: Words): boolean {
  return (
    labelsField(words) || topicOf(/^[^:：]{1,30}(?=[:：])/u.exec(words.text)?.[0] ?? '') === 'mitigations'
  )
}

/** `2027-07-14: Go through every version`: the day on which it was decided. */
const beginsWithDay = /^\P{L}{0,4}\d{4}-\d{2}-\d{2}(?!\d)/u

function isDecision(section: Section): boolean {
  if (section.topic === 'claims' || section.topic === 'nothing' || columnOf(section.title)) return false
  if (section.topic === 'triggers' && (section.heading === undefined || breaksOff(section.title)))
    return false
  if (beginsAsStage(section.title) && !beginsWithDay.test(section.title)) return false
  return (
    section.topic !== 'decisions' &&
    under(section, 'decisions') &&
    !hasHeadings(section) &&
    !(section.topic === 'tasks' && (hasBoxes(section) || namesOpenDecisions(section.title))) &&
    !/[:：]$/u.test(section.title)
  )
}
