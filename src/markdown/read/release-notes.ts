import { cueOf } from './cue.ts'
import { datesIn } from './dates.ts'
import type { Section } from './sections.ts'

const release = /^(?:\p{L}[\p{L}\p{N}@/._-]{0,40}[@\s])?\[?v?\d+\.\d+/iu

const exactDay = /^\d{4}-\d{2}-\d{2}$/

/** So many releases of a hundred must follow a later one, so that the document tells what was and not what will be. */
const falling = 80

const known = new WeakMap<Section, boolean>()

/** Whether a heading is a release of those that a document records, the newest first, each with its day and none with a box; or tells of the versions of the document itself. */
export function isReleaseNotes(section: Section): boolean {
  return (isRecord(rootOf(section)) && dayOf(section) !== undefined) || tellsOwnVersions(section)
}

const namesVersions = cueOf(
  /^(?:\d+\.?\s)?(?:(?:document |page |plan )?versions(?: (?:of|du|de) .{2,24})?|(?:dokument)?versionen(?: .{2,24})?|versies(?: van .{2,24})?|versiones(?: del? .{2,24})?|versões(?: d[oae] .{2,24})?|versioni(?: del? .{2,24})?|верси[ия](?: документа| плана)?|версії(?: документа| плану)?|wersje(?: dokumentu| planu)?|verze(?: dokumentu| plánu)?|(?:dokument)?(?:versioner|versjoner)|sürümler|(?:文書の)?バージョン|版数|(?:文档)?版本|(?:문서 ?)?버전)$/iu,
)
/** `0.7 (3 March): hours as agreed`: what a version changed, and on which day. */
const versionFirst = /^v?\d+(?:\.\d+)+\s?(?:[(（[,–—:：-]|\s)/iu
const ownVersions = new WeakMap<Section, boolean>()

/** `Versions` over lines that each tell of one, with its day, and none of a day after the document was written. */
function tellsOwnVersions(section: Section): boolean {
  const found = ownVersions.get(section) ?? areOwnVersions(section)
  ownVersions.set(section, found)
  return found
}

function areOwnVersions(section: Section): boolean {
  const { title, units, near } = section
  const written = rootOf(section).near
  if (!namesVersions.test(title) || written?.month === undefined) return false
  const last = `${written.year}-${String(written.month).padStart(2, '0')}-31`
  const lines = units.filter((unit) => unit.type === 'item')
  return (
    lines.length > 1 &&
    lines.every(({ box, words: { text } }) => {
      const [day, ...others] = datesIn(text, near)
      return (
        box === undefined &&
        versionFirst.test(text) &&
        others.length === 0 &&
        exactDay.test(day?.due ?? '') &&
        (day?.due ?? '') <= last &&
        /\p{L}{3}/u.test(text.slice(day?.to))
      )
    })
  )
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
    .find((due) => exactDay.test(due))
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
