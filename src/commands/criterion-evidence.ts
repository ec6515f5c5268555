import type { Field } from '../chat/form.ts'
import type { Inline } from '../chat/inline.ts'
import { UserError } from '../errors.ts'
import { type Given, giveEvidence } from '../evidence/giving.ts'
import { amountIn } from '../plan/amount.ts'
import { conditionIn, conditionWords, isTwofold, readingAsked } from '../plan/condition.ts'
import { dayIn } from '../plan/day.ts'
import { lastDay } from '../plan/due.ts'
import { readDue, saysDate } from '../plan/due-words.ts'
import type { Evidence } from '../plan/evidence.ts'
import { judgeCriterion } from '../plan/gate.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { said } from '../views/said.ts'
import { dueWords } from '../views/words.ts'
import { circumstancesOf } from './change-items.ts'
import type { Call, Outcome } from './command.ts'
import { namedItems } from './named-items.ts'

const longest = 1_000

export const refField: Field = {
  name: 'refs',
  label: 'Which criterion, for example IMD-7',
  kind: 'refs',
  required: true,
  single: true,
}

/** The one criterion that is named. @throws UserError when it is none, or several */
export async function oneCriterion(
  call: Call,
): Promise<{ readonly roadmap: Roadmap; readonly item: TrackedItem }> {
  const { roadmap, items } = await namedItems(call, call.values['refs'] ?? '')
  const [item] = items
  if (item === undefined || items.length > 1)
    throw new UserError(
      'One criterion at a time.',
      'For example: /roadmap evidence IMD-7 https://example.org/report',
    )
  if (item.kind === 'metric')
    throw new UserError(
      `${item.ref} is a metric: its value comes from the document, and readings belong to criteria.`,
      `Write the value there and import it again; or let a gate ask for it: /roadmap kind ${item.ref} criterion`,
    )
  if (item.kind !== 'criterion')
    throw new UserError(
      `${item.ref} is a ${item.kind}, and evidence belongs to criteria.`,
      `If that reading is wrong, correct it: /roadmap kind ${item.ref} criterion`,
    )
  return { roadmap, item }
}

/** What words give, with the day behind the last “until” where it says one. */
export function givenIn(words: string, { settings: { zone } }: Roadmap, { request }: Call): Given {
  const tail = /^([\s\S]*)\s+until\s+([^\n]{3,30})$/iu.exec(words.trim())
  const end = tail?.[2]
  const day = end !== undefined && saysDate(end) ? readDue(end, request.at, zone) : undefined
  const until = day === undefined ? undefined : lastDay(day)
  if (until !== undefined && until < dayIn(zone, request.at))
    throw new UserError(`${end} is past.`, 'Evidence counts until a day to come.')
  const text = (until === undefined ? words : (tail?.[1] ?? '')).replace(/\s+/g, ' ').trim()
  if (text === '') throw new UserError('What shows it?', 'A link, a note or a reading such as 4.2 %.')
  if (text.length > longest)
    throw new UserError(
      `Evidence may have ${longest} characters, this has ${text.length}.`,
      'Say it shorter, or give a link.',
    )
  const kind = /^https?:\/\/\S+/i.test(text) ? 'link' : amountIn(text) === undefined ? 'note' : 'reading'
  return { kind, text, ...(until !== undefined && { until }) }
}

/** Gives it, and says until when it counts, and what is still asked for. */
export async function given(call: Call, roadmap: Roadmap, item: TrackedItem, what: Given): Promise<Outcome> {
  if (what.kind === 'reading') mustBePlain(item, what.text)
  const {
    evidence: stored,
    batch,
    posts,
  } = await giveEvidence(call.tx, roadmap, item, what, circumstancesOf(call, roadmap))
  const until = dueWords(stored.until, roadmap.settings.language)
  const sort = what.kind === 'waiver' ? 'Waived' : `A ${what.kind}`
  return {
    reply: said(`${sort} for ${item.ref}, counts until ${until}.`, {
      lines: await numberAsked(call, roadmap, item, stored),
      buttons: [{ label: 'Undo', press: `take-back ${batch}` }],
    }),
    posts,
  }
}

/** @throws UserError for `1.200` where one of 1.2 and 1200 alone satisfies, and nothing tells which is meant */
function mustBePlain(item: TrackedItem, text: string): void {
  const condition = conditionIn(titleOf(item))
  const amount = amountIn(text, condition?.sign)
  if (condition === undefined || amount === undefined || !isTwofold(condition, amount)) return
  const unit = amount.unit === '' ? '' : ` ${amount.unit}`
  throw new UserError(
    `“${text}” can be read in two ways.`,
    `Say /roadmap reading ${item.ref} ${amount.orElse}${unit}, or ${amount.value}${unit}.`,
  )
}

/** Where a criterion asks for a number: whether it satisfies, or that nobody has compared one yet. */
async function numberAsked(
  { tx, request }: Call,
  roadmap: Roadmap,
  item: TrackedItem,
  { id, kind, text }: Evidence,
): Promise<readonly Inline[]> {
  if (kind === 'waiver') return []
  const condition = conditionIn(titleOf(item))
  const evidence = await tx.evidence.ofItem(roadmap.id, item.number)
  const judged = judgeCriterion(item, evidence, dayIn(roadmap.settings.zone, request.at))
  const { standing } = judged
  const { ref } = item
  const counts = `A maintainer can let it count as it is: /roadmap evidence ${ref} counts`
  if (condition === undefined)
    return standing === 'uncompared'
      ? [`${ref} has a number, and it is not plain how ${text} compares with it.`, counts]
      : []
  const asked = `${ref} asks for ${conditionWords(condition)}`
  const isOfThis = judged.evidence?.id === id
  if (isOfThis && kind === 'reading' && standing === 'met') return [`${asked}: ${text} satisfies it.`]
  if (isOfThis && standing === 'refuted') return [`${asked}: ${text} does not satisfy it.`]
  if (!isOfThis && judged.evidence?.kind === 'reading')
    return [
      kind === 'reading'
        ? `${asked}, and ${text} is of something else. What counts is ${judged.evidence.text}.`
        : `${asked}. What counts is ${judged.evidence.text}.`,
    ]
  if (standing !== 'uncompared') return []
  const lack = kind === 'reading' ? `${text} is of something else` : 'nobody has compared its number yet'
  return [`${asked}, and ${lack}: /roadmap reading ${ref} ${readingAsked(condition)}`, counts]
}
