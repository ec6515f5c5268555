import { datesIn } from './dates.ts'
import type { Section } from './sections.ts'

const release = /^(?:\p{L}[\p{L}\p{N}@/._-]{0,40}[@\s])?\[?v?\d+\.\d+/iu

/** So many releases of a hundred must follow a later one, so that the document tells what was and not what will be. */
const falling = 80

const known = new WeakMap<Section, boolean>()

/** Whether a heading is a release of those that a document records, the newest first, each with its day and none with a box. */
export function isReleaseNotes(section: Section): boolean {
  return isRecord(rootOf(section)) && dayOf(section) !== undefined
}

function isRecord(root: Section): boolean {
  const found = known.get(root) ?? recordsReleases(root)
  known.set(root, found)
  return found
}

function rootOf(section: Section): Section {
  let root = section
  while (root.parent !== undefined) root = root.parent
  return root
}

/** The day in the title of a release. */
function dayOf({ title }: Section): string | undefined {
  if (!release.test(title)) return undefined
  return datesIn(title)
    .map(({ due }) => due)
    .find((due) => /^\d{4}-\d{2}-\d{2}$/.test(due))
}

function recordsReleases(root: Section): boolean {
  const days: string[] = []
  let hasBoxes = false
  const walk = (section: Section): void => {
    const day = dayOf(section)
    if (day !== undefined) days.push(day)
    hasBoxes ||= section.units.some((unit) => unit.type === 'item' && unit.box !== undefined)
    section.sections.forEach(walk)
  }
  walk(root)
  const pairs = days.slice(1).map((day, at) => day <= (days[at] ?? ''))
  return !hasBoxes && pairs.length > 1 && pairs.filter(Boolean).length * 100 >= pairs.length * falling
}
