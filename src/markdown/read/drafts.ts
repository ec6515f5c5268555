import type { Range, Words } from '../outline/words.ts'
import type { Item, Paragraph } from '../outline.ts'
import { announcesList } from './announces-list.ts'
import { asksForAll } from './asks-for-all.ts'
import { breaksOff } from './breaks-off.ts'
import { clean } from './clean.ts'
import { type Governing, governing } from './context.ts'
import type { Draft } from './draft.ts'
import { draftField, pairsFields } from './field-table.ts'
import { fieldsIn, labelsField, noFields } from './fields.ts'
import { announcesNextReview } from './header.ts'
import { draftHeading } from './heading-draft.ts'
import { draftItem, type Reader } from './item-draft.ts'
import { linesOf, linesOfLegends, spellsSigns } from './legend.ts'
import { isLegendTitle } from './legend-title.ts'
import { namesRepository } from './names-project.ts'
import { callsForReview } from './own-kind.ts'
import { draftParagraph } from './paragraph-draft.ts'
import { isField } from './plain-lines.ts'
import { roleOf } from './roles.ts'
import { draftRow } from './row.ts'
import type { Section } from './sections.ts'
import { signedLines } from './signed-lines.ts'
import { legendSigns } from './signs.ts'
import type { Topic } from './topic.ts'
import { topicOf } from './topics.ts'

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
  const legends = linesOfLegends(section)
  const parents = new Set(
    section.units.flatMap((unit) => (unit.type === 'item' && unit.parent ? [unit.parent] : [])),
  )
  const told = new Set(
    section.units.flatMap((unit) => (unit.type === 'paragraph' ? (unit.inItem ?? []) : [])),
  )
  const fields = fieldLines(section)
  let leadIn: string | undefined
  let governs: Governing | undefined
  let inLegend = false
  for (const unit of section.units) {
    if (unit.type === 'paragraph') {
      if (unit.inItem) continue
      drafts.push(...draftParagraph(unit, section), ...draftLines(unit, section, leadIn, reader))
      leadIn = leadInOf(unit) ?? sentenceBefore(unit, section)
      governs = undefined
      inLegend = announcesLegend(linesOf(unit))
      continue
    }
    if (inLegend || (unit.type === 'item' && legends.has(unit))) continue
    governs ??= governing(section, leadIn, unit.type === 'item' && unit.ordered)
    if (unit.type === 'row') {
      const draft = pairsFields(unit, section)
        ? draftField(unit, section)
        : draftRow(unit, section, governs, reader)
      if (draft) drafts.push(draft)
      continue
    }
    if (unit.box === undefined && isFact(unit, unit.parent && byItem.get(unit.parent), governs, section))
      continue
    const draft = draftItem(
      {
        item: unit,
        list: lists.get(unit.list) ?? [],
        section,
        governing: governs,
        parent: unit.parent && byItem.get(unit.parent),
        hasChildren: parents.has(unit),
        isTold: told.has(unit),
        fields: fieldsIn(fields.get(unit) ?? [], section.near),
      },
      reader,
    )
    if (draft === undefined) continue
    byItem.set(unit, draft)
    drafts.push(draft)
  }
  return drafts
}

/** `Legend:` over a list or a table of signs; one that names its signs itself is whole. */
function announcesLegend(lines: readonly string[]): boolean {
  return (
    lines.some(isLegendTitle) &&
    legendSigns(lines.join(' ')).length === 0 &&
    !lines.some((line) => line.includes('='))
  )
}

/** A paragraph whose every line begins with a sign is a list to its author. */
function draftLines(
  paragraph: Paragraph,
  section: Section,
  leadIn: string | undefined,
  reader: Reader,
): readonly Draft[] {
  const list = signedLines(paragraph, reader.signs)
  const lines = linesOf(paragraph)
  if (list.length === 0 || lines.some(isLegendTitle) || spellsSigns(lines)) return []
  const governs = governing(section, leadIn)
  return list.flatMap(
    (item) =>
      draftItem(
        {
          item,
          list,
          section,
          governing: governs,
          parent: undefined,
          hasChildren: false,
          isTold: false,
          fields: noFields,
        },
        reader,
      ) ?? [],
  )
}

