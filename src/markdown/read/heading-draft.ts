import type { Level } from '../../plan/item.ts'
import type { Unit } from '../outline.ts'
import { cadenceIn } from './cadence.ts'
import { clean } from './clean.ts'
import { governing } from './context.ts'
import { isIconAmongIcons } from './decoration.ts'
import { type Draft, nothingSaid } from './draft.ts'
import { announcesNextReview } from './header.ts'
import type { Reader } from './item-draft.ts'
import { levelOfCell, levelStressed, levelToldFirst } from './levels.ts'
import { namesRepository } from './names-project.ts'
import { ownerIn } from './owner.ts'
import { isReleaseNotes } from './release-notes.ts'
import { roleOf } from './roles.ts'
import { type Section, upwards } from './sections.ts'
import { beginsAsStage } from './stages.ts'
import { isTrafficLight, type ShownState, shownState, statusIn } from './state.ts'

/** A heading as it is followed; undefined when it is only a heading. Notes the section's own state beside. */
export function draftHeading(section: Section, reader: Reader): Draft | undefined {
  const { heading, parent } = section
  const shown = headingState(section, reader)
  if (shown) section.state = shown.state
  const role = roleOf(section)
  if (heading === undefined || parent === undefined) return undefined
  const { words } = heading
  const base = {
    ...nothingSaid,
    line: words.line,
    text: clean(words).text,
    section: parent,
    headingOf: section,
    claimed: false,
    mark: shown?.mark,
  }
  if (announcesNextReview(section.title))
    return {
      ...base,
      kind: 'review',
      state: undefined,
      why: 'It announces the next review.',
      detail: {},
      due: section.due,
    }
  const owner = ownerIn(words.text) ?? section.fields.owner
  switch (role) {
    case 'phase':
      return {
        ...base,
        kind: 'phase',
        state: shown?.state ?? (section.isCompleted ? 'done' : section.isCurrent ? 'in_progress' : undefined),
        why: 'It is a stage of the plan with work beneath it.',
        detail: section.horizon ? { horizon: section.horizon.words } : {},
        due: section.due,
        owner,
      }
    case 'work':
      return {
        ...base,
        kind: 'task',
        state: shown?.state ?? (section.isCompleted ? 'done' : undefined),
        why: 'It names one numbered piece of work.',
        detail: section.horizon ? { horizon: section.horizon.words } : {},
        due: section.due,
        owner,
      }
    case 'review': {
      const { heldWhen } = section
      const cadence = cadenceIn(section.title) ?? (heldWhen === undefined ? undefined : section.cadence)
      return {
        ...base,
        kind: 'review',
        state: undefined,
        why:
          cadence === undefined
            ? 'It is an occasion that is announced by its date.'
            : 'It says how often it recurs, and what is beneath it is its agenda.',
        detail: {
          ...(cadence !== undefined && { cadence }),
          ...(heldWhen !== undefined && { when: heldWhen }),
        },
        ...(cadence === undefined && section.due !== undefined && { due: section.due }),
      }
    }
    case 'gate':
      return {
        ...base,
        kind: 'milestone',
        state: shown?.state ?? (section.isCompleted ? 'done' : undefined),
        why: 'It is a gate with its date, and beneath it stands what must hold there.',
        detail: {},
        ...(section.due !== undefined && { due: section.due }),
        ...(owner !== undefined && { owner }),
      }
    case 'document':
      return {
        ...base,
        kind: 'document',
        state: undefined,
        why: 'It names a document and tells about it.',
        detail: {},
      }
    case 'decision':
      return { ...base, kind: 'decision', state: undefined, why: 'It names what was chosen.', detail: {} }
    case 'risk': {
      const isLight = shown !== undefined && isTrafficLight(shown)
      const light = isLight ? levelOfCell(shown.shown) : undefined
      const level =
        section.level ??
        section.fields.level ??
        light ??
        levelBeneath(section) ??
        upwards(section).find((one) => one.level)?.level
      return {
        ...base,
        kind: 'risk',
        state: isLight ? undefined : shown?.state,
        why: 'It names one risk of a risk section.',
        detail: level ? { level } : {},
        owner,
      }
    }
    default:
      if (isProject(section) && governing(parent, undefined).topic === 'watches')
        return {
          ...base,
          kind: 'watch',
          state: undefined,
          why: 'It names what is observed, with its repository.',
          detail: section.fields.url === undefined ? {} : { url: section.fields.url },
        }
      if (shown === undefined || section.column !== undefined) return undefined
      if (isWithinText(section) || isPicture(section, shown)) return undefined
      if (shown.by !== 'sign' && !isOneOfSeveral(section)) return undefined
      return { ...stateful(section, base, shown), owner }
  }
}

