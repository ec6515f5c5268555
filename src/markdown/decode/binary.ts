import { UserError } from '../../errors.ts'

const remedy = 'Hand over the plan as a Markdown or plain text file.'

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['{\\rtf', 'a rich text (RTF) document'],
]

/** Share of control characters above which bytes are no text. */
const controlShare = 0.02

/** @throws UserError when the bytes are empty or no text */
export function refuseBinary(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new UserError('The document is empty.', 'Hand over a plan with some text in it.')
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  for (const [signature, what] of signatures)
    if (head.startsWith(signature)) throw new UserError(`This is ${what}, not a text file.`, remedy)
  if (hasWideMark(bytes)) return
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    const line = lineAt(bytes, zero)
    throw new UserError(`This is not a text file: line ${line} holds a NUL byte.`, remedy)
  }
  let controls = 0
  // By index: iterating makes an object of each of a million bytes.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls += 1
  }
  if (controls > bytes.length * controlShare)
    throw new UserError(
      `This is not a text file: ${controls} of its ${bytes.length} bytes are control characters.`,
      remedy,
    )
}

function hasWideMark(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return third !== 0 || fourth !== 0
  return first === 0xfe && second === 0xff
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) line += 1
  return line
}
