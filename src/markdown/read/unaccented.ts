const accented = /[àâáãèéêëìíîïòóôõùúûñçąćęłńśźż]/giu

/** A cue without the accents that people leave out; undefined where it has none. German and Nordic letters are kept: they are written out instead. */
export function withoutAccents(cue: string): string | undefined {
  const plain = cue.replace(accented, (letter) =>
    letter.toLowerCase() === 'ł' ? 'l' : letter.normalize('NFD').charAt(0),
  )
  return plain === cue ? undefined : plain
}

/** The alternatives of a regular expression `(?:a|b(?:c|d))`, outermost only. */
export function alternatives(source: string): readonly string[] {
  const inner = /^\(\?:(.*)\)$/su.exec(source)?.[1] ?? source
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < inner.length; at += 1) {
    const letter = inner[at]
    if (letter === '\\') at += 1
    else if (letter === '(' || letter === '[') depth += 1
    else if (letter === ')' || letter === ']') depth -= 1
    else if (letter === '|' && depth === 0) {
      found.push(inner.slice(from, at))
      from = at + 1
    }
  }
  return [...found, inner.slice(from)]
}
