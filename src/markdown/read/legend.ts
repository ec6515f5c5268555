import type { State } from '../../plan/state.ts'
import type { Unit } from '../outline.ts'
import { isLegendTitle } from './legend-title.ts'
import type { Section } from './sections.ts'
import { boxSign, customarySigns, legendSigns, readLegend } from './signs.ts'

/** What signs mean in a document: as its own legend says, else as is customary. */
export function legendOf(root: Section): ReadonlyMap<string, State | undefined> {
  const signs = new Map(customarySigns)
  const walk = (section: Section): void => {
    const inLegend = isLegendTitle(section.title)
    let leadIn = false
    let legend: string[] = []
    for (const unit of section.units) {
      const begins = beginningOf(unit)
      if (begins >= 0) {
        readLegend(legend, signs)
        legend = []
      }
      if (begins < 0 && !inLegend && !leadIn) continue
      const lines = linesOf(unit)
      legend.push(...lines.slice(Math.max(0, begins)))
      leadIn = unit.type === 'paragraph' ? begins >= 0 && legendSigns(lines.join(' ')).length === 0 : leadIn
    }
    readLegend(legend, signs)
    section.sections.forEach(walk)
  }
  walk(root)
  return signs
}

/** Which line of a unit begins a legend; negative where none does, as none with a box does. */
function beginningOf(unit: Unit): number {
  if (unit.type === 'item') return unit.box === undefined && isLegendTitle(unit.words.text) ? 0 : -1
  return linesOf(unit).findIndex(isLegendTitle)
}

/** The lines of a unit as one would read a legend. */
export function linesOf(unit: Unit): readonly string[] {
  if (unit.type === 'paragraph') return unit.lines.map((line) => line.text)
  if (unit.type === 'row') return [unit.cells.map((cell) => cell.text).join(' ')]
  return [
    unit.type === 'item' && unit.box ? `${boxSign(unit.box.inner)} ${unit.words.text}` : unit.words.text,
  ]
}