/** What the first paragraph beneath a risk says of how grave it is. */
function levelBeneath({ units }: Section): Level | undefined {
  const [first] = units
  if (first?.type !== 'paragraph') return undefined
  const lines = first.lines.slice(0, 3)
  return levelToldFirst(lines[0]?.text ?? '') ?? lines.map(levelStressed).find((level) => level !== undefined)
}

const isProject = (section: Section) => section.fields.url !== undefined || namesRepository(section)

const named = new Set([
  'completed',
  'criteria',
  'metrics',
  'risks',
  'blockers',
  'decisions',
  'triggers',
  'claims',
])

/** `✅ What works`, `❌ What is missing`: a sign before the name of a list is a picture of it. */
function isPicture({ heading, topic, units }: Section, { by, shown, state }: ShownState): boolean {
  if (by !== 'sign' || !heading?.words.text.trimStart().startsWith(shown)) return false
  if (!units.some(({ type }) => type === 'item' || type === 'row')) return false
  if (topic === 'tasks' && state === 'done' && units.some(hasEmptyBox)) return true
  return named.has(topic ?? '') || (topic === 'tasks' && state === 'not_ready')
}

const hasEmptyBox = (unit: Unit) => unit.type === 'item' && unit.box?.inner === ' '

/** `⚠ Breaking changes` in a change log is as little followed as its lines are. */
function isWithinText(section: Section): boolean {
  return upwards(section).some((one) => one.topic === 'nothing' || isReleaseNotes(one))
}

type Base = Pick<Draft, 'line' | 'text' | 'section' | 'claimed' | keyof typeof nothingSaid>

/** A labelled state makes a heading one of those that are followed where headings beside it have one as well. */
function isOneOfSeveral({ parent, fields }: Section): boolean {
  return fields.status !== undefined && parent !== undefined && labelledIn(parent) > 1
}

const labelled = new WeakMap<Section, number>()

/** How many headings directly within a section have a labelled state, counted once for all of them. */
function labelledIn(parent: Section): number {
  const known = labelled.get(parent)
  if (known !== undefined) return known
  const count = parent.sections.filter((one) => one.fields.status !== undefined).length
  labelled.set(parent, count)
  return count
}

/** A heading that closes with a state is a part with a readiness, or in the plan a piece of work. */
function stateful({ parent, due, title, fields }: Section, base: Base, shown: ShownState): Draft {
  const topic = parent && governing(parent, undefined).topic
  const inPlan = topic === 'phase' || topic === 'tasks' || fields.due !== undefined
  if (beginsAsStage(title))
    return {
      ...base,
      kind: 'phase',
      state: shown.state,
      why: `It is a stage that shows ${shown.shown}.`,
      detail: {},
    }
  return {
    ...base,
    kind: inPlan ? 'task' : topic === 'watches' ? 'watch' : 'component',
    state: shown.state,
    why: `It is a heading that shows ${shown.shown}, ${inPlan ? 'a piece of work of its stage' : 'so it is a part with a state'}.`,
    detail: shown.reason === undefined ? {} : { stateReason: shown.reason },
    due: inPlan ? due : undefined,
  }
}

/** A sign before a heading counts unless it is an icon among icons; a sign or word behind it counts. */
function headingState(section: Section, reader: Reader): ShownState | undefined {
  const words = section.heading?.words ?? section.pseudo
  if (words === undefined || section.topic === 'nothing') return undefined
  const { leading } = clean(words)
  const behind = shownState(words.slice(leading.to), reader.signs, reader.markAt)
  if (behind && (behind.by === 'sign' || isStateOfStage(section))) return behind
  const labelled = section.fields.status && statusIn(section.fields.status, reader.signs, reader.markAt)
  if (labelled) return { ...labelled, by: 'word' }
  if (isIconAmongIcons(section, reader.signs)) return undefined
  const whole = shownState(words, reader.signs, reader.markAt)
  return whole?.by === 'sign' ? whole : undefined
}

function isStateOfStage(section: Section): boolean {
  return roleOf(section) === 'phase'
}
