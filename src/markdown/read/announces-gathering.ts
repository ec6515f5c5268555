import { namesGathering } from './cadence.ts'
import { cueOf } from './cue.ts'
import { datesIn } from './dates.ts'
import { type Section, upwards } from './sections.ts'
import { beginsAsStage } from './stages.ts'

const looksBack = cueOf(
  /(?<![\p{L}])(?:post-?mortem|debrief\p{L}*|look(?:ing)? back|lessons learned|rückblick|auswertung|nachbesprechung|bilan|retex|balance|terugblik|evaluatie|ретроспектив\p{L}|разбор|podsumowanie|tilbageblik|tilbakeblikk|evaluering|erfaringsopsamling|değerlendirme)(?![\p{L}])|振り返り|ふりかえり|复盘|回顾|회고/iu,
)
const exactDay = /^\d{4}-\d{2}-\d{2}$/

/** `Retrospective: 2027-02-16` over its questions: people come together then, and have not yet. */
export function announcesGathering(section: Section): boolean {
  const { heading, title, units, sections } = section
  if (heading === undefined || !(namesGathering(title) || looksBack.test(title))) return false
  const day = datesIn(title, section.near).at(-1)?.due
  if (day === undefined || !exactDay.test(day) || beginsAsStage(title) || sections.length > 0) return false
  if (!units.some(({ type }) => type === 'item')) return false
  if (units.some((unit) => unit.type === 'item' && unit.box !== undefined)) return false
  const written = upwards(section).at(-1)?.near
  return written?.month !== undefined && day > `${written.year}-${String(written.month).padStart(2, '0')}-31`
}
