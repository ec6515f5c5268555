import type { Due, Level } from '../../plan/item.ts'
import type { State } from '../../plan/state.ts'
import type { Heading, Item, Outline, Paragraph, Row, Unit } from '../outline.ts'
import { cadenceIn, namesOccasion } from './cadence.ts'
import { cleanTitle } from './clean.ts'
import { datesIn } from './dates.ts'
import { type FoundHorizon, horizonIn } from './horizons.ts'
import { levelIn } from './levels.ts'
import { isLegendTitle } from './signs.ts'
import { type Topic, topicOf } from './topics.ts'

/** A heading with what stands directly beneath it, and the sections within it. */
export interface Section {
  readonly heading?: Heading
  readonly parent?: Section
  readonly title: string
  /** Titles from the outermost heading down to this one. */
  readonly path: readonly string[]
  readonly topic?: Topic
  readonly due?: Due
  readonly horizon?: FoundHorizon
  readonly cadence?: string
  readonly level?: Level
  /** It says that it is about now: unfinished lines beneath it are under way. */
  readonly isCurrent: boolean
  /** It says of itself that it is over. */
  readonly isCompleted: boolean
  readonly units: Exclude<Unit, Heading>[]
  readonly sections: Section[]
  /** Its own state, where a sign or a word shows one. */
  state?: State
}

const statement =
  /(?<![\p{L}])(?:updated|as of|since|established|created|current status|current assessment|assessment|released|completed|status|metrics|audit|stand(?:\s*:)?|seit|aktualisiert|mis à jour|état|depuis|actualizado|desde|estado|atualizado|aggiornato|bijgewerkt|sinds|обновлено|с тех пор|по состоянию)(?![\p{L}])|現在|更新|截至|时点/iu

const current =
  /(?<![\p{L}])(?:current(?:ly)?|active|in progress|ongoing|underway|this (?:sprint|quarter|week)|aktuell\p{L}*|laufend\p{L}*|in arbeit|actuel\p{L}*|en cours|actual(?:es)?|en curso|atual|atuais|em andamento|attual[ei]|in corso|huidig\p{L}*|lopend\p{L}*|текущ\p{L}*|в работе)(?![\p{L}])|現在|進行中|当前|进行中/iu
const over =
  /(?<![\p{L}])(?:completed?|done|finished|shipped|abgeschlossen|erledigt|terminée?s?|complet(?:ado|ada|ato|ata)|concluíd[oa]|afgerond|voltooid|завершен\p{L}*|завершён\p{L}*|выполнен\p{L}*)(?![\p{L}])|完了|已完成/iu

/** Arranges an outline as a tree of sections; the root has what stands before the first heading. */
export function sectionsOf({ units }: Outline): Section {
  const root: Section = { title: '', path: [], isCurrent: false, isCompleted: false, units: [], sections: [] }
  const open: Section[] = [root]
  for (const unit of units) {
    if (unit.type !== 'heading') {
      open.at(-1)?.units.push(unit)
      continue
    }
    while (open.length > 1 && (open.at(-1)?.heading?.depth ?? 0) >= unit.depth) open.pop()
    const parent = open.at(-1) ?? root
    const section = sectionFor(unit, parent)
    parent.sections.push(section)
    open.push(section)
  }
  return root
}

function sectionFor(heading: Heading, parent: Section): Section {
  const title = cleanTitle(heading.words)
  const withoutLevel = title.replace(/[([（][^()（）]*[)\]）]\s*$/u, '')
  const topic = isLegendTitle(title)
    ? 'nothing'
    : (topicOf(withoutLevel.trim() === '' ? title : withoutLevel) ?? topicOf(title))
  const cadence = cadenceIn(title)
  const says = statement.test(title)
  const due = says ? undefined : datesIn(title).at(-1)?.due
  const horizon = due === undefined ? horizonIn(title, true) : undefined
  const level = levelIn(title)
  const reviews =
    cadence !== undefined &&
    (namesOccasion(title) || namesOccasion(parent.title) || parent.topic === 'ongoing')
  return {
    heading,
    parent,
    title,
    path: [...parent.path, title],
    ...(topic && { topic }),
    ...(due !== undefined && !(parent.heading === undefined && heading.depth === 1) && { due }),
    ...(horizon && { horizon }),
    ...(cadence !== undefined && (reviews || title.split(/\s+/).length <= 2) && { cadence }),
    ...(level && { level }),
    isCurrent: current.test(title),
    isCompleted: over.test(title),
    units: [],
    sections: [],
  }
}

/** The section and those around it, innermost first. */
export function upwards(section: Section): readonly Section[] {
  const chain: Section[] = []
  for (let one: Section | undefined = section; one !== undefined; one = one.parent) chain.push(one)
  return chain
}

export type { Item, Paragraph, Row }