/** Whether a line only labels a fact of the item or of the planned heading above it. */
function isFact(item: Item, parent: Draft | undefined, { topic }: Governing, section: Section): boolean {
  if (item.parent)
    return (isField(clean(item.words).text) || labelsWhere(item.words)) && parent?.kind !== 'risk'
  if (topic === 'watches' && namesRepository(section)) {
    const { text } = clean(item.words)
    return /^[^:：]{2,30}[:：]/u.test(text) && !callsForReview(text) && !announcesNextReview(text)
  }
  if (topic === 'risk') return labelsField(item.words)
  if (topic === 'decision')
    return labelsField(item.words) || isField(clean(item.words).text) || everyLineHasALabel(section)
  if (topic === 'watches') return labelsField(item.words)
  return (
    (labelsField(item.words) || labelsAll(item.words, item.words.links)) &&
    (topic === 'phase' || topic === 'tasks' || topic === undefined)
  )
}

/** `Data: 4 febbraio`, `Motivazione: …`, `Alternativa scartata: …`: the fields of what was chosen. */
function everyLineHasALabel({ units }: Section): boolean {
  const items = units.filter((unit) => unit.type === 'item' && unit.parent === undefined)
  return (
    items.length > 1 &&
    items.every((unit) => unit.type === 'item' && /^\P{N}{2,28}[:：]\s/u.test(clean(unit.words).text))
  )
}

/** `Dashboard: grafana/d/orders` as code, `Docs: [task-1.1.md](…)`: where something is. */
function labelsWhere(words: Words): boolean {
  return labelsAll(words, words.links) || labelsAll(words, words.code)
}

/** A label, and nothing else but one link or piece of code. */
function labelsAll({ text }: Words, [only]: readonly Range[]): boolean {
  return (
    only !== undefined &&
    text.slice(only.to).trim() === '' &&
    /^[^:：]{2,24}[:：]\s*$/u.test(text.slice(0, only.from))
  )
}

/** The lines directly beneath each list item that label a fact of it. */
function fieldLines({ units }: Section): ReadonlyMap<Item, readonly Words[]> {
  const lines = new Map<Item, Words[]>()
  const add = (item: Item, line: Words) => {
    if (!labelsField(line)) return
    const known = lines.get(item)
    if (known) known.push(line)
    else lines.set(item, [line])
  }
  for (const unit of units) {
    if (unit.type === 'item') {
      if (unit.parent && unit.box === undefined) add(unit.parent, unit.words)
      for (const line of unit.words.lines().slice(1)) add(unit, line)
    }
    if (unit.type === 'paragraph' && unit.inItem) for (const line of unit.lines) add(unit.inItem, line)
  }
  return lines
}

/** Longer paragraphs tell a story. */
const mostLines = 6

/** `This is still to be done.` over a list, where no heading says what it holds. */
function sentenceBefore({ lines }: Paragraph, section: Section): string | undefined {
  const [only] = lines
  if (only === undefined || section.topic !== undefined || roleOf(section) !== undefined) return undefined
  if (lines.length > mostLines) return undefined
  const whole = lines.map((line) => clean(line).text).join(' ')
  const binding = sentencesOf(whole).find(asksForAll)
  if (binding !== undefined) return binding
  if (lines.length > 1) return undefined
  const sentence = /^([^.!?:。！？：]{4,90})[.。]$/u.exec(clean(only).text)?.[1]
  return sentence !== undefined && telling.has(topicOf(sentence)) ? sentence : undefined
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+|(?<=[。！？])(?=.)/u)

/** What a sentence in passing seldom names without meaning its list. */
const telling = new Set<Topic | undefined>([
  'criteria',
  'prerequisites',
  'blockers',
  'risks',
  'triggers',
  'tasks',
  'decisions',
])

/** The words before a list that say what it holds: a line that ends in a colon, or is all bold. */
function leadInOf(paragraph: Paragraph): string | undefined {
  const last = paragraph.lines.at(-1)
  if (last === undefined) return undefined
  const text = clean(last).text
  const [bold] = last.bold
  const allBold = bold !== undefined && bold.to - bold.from >= last.text.trim().length - 2
  if (allBold) return text.replace(/[:：]$/u, '')
  if (announcesList(text))
    return sentencesOf(text)
      .at(-1)
      ?.replace(/[.。]$/u, '')
  return /[:：]$/u.test(text) || breaksOff(text) ? lastSentence(paragraph).replace(/[:：]$/u, '') : undefined
}

/** The last sentence of a paragraph, which may have begun on the line above: `These are the goals for / the end of stage 3:`. */
function lastSentence({ lines }: Paragraph): string {
  const [own = '', above] = lines
    .slice(-2)
    .map((line) => clean(line).text)
    .reverse()
  const isWrapped = above !== undefined && /^\p{Ll}/u.test(own) && !/[.!?:。！？：]$/u.test(above)
  if (!isWrapped) return own
  return `${above} ${own}`.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? own
}
