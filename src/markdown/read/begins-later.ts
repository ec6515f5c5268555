import { lastDay } from '../../plan/due.ts'
import { datesIn } from './dates.ts'
import { type Section, upwards } from './sections.ts'

const begin =
  /(?<!\p{L})(?:from|starting(?: on)?|beginning(?: on)?|not before|no earlier than|frühestens(?: ab)?|ab(?: dem)?|beginnend(?: am)?|à partir d[eu]|dès(?: le)?|a partir de(?:l)?|desde(?: el)?|a partire da(?:l)?|dal|vanaf|niet voor|с|начиная с|od|począwszy od|från(?: och med)?|fra(?: og med)?|з|починаючи з)\s+(?:the |le |el |il )?$/iu
const reach = 24

/** Whether a line begins only after the time of its stage is over: `Freeze the schema from 9 November` beneath October. */
export function beginsLater(text: string, section: Section): boolean {
  const due = upwards(section).find((one) => one.due !== undefined)?.due
  const end = due && lastDay(due)
  if (end === undefined) return false
  return datesIn(text, section.near).some(
    (date) =>
      begin.test(text.slice(Math.max(0, date.from - reach), date.from)) &&
      (lastDay(date.due.replace('+', '')) ?? end) > end,
  )
}
