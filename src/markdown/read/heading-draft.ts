import { cadenceIn } from './cadence.ts'
import { clean } from './clean.ts'
import { governing } from './context.ts'
import { isIconAmongIcons } from './decoration.ts'
import type { Draft } from './draft.ts'
import type { Reader } from './item-draft.ts'
import { ownerIn } from './owner.ts'
import { roleOf } from './roles.ts'
import { type Section, upwards } from './sections.ts'
import { type ShownState, shownState } from './state.ts'

/** A heading as it is followed; undefined when it is only a heading. Notes the section's own state beside. */
export function draftHeading(section: Section, reader: Reader): Draft | undefined {
  const { heading, parent } = section
  if (heading === undefined || parent === undefined) return undefined
  const shown = headingState(section, reader)
  if (shown) section.state = shown.state
  const role = roleOf(section)
  const base = {
    line: heading.words.line,
    text: clean(heading.words).text,
    section: parent,
    headingOf: section,
    claimed: false,
    ...(shown?.mark && { mark: shown.mark }),
  }
  const owner = ownerIn(heading.words.text)
  switch (role) {
    case 'phase':
      return {
        ...base,
        kind: 'phase',
        state: shown?.state ?? (section.isCompleted ? 'done' : section.isCurrent ? 'in_progress' : undefined),
        why: 'It is a stage of the plan with work beneath it.',
        detail: section.horizon ? { horizon: section.horizon.words } : {},
        ...(section.due !== undefined && { due: section.due }),
        ...(owner !== undefined && { owner }),
      }
    case 'review': {
      const cadence = cadenceIn(section.title)
      return {
        ...base,
        kind: 'review',
        state: undefined,
        why: 'It says how often it recurs, and what is beneath it is its agenda.',
        detail: cadence === undefined ? {} : { cadence },
      }
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
      const level = section.level ?? upwards(section).find((one) => one.level)?.level
      return {
        ...base,
        kind: 'risk',
        state: shown?.state,
        why: 'It names one risk of a risk section.',
        detail: level ? { level } : {},
      }
    }
    default:
      return shown && shown.by === 'sign' ? stateful(section, base, shown) : undefined
  }
}

type Base = Pick<Draft, 'line' | 'text' | 'section' | 'headingOf' | 'claimed' | 'mark'>

/** A heading that closes with a state is a part with a readiness, or in the plan a piece of work. */
function stateful(section: Section, base: Base, shown: ShownState): Draft | undefined {
  const { parent } = section
  if (parent === undefined || section.topic === 'nothing') return undefined
  const { topic } = governing(parent, undefined)
  const inPlan = topic === 'phase' || topic === 'tasks'
  return {
    ...base,
    kind: inPlan ? 'task' : 'component',
    state: shown.state,
    why: `It is a heading that shows ${shown.shown}, ${inPlan ? 'a piece of work of its stage' : 'so it is a part with a state'}.`,
    detail: shown.reason === undefined ? {} : { stateReason: shown.reason },
  }
}

/** A sign before a heading counts unless it is an icon among icons; a sign or word behind it counts. */
function headingState(section: Section, reader: Reader): ShownState | undefined {
  const words = section.heading?.words
  if (words === undefined) return undefined
  const { leading } = clean(words)
  const behind = shownState(words.slice(leading.to), reader.signs, reader.markAt)
  if (behind && (behind.by === 'sign' || isStateOfStage(section))) return behind
  if (isIconAmongIcons(section, reader.signs)) return undefined
  const whole = shownState(words, reader.signs, reader.markAt)
  return whole?.by === 'sign' ? whole : undefined
}

function isStateOfStage(section: Section): boolean {
  return roleOf(section) === 'phase'
}
