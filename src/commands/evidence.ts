import type { Field } from '../chat/form.ts'
import { UserError } from '../errors.ts'
import { type Given, giveEvidence, withdrawEvidence } from '../evidence/giving.ts'
import { readingIn } from '../plan/condition.ts'
import { dayIn } from '../plan/day.ts'
import { lastDay } from '../plan/due.ts'
import { readDue } from '../plan/due-words.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { evidenceWords } from '../views/gate.ts'
import { said } from '../views/said.ts'
import { dueWords } from '../views/words.ts'
import { circumstancesOf } from './change-items.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { namedItems } from './named-items.ts'
import { mayChange, mustMaintain } from './permission.ts'

const longest = 1_000

const refField: Field = {
  name: 'refs',
  label: 'Which criterion, for example IMD-7',
  kind: 'refs',
  required: true,
  single: true,
}

export const evidence = defineCommand({
  form: {
    command: 'evidence',
    summary: 'Show what proves a criterion, give it evidence, or withdraw that',
    fields: [
      refField,
      {
        name: 'text',
        label: 'A link, a note or a reading, and perhaps until 2027-06-30; or withdraw',
        kind: 'paragraph',
        rest: true,
        withSource: true,
      },
    ],
    onMessage: 'Evidence for a criterion',
    example: 'evidence IMD-7 https://example.org/report until 2027-06-30',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const { roadmap, item } = await oneCriterion(call)
    const words = call.values['text']?.trim() ?? ''
    if (words === '') return shown(call, roadmap, item)
    mayChange(call, roadmap)
    if (/^withdraw$/iu.test(words)) return withdrawn(call, roadmap, item)
    return given(call, roadmap, item, givenIn(words, roadmap, call))
  },
})

export const waive = defineCommand({
  form: {
    command: 'waive',
    summary: 'Let a criterion pass without evidence until a day (maintainers)',
    fields: [
      refField,
      {
        name: 'text',
        label: 'Why, and until when: the vendor is late until 2027-03-31',
        kind: 'paragraph',
        required: true,
        rest: true,
      },
    ],
    example: 'waive IMD-7 the vendor is late until 2027-03-31',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const { roadmap, item } = await oneCriterion(call)
    mustMaintain(call, roadmap, 'waive its criteria')
    const { text, until } = givenIn(call.values['text'] ?? '', roadmap, call)
    if (until === undefined)
      throw new UserError(
        'Until when?',
        `For example: /roadmap waive ${item.ref} the vendor is late until 2027-03-31`,
      )
    return given(call, roadmap, item, { kind: 'waiver', text, until })
  },
})

async function oneCriterion(call: Call): Promise<{ readonly roadmap: Roadmap; readonly item: TrackedItem }> {
  const { roadmap, items } = await namedItems(call, call.values['refs'] ?? '')
  const [item] = items
  if (item === undefined || items.length > 1)
    throw new UserError(
      'One criterion at a time.',
      'For example: /roadmap evidence IMD-7 https://example.org/report',
    )
  if (item.kind !== 'criterion')
    throw new UserError(
      `${item.ref} is a ${item.kind}, and evidence belongs to criteria.`,
      `If that reading is wrong, correct it: /roadmap kind ${item.ref} criterion`,
    )
  return { roadmap, item }
}

/** What words give, with the day behind “until” where it is one. */
function givenIn(words: string, { settings: { zone } }: Roadmap, { request }: Call): Given {
  const tail = /^([\s\S]*?)\s+until\s+([^\n]{3,30})$/iu.exec(words.trim())
  const day = tail?.[2] === undefined ? undefined : readDue(tail[2], request.at, zone)
  const until = day === undefined ? undefined : lastDay(day)
  if (until !== undefined && until < dayIn(zone, request.at))
    throw new UserError(`${tail?.[2]} is past.`, 'Evidence counts until a day to come.')
  const text = (until === undefined ? words : (tail?.[1] ?? '')).replace(/\s+/g, ' ').trim()
  if (text === '') throw new UserError('What shows it?', 'A link, a note or a reading such as 4.2 %.')
  if (text.length > longest)
    throw new UserError(
      `Evidence may have ${longest} characters, this has ${text.length}.`,
      'Say it shorter, or give a link.',
    )
  const kind = /^https?:\/\/\S+/i.test(text) ? 'link' : readingIn(text) === undefined ? 'note' : 'reading'
  return { kind, text, ...(until !== undefined && { until }) }
}

async function given(call: Call, roadmap: Roadmap, item: TrackedItem, what: Given): Promise<Outcome> {
  const {
    evidence: stored,
    batch,
    posts,
  } = await giveEvidence(call.tx, roadmap, item, what, circumstancesOf(call, roadmap))
  const until = dueWords(stored.until, roadmap.settings.language)
  const sort = what.kind === 'waiver' ? 'Waived' : `A ${what.kind}`
  return {
    reply: said(`${sort} for ${item.ref}, counts until ${until}.`, {
      buttons: [{ label: 'Undo', press: `take-back ${batch}` }],
    }),
    posts,
  }
}

async function withdrawn(call: Call, roadmap: Roadmap, item: TrackedItem): Promise<Outcome> {
  const newest = (await call.tx.evidence.ofItem(roadmap.id, item.number)).findLast(
    ({ isWithdrawn }) => !isWithdrawn,
  )
  if (newest === undefined) throw new UserError(`${item.ref} has no evidence.`)
  const { batch, posts } = await withdrawEvidence(
    call.tx,
    roadmap,
    item,
    newest,
    circumstancesOf(call, roadmap),
  )
  return {
    reply: said(`Withdrawn from ${item.ref}: ${newest.text}`, {
      buttons: [{ label: 'Undo', press: `take-back ${batch}` }],
    }),
    posts,
  }
}

async function shown({ tx }: Call, roadmap: Roadmap, item: TrackedItem): Promise<Outcome> {
  const all = await tx.evidence.ofItem(roadmap.id, item.number)
  const lines = all.map((one) => [
    one.isWithdrawn ? 'withdrawn: ' : '',
    ...evidenceWords(one, roadmap.settings),
  ])
  const says = `${item.ref} ${item.text}: ${all.length === 0 ? 'no evidence yet' : `${all.length} given`}.`
  return { reply: said(says, { lines: lines.toReversed() }) }
}
