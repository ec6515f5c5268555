/** Of which time a line speaks, by itself and the headings above it, and whether of what is or of what shall be. */
export interface Context {
  /** The headings above without the document's own title. */
  readonly path: readonly string[]
  /** Months, quarters, years, phases, versions that it is tied to. */
  readonly times: readonly string[]
  /** None of them but those at which the plan says that it is now. */
  readonly isNow: boolean
  readonly isWish: boolean
}

const timeWords =
  /\b(?:[QH][1-4](?: ?20\d\d)?|20\d\d(?:-\d\d)*|(?:phase|sprint|week|month|iteration|milestone|release|day|year|stage|wave) \d+|v\d+(?:\.\d+)*|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?= \d))\b/gi
const calendar = /^(?:[qh]\d|\d{4}|month|week|[a-z]+$)/
const present = /\b(?:current(?:ly)?|active|now|today|latest|metrics)\b/i
const wish =
  /\b(?:targets?|goals?|aims?|objectives?|criteri(?:a|on)|kpis?|slos?|baselines?|before|after|previous(?:ly)?|was|were|forecast|expected|estimated?|planned|future|histor(?:y|ical)|archive|change ?log|release notes|stretch|scenarios?|examples?|options?|alternatives?|assumptions?|thresholds?|budgets?|limits?|risks?|rollback)\b/i
/** In the words of a line, of another time than now. */
const another =
  /\b(?:will|should|must|expect(?:ed)?|planned|aim(?:s|ing)?|targeting|targets? (?:is|of)|goal|target:|by the end|was|were|grow|(?:up|down) from|from ~?\d)\b|→|->/i

/** The context of a line from its headings, its label and what else it says. */
export function contextOf(section: readonly string[], label: string, rest = ''): Context {
  const path = section.slice(1)
  const others = [...path.filter((heading) => !present.test(heading)), label, rest]
  return {
    path,
    times: [...path, label, rest].flatMap(timesIn),
    isNow: others.flatMap(timesIn).length === 0,
    isWish: [...path, label].some((words) => wish.test(words)) || another.test(rest),
  }
}

function timesIn(words: string): readonly string[] {
  return words.toLowerCase().match(timeWords) ?? []
}

/** The dates of a line, in words; empty where it speaks of now. */
export function datesOf(section: readonly string[], text: string): string {
  const headings = section.slice(1).filter((heading) => !present.test(heading))
  return [...headings, text]
    .flatMap(timesIn)
    .filter((time) => calendar.test(time))
    .join()
}

/** Whether both speak of the same time: of one that they name, or of now. */
function areOfOneTime(one: Context, other: Context): boolean {
  if (one.times.join() === other.times.join()) return true
  return one.isNow && other.isNow && (one.times.length === 0 || other.times.length === 0)
}

/** Whether both speak of the same thing at the same time, so that they cannot both hold when they differ. */
export function areComparable(one: Context, other: Context): boolean {
  return !one.isWish && !other.isWish && areOfOneTime(one, other) && !areParallel(one.path, other.path)
}

/** Whether a chapter is about the whole and not about one of its parts. */
export function isOfWhole(heading: string | undefined): boolean {
  return heading === undefined || whole.test(heading)
}

const whole =
  /^(?:overview|summary|executive summary|introduction|highlights|at a glance|conclusion|status|current|where we|key|quality|performance|readiness|metrics|numbers)\b/i

/** Chapters built alike, one for each component or team, say the same of different things. */
function areParallel(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length === 0) return false
  const fork = one.findIndex((heading, at) => heading !== other[at])
  if (fork < 0 || isOfWhole(one[fork]) || isOfWhole(other[fork])) return false
  return fork === one.length - 1 || one.at(-1) === other.at(-1)
}
