import { tooLarge, UserError } from '../../errors.ts'

/**
 * A plan has at most so many bytes: twenty per cent above one mebibyte, for a plan of "1 MB" is read however it was
 * counted. One of 2 MB has taken up to 4.9 of the 5 seconds of processor time that reading may take.
 */
export const largestPlan = Math.floor(1_048_576 * 1.2)
const lineLimit = 100_000
/** Block quotes and lists on one line or nested in one another: parsers grow faster than the text with it. */
const nestingLimit = 64
const columnLimit = 1_000

/** @throws UserError when there are more bytes than a plan may have */
export function refuseHuge(bytes: Uint8Array): void {
  if (bytes.length > largestPlan)
    throw tooLarge('The document', largestPlan, 'Split it into several plans, or leave out what is no plan.')
}

/** @throws UserError that names the limit and the line when a text is too long, too deep or too wide to be a plan */
export function refuseHostile(text: string): void {
  const indents: number[] = []
  let line = 0
  for (let at = 0; at < text.length; ) {
    line += 1
    if (line > lineLimit)
      throw new UserError(
        `The document has more than ${lineLimit.toLocaleString('en')} lines.`,
        'Split it into several plans.',
      )
    const end = lineEnd(text, at)
    checkPrefix(text, at, end, line, indents)
    if (end - at > columnLimit) checkColumns(text, at, end, line)
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
}

/** Counts quote and list marks before a line's text, and the lists that its indentation continues. */
function checkPrefix(text: string, from: number, end: number, line: number, indents: number[]): void {
  let marks = 0
  let quotes = 0
  let at = from
  let bulletAt = -1
  let rule = true
  for (;;) {
    while (at < end && isBlank(text.charCodeAt(at))) at += 1
    const width = markWidth(text, at, end)
    if (width === 0) break
    if (text[at] === '>') quotes += 1
    else if (bulletAt < 0) bulletAt = at - from
    rule &&= text[at] === '-' || text[at] === '*'
    marks += 1
    at += width
  }
  if (quotes > nestingLimit) throw tooDeep('block quotes', quotes, line)
  // A line of nothing but spaced dashes or stars is a thematic break, however long.
  if (marks - quotes > nestingLimit && !(rule && at === end)) throw tooDeep('lists', marks - quotes, line)
  if (bulletAt < 0 || at === end) return
  while (indents.length > 0 && (indents.at(-1) ?? 0) >= bulletAt) indents.pop()
  indents.push(bulletAt)
  if (indents.length > nestingLimit) throw tooDeep('lists', indents.length, line)
}

/** Characters of the quote or list mark at `at`; 0 when there is none. */
function markWidth(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  if (at >= end) return 0
  if (unit === 0x3e) return 1
  if (unit === 0x2a || unit === 0x2b || unit === 0x2d) return endsMark(text, at + 1, end) ? 1 : 0
  let digits = at
  while (digits < end && digits - at < 9 && isDigit(text.charCodeAt(digits))) digits += 1
  const close = text.charCodeAt(digits)
  if (digits === at || digits >= end || (close !== 0x2e && close !== 0x29)) return 0
  return endsMark(text, digits + 1, end) ? digits + 1 - at : 0
}

function endsMark(text: string, at: number, end: number): boolean {
  return at >= end || isBlank(text.charCodeAt(at))
}

function checkColumns(text: string, from: number, end: number, line: number): void {
  let pipes = 0
  let dashes = 0
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x7c) pipes += 1
    else if (unit === 0x2d || unit === 0x3a) dashes += 1
    else if (unit !== 0x3e && !isBlank(unit)) return
  }
  if (dashes > 0 && pipes > columnLimit)
    throw new UserError(
      `The table at line ${line} has about ${pipes} columns; Cairn reads tables of up to ${columnLimit}.`,
      'Remove or split that table.',
    )
}

function tooDeep(what: string, depth: number, line: number): UserError {
  return new UserError(
    `Line ${line} stands ${depth} ${what} deep; Cairn reads plans nested up to ${nestingLimit} deep.`,
    'Flatten that part of the document.',
  )
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || unit === 13) return at
  }
  return text.length
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
