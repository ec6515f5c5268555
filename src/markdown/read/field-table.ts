import type { Row } from '../outline.ts'
import { columnsOf, neutral } from './columns.ts'
import { datesIn } from './dates.ts'
import { type Draft, nothingSaid } from './draft.ts'
import { labelsField } from './fields.ts'
import { announcesNextReview, labelsDocument } from './header.ts'
import type { Section } from './sections.ts'

const tables = new WeakMap<readonly string[], boolean>()

/** Whether a table pairs labels with values, line by line: `Owner | Ana`, `Created | 3 May`, `Scope | all of it`. */
export function pairsFields({ columns }: Row, { units }: Section): boolean {
  const known = tables.get(columns)
  if (known !== undefined) return known
  const rows = units.flatMap((unit) => (unit.type === 'row' && unit.columns === columns ? [unit] : []))
  const labelled = rows.filter(isLabelled).length
  const headed = labelsAnything(columns.join(': ')) ? 1 : 0
  const found =
    columns.length === 2 &&
    (headed === 1 || mayNameFields(columns[0] ?? '')) &&
    rows.every(({ box }) => box === undefined) &&
    labelled + headed > 1 &&
    (labelled + headed) * 2 > rows.length + headed
  tables.set(columns, found)
  return found
}

/** `Field`, `Angabe`, `項目`, and not `Task`. */
const mayNameFields = (header: string) => neutral.test(header) || columnsOf([header])[0] === undefined

const lineOf = ({ cells }: Row) => cells.map(({ text }) => text.trim()).join(': ')

const labelsAnything = (text: string) =>
  labelsDocument(text) || announcesNextReview(text) || labelsField({ text })

function isLabelled(row: Row): boolean {
  const [label] = row.cells
  return label !== undefined && !/[:：]/u.test(label.text) && labelsAnything(lineOf(row))
}

/** Of such a table only the next review is followed. */
export function draftField(row: Row, section: Section): Draft | undefined {
  const text = lineOf(row)
  const due = announcesNextReview(text) ? datesIn(text, section.near).at(-1)?.due : undefined
  const line = row.cells[0]?.line
  if (line === undefined || due === undefined) return undefined
  return {
    ...nothingSaid,
    line,
    kind: 'review',
    state: undefined,
    text,
    section,
    claimed: false,
    why: 'It announces the next review.',
    detail: {},
    due,
  }
}
