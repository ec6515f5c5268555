import type { Item, Paragraph } from '../outline.ts'
import { clean } from './clean.ts'
import { governing, isField } from './context.ts'
import type { Draft } from './draft.ts'
import { draftHeading } from './heading-draft.ts'
import { draftItem, type Reader } from './item-draft.ts'
import { linesOf } from './legend.ts'
import { draftParagraph } from './paragraph-draft.ts'
import { draftRow } from './row.ts'
import type { Section } from './sections.ts'
import { isLegendTitle } from './signs.ts'

/** Everything in a document that is followed, in its order. */
export function draftsOf(root: Section, reader: Reader): readonly Draft[] {
  const drafts: Draft[] = []
  const walk = (section: Section): void => {
    const heading = draftHeading(section, reader)
    if (heading) drafts.push(heading)
    drafts.push(...draftsIn(section, reader))
    section.sections.forEach(walk)
  }
  walk(root)
  return drafts
}

function draftsIn(section: Section, reader: Reader): readonly Draft[] {
  const drafts: Draft[] = []
  const byItem = new Map<Item, Draft>()
  const lists = Map.groupBy(
    section.units.filter((unit) => unit.type === 'item'),
    (item) => item.list,
  )
  const parents = new Set(
    section.units.flatMap((unit) => (unit.type === 'item' && unit.parent ? [unit.parent] : [])),
  )
  let leadIn: string | undefined
  let inLegend = false
  for (const unit of section.units) {
    if (unit.type === 'paragraph') {
      if (unit.inItem) continue
      drafts.push(...draftParagraph(unit, section))
      leadIn = leadInOf(unit)
      inLegend = linesOf(unit).some(isLegendTitle)
      continue
    }
    if (inLegend) continue
    const governs = governing(section, leadIn)
    if (unit.type === 'row') {
      const draft = draftRow(unit, section, governs, reader)
      if (draft) drafts.push(draft)
      continue
    }
    if (
      unit.parent &&
      unit.box === undefined &&
      isField(clean(unit.words).text) &&
      byItem.get(unit.parent)?.kind !== 'risk'
    )
      continue
    const draft = draftItem(
      {
        item: unit,
        list: lists.get(unit.list) ?? [],
        section,
        governing: governs,
        parent: unit.parent && byItem.get(unit.parent),
        hasChildren: parents.has(unit),
      },
      reader,
    )
    if (draft === undefined) continue
    byItem.set(unit, draft)
    drafts.push(draft)
  }
  return drafts
}

/** The words before a list that say what it holds: a line that ends in a colon, or is all bold. */
function leadInOf(paragraph: Paragraph): string | undefined {
  const last = paragraph.lines.at(-1)
  if (last === undefined) return undefined
  const text = clean(last).text
  const [bold] = last.bold
  const allBold = bold !== undefined && bold.to - bold.from >= last.text.trim().length - 2
  return /[:：]$/u.test(text) || allBold ? text.replace(/[:：]$/u, '') : undefined
}
