import type { Due, Level } from '../../plan/item.ts'
import type { State } from '../../plan/state.ts'
import type { Words } from '../outline/words.ts'
import type { Heading, Outline, Unit } from '../outline.ts'
import type { Column } from './board.ts'
import { type Fields, fieldsIn, labelsField, noFields } from './fields.ts'
import { heldWhen } from './held-when.ts'
import type { FoundHorizon } from './horizons.ts'
import { pseudoHeading } from './pseudo-heading.ts'
import { beginsAsStage } from './stages.ts'
import { readTitle } from './title.ts'
import type { Topic } from './topic.ts'
import { type Near, nearWithin, yearOf } from './years.ts'

/** A heading with what stands directly beneath it, and the sections within it. */
export interface Section {
  readonly heading: Heading | undefined
  /** The bold line that stands for a heading: it governs, but is no item and no part of the path. */
  readonly pseudo: Words | undefined
  readonly parent: Section | undefined
  readonly title: string
  /** The title with the number of its section. */
  readonly whole: string
  /** Titles from the outermost heading down to this one. */
  readonly path: readonly string[]
  readonly topic: Topic | undefined
  readonly due: Due | undefined
  readonly horizon: FoundHorizon | undefined
  readonly cadence: string | undefined
  /** The sentence beneath a heading such as `Review` that says when it is held. */
  readonly heldWhen: string | undefined
  readonly level: Level | undefined
  /** It names this state and nothing else, as the columns of a board do. */
  readonly column: Column | undefined
  /** What labelled lines beneath it say of it. */
  readonly fields: Fields
  /** What tells the year of dates without one. */
  readonly near: Near | undefined
  /** It says that it is about now: unfinished lines beneath it are under way. */
  readonly isCurrent: boolean
  /** It says of itself that it is over. */
  readonly isCompleted: boolean
  readonly units: Exclude<Unit, Heading>[]
  readonly sections: Section[]
  /** Its own state, where a sign or a word shows one. */
  state: State | undefined
}

type Open = Section & { readonly depth: number; readonly units: Exclude<Unit, Heading>[] }

const pseudoDepth = { stage: 7, other: 8 } as const

/** Arranges an outline as a tree of sections; the root has what stands before the first heading. */
export function sectionsOf({ units }: Outline, near: Near | undefined): Section {
  const root: Open = {
    depth: 0,
    title: '',
    whole: '',
    path: [],
    fields: noFields,
    heading: undefined,
    pseudo: undefined,
    parent: undefined,
    topic: undefined,
    due: undefined,
    horizon: undefined,
    cadence: undefined,
    heldWhen: undefined,
    level: undefined,
    column: undefined,
    near,
    isCurrent: false,
    isCompleted: false,
    state: undefined,
    units: [],
    sections: [],
  }
  const open: Open[] = [root]
  for (const [at, unit] of units.entries()) {
    const begins = beginning(unit, units, at)
    if (begins === undefined) {
      if (unit.type !== 'heading') open.at(-1)?.units.push(unit)
      continue
    }
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= begins.depth) open.pop()
    const parent = open.at(-1) ?? root
    const section = sectionFor(begins, parent, fieldLines(units, at), standsOverList(units, at))
    parent.sections.push(section)
    open.push(section)
  }
  return root
}

interface Beginning {
  readonly depth: number
  readonly words: Words
  readonly heading?: Heading
}

/** A heading, or a bold line over a list, a table or a stage of the plan. */
function beginning(unit: Unit, units: readonly Unit[], at: number): Beginning | undefined {
  if (unit.type === 'heading') return { depth: unit.depth, words: unit.words, heading: unit }
  const words = pseudoHeading(unit)
  if (words === undefined) return undefined
  const isStage = beginsAsStage(words.text)
  const next = units[at + 1]
  if (!isStage && next?.type !== 'item' && next?.type !== 'row') return undefined
  return { depth: isStage ? pseudoDepth.stage : pseudoDepth.other, words }
}

/** Lines directly beneath a heading, up to the first that is followed, that may be fields of it. */
function fieldLines(units: readonly Unit[], at: number): readonly Words[] {
  const lines: Words[] = []
  for (const unit of units.slice(at + 1, at + 16)) {
    if (unit.type === 'paragraph') lines.push(...unit.lines)
    else if (unit.type === 'item' && unit.box === undefined && labelsField(unit.words)) lines.push(unit.words)
    else break
  }
  return lines
}

/** Whether nothing but paragraphs stands between a heading and a list. */
function standsOverList(units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1, at + 16).find(({ type }) => type !== 'paragraph')?.type === 'item'
}

function sectionFor(
  { depth, words, heading }: Beginning,
  parent: Section,
  lines: readonly Words[],
  hasList: boolean,
): Open {
  const said = readTitle(words, parent, heading?.depth)
  const held = heading && hasList ? heldWhen(said.title, lines) : undefined
  const fields = fieldsIn(lines, said.near ?? parent.near)
  const isTitleOf = heading?.depth === 1 && parent.heading === undefined
  const due = said.due ?? (isTitleOf ? undefined : fields.due)
  const own = said.near ?? (due === undefined ? undefined : { ...yearOf(due), isEnd: true as const })
  const near = own && parent.near ? nearWithin(parent.near, own) : (own ?? parent.near)
  return {
    ...said,
    ...(held && { cadence: held.cadence, column: undefined }),
    heldWhen: held?.words,
    depth,
    parent,
    path: heading === undefined ? parent.path : [...parent.path, said.whole],
    heading,
    pseudo: heading ? undefined : words,
    due,
    near,
    fields,
    state: undefined,
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

/** Whether lines with a box stand directly beneath a section's heading. */
export function hasBoxes({ units }: Section): boolean {
  return units.some((unit) => unit.type === 'item' && unit.box !== undefined)
}
