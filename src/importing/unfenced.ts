const fenced = /^```(?:(?:md|markdown|text|txt)(?=\n))?\n?([^`]*(?:`(?!``)[^`]*)*)```$/im
/** A line with which a plan goes on: then a fence is a part of it. */
const planLine = /^\s*(?:#|[-*+]\s|\d+[.)]\s|\||\[[ x]\])/im

/** Whether a text has a heading, a point of a list, a box or a row of a table. */
export function hasPlanLine(text: string): boolean {
  return planLine.test(text)
}

/** What people paste into a chat between fences, so that it is shown as it stands; what they say around it is no plan. */
export function unfenced(text: string): string {
  const found = fenced.exec(text)
  if (found === null) return text
  const [whole, inside = ''] = found
  const around = `${text.slice(0, found.index)}\n${text.slice(found.index + whole.length)}`
  return hasPlanLine(around) || around.includes('```') ? text : inside
}
