/** What somebody does: a line typed in the room, or a tick between the daily ones. */
export interface Deed {
  /** UTC, `12:00`. */
  readonly at: string
  readonly by: string
  readonly line: string
  /** As the story has it. */
  readonly words: string
}

/**
 * A year as Markdown that a person can follow: days as headings, what people do as quotes, what the bot says as a list,
 * and below each why it says so, with the words of the plan or of people in “…”.
 */
export interface Story {
  readonly deeds: ReadonlyMap<string, readonly Deed[]>
  /** Days, deeds and what was said, in order. */
  readonly lines: readonly string[]
  /** What its reasons quote. */
  readonly quotes: readonly string[]
  /** What it gives no reason for, though it is more than an answer or a part of a thread. */
  readonly unexplained: readonly string[]
}

/** Below what is told to all, or to somebody who did not ask, stands why. */
const needsReason = /^- (?!↳|\(answer\))/

export function readStory(text: string): Story {
  const deeds = new Map<string, Deed[]>()
  const lines: string[] = []
  const quotes: string[] = []
  const unexplained: string[] = []
  let day = ''
  const all = text.split('\n')
  for (const [at, line] of all.entries()) {
    const isReason = line.startsWith('  ')
    if (line.startsWith('## ')) day = line.slice(3, 13)
    if (day === '' || line === '') continue
    const before = deeds.get(day) ?? []
    if (line.startsWith('> ')) deeds.set(day, [...before, deedIn(line.slice(2), before.length)])
    if (isReason) quotes.push(...(line.match(/(?<=“)[^”]+(?=”)/g) ?? []))
    else lines.push(line)
    if (needsReason.test(line) && !all[at + 1]?.startsWith('  ')) unexplained.push(`${day} ${line}`)
  }
  return { deeds, lines, quotes, unexplained }
}

/** `/roadmap done BM-3`, `13:30 ben: /roadmap procedure confirm 1`, `14:00 tick`; after noon and by you, if not said. */
function deedIn(words: string, before: number): Deed {
  const [, at = `12:${String(before).padStart(2, '0')}`, by = 'you', line = ''] =
    /^(?:(\d{2}:\d{2}) )?(?:(\w+): )?(.*)$/.exec(words) ?? []
  return { at, by, line, words }
}
