/** Tells the 1-based line of ascending offsets; a line ends at LF, CRLF or CR. Linear over all calls together. */
export function lineFinder(text: string): (offset: number) => number {
  let line = 1
  let at = 0
  return (offset) => {
    if (offset < at) {
      line = 1
      at = 0
    }
    for (; at < offset; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) line += 1
    }
    return line
  }
}
