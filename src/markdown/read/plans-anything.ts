import { roleOf } from './roles.ts'
import { type Section, upwards } from './sections.ts'

const known = new WeakMap<Section, boolean>()

/** Whether the document that a section stands in plans anything: it has boxes, stages, or lists of work. */
export function plansAnything(section: Section): boolean {
  const root = upwards(section).at(-1) ?? section
  const found = known.get(root) ?? isPlan(root)
  known.set(root, found)
  return found
}

function isPlan(section: Section): boolean {
  return (
    section.topic === 'tasks' ||
    section.topic === 'milestones' ||
    section.units.some((unit) => unit.type === 'item' && unit.box !== undefined) ||
    roleOf(section) === 'phase' ||
    section.sections.some(isPlan)
  )
}
