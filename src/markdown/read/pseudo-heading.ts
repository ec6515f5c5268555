import type { Words } from '../outline/words.ts'
import type { Unit } from '../outline.ts'
import { clean } from './clean.ts'

/** A line that is all bold stands for a heading over what follows, though it has no place among headings. */
export function pseudoHeading(unit: Unit): Words | undefined {
  if (unit.type !== 'paragraph' || unit.inItem || unit.quoted || unit.lines.length !== 1) return undefined
  const [line] = unit.lines
  const [bold] = line?.bold ?? []
  if (line === undefined || bold === undefined || line.text.length > 120) return undefined
  const beside = `${line.text.slice(0, bold.from)}${line.text.slice(bold.to)}`
  const rest = beside.replace(/[([（][^()[\]（）]*[)\]）]/gu, '')
  return /[\p{L}\p{N}]/u.test(rest) || clean(line).text === '' ? undefined : line
}
