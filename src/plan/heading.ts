import { folded } from './folded.ts'

/** Something that is called by a heading. */
interface Titled {
  /** Its heading, and of those above as many as tell it from others. */
  readonly title: string
  /** Its headings, outermost first. */
  readonly section: readonly string[]
}

/** Titles for sections that all differ: the heading of each and, where another has the same, as many above as it takes. */
export function titlesApart(sections: readonly (readonly string[])[]): readonly string[] {
  const titles = sections.map((section) => section.at(-1) ?? '')
  let alike = sections.map((_, index) => index)
  for (let depth = 2; alike.length > 1; depth += 1) {
    const named = Map.groupBy(alike, (index) => titles[index])
    alike = alike.filter((index) => {
      const isAlone = named.get(titles[index])?.length === 1
      return !isAlone && (sections[index]?.length ?? 0) >= depth
    })
    for (const index of alike) titles[index] = sections[index]?.slice(-depth).join(' › ') ?? ''
  }
  return titles
}

/** Those that words name: by their whole title, else by a part of it, else by headings above. */
export function titledAs<One extends Titled>(all: readonly One[], words: string): readonly One[] {
  const wanted = folded(words)
  const exact = all.filter(({ title }) => folded(title) === wanted)
  const titled = all.filter(({ title }) => folded(title).includes(wanted))
  const above = all.filter(({ section }) => folded(section.join(' ')).includes(wanted))
  return [exact, titled, above].find(({ length }) => length > 0) ?? []
}
