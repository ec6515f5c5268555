import type { Inline } from '../../chat/inline.ts'
import { line, withinLine } from './text.ts'

/** Long enough that a break is rarely seen, short enough that with escapes and marks it still fits. */
const chunk = 400

/** One inline as lines of at most `most` characters (3,000 or more), broken between words where one would be longer. */
export function lines(inline: Inline, most: number): readonly string[] {
  const whole = line(inline)
  if (whole.length <= most) return [whole]
  const result: string[] = []
  let current = ''
  for (const piece of pieces(inline)) {
    const shown = withinLine(piece)
    if (current !== '' && current.length + shown.length > most) {
      result.push(current)
      current = ''
    }
    current += current === '' ? line(piece) : shown
  }
  return [...result, current]
}

/** The same inline as a row of small ones, each in the marks that it stood in. */
function pieces(inline: Inline): readonly Inline[] {
  if (typeof inline === 'string') return chunks(inline)
  if ('bold' in inline) return pieces(inline.bold).map((bold) => ({ bold }))
  if ('italic' in inline) return pieces(inline.italic).map((italic) => ({ italic }))
  if ('struck' in inline) return pieces(inline.struck).map((struck) => ({ struck }))
  if ('code' in inline) return chunks(inline.code).map((code) => ({ code }))
  if ('link' in inline)
    return withinLine(inline).length <= 2000 ? [inline] : chunks(`${inline.words} (${inline.link})`)
  if ('person' in inline) return chunks(`@${inline.name}`)
  if ('instant' in inline || 'room' in inline) return [inline]
  return inline.flatMap(pieces)
}

/** Pieces of at most `chunk` code points that end after a blank where there is one. */
function chunks(text: string): readonly string[] {
  const points = [...text.replace(/\s*\n\s*/g, ' ')]
  const found: string[] = []
  for (let from = 0; from < points.length; ) {
    const piece = points.slice(from, from + chunk)
    const blank = piece.lastIndexOf(' ')
    const length = from + chunk >= points.length || blank <= 0 ? piece.length : blank + 1
    found.push(piece.slice(0, length).join(''))
    from += length
  }
  return found
}
