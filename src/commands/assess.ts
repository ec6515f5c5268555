import { topicOf } from '../chat/reply.ts'
import { UserError } from '../errors.ts'
import type { Holding } from '../plan/holding.ts'
import { Refusal } from '../plan/refusal.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { assessablesOf, assess as assessOf } from '../reviews/assessing.ts'
import { assessableWords } from '../views/assessment.ts'
import { said } from '../views/said.ts'
import { circumstancesOf } from './change-items.ts'
import { type Call, defineCommand } from './command.ts'
import { knownItems, type NamedItems, namedItems } from './named-items.ts'
import { mayChange } from './permission.ts'
import { refusedLines } from './refused.ts'
import { heldReview } from './review/found.ts'

/** Concludes something of what an open review assesses: it stays as it is, or how it changed. */
export const assess = defineCommand({
  form: {
    command: 'assess',
    summary: 'In a review: confirm a component or gate, or say how it changed',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'refs', label: 'Which, for example IMD-12: all that are left if not said', kind: 'refs' },
      {
        name: 'how',
        label: 'Whether it stays as it is',
        kind: 'choice',
        choices: ['confirm', 'change'],
        required: true,
      },
      { name: 'words', label: 'How it changed', kind: 'text', rest: true },
    ],
    example: 'assess IMD-12 change the vendor ends its support',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const { refs, how, words } = call.values
    const isChanged = how?.toLowerCase() === 'change'
    if (isChanged && refs === undefined)
      throw new UserError(
        'What changed?',
        'For example: /roadmap assess IMD-12 change the vendor ends its support',
      )
    const named = refs === undefined ? undefined : await knownItems(call, refs)
    const { roadmap, holding } = await openReview(call, named?.roadmap.key)
    const all = await assessablesOf(call.tx, roadmap, call.request.at)
    const known = new Set(holding.assessments?.map(({ number }) => number))
    const own = named?.roadmap.id === roadmap.id ? named.items : []
    const numbers = named && new Set(own.map(({ number }) => number))
    const meant = all.filter(({ number }) =>
      numbers === undefined ? !known.has(number) : numbers.has(number),
    )
    const refused = named === undefined ? [] : refusedOf(named, meant)
    const [only, ...others] = named?.items ?? []
    if (meant.length === 0 && only !== undefined && others.length === 0) throw notAssessed(only)
    if (meant.length === 0 && refused.length > 0)
      return { reply: said('Nothing was changed.', { lines: refused }) }
    if (meant.length === 0) return { reply: said('Everything is assessed already.') }
    const by = call.request.by.name
    const numbersMeant = meant.map(({ number }) => number)
    const conclusion = { isChanged, by, ...(words !== undefined && { note: words }) }
    await assessOf(call.tx, circumstancesOf(call, roadmap), holding, [{ numbers: numbersMeant, conclusion }])
    return {
      reply: said(`${isChanged ? 'Changed' : 'Confirmed'}; the report will say so.`, {
        lines: [...meant.map((one) => `${one.ref} ${assessableWords(one)}`), ...refused],
      }),
    }
  },
})

function notAssessed({ ref }: TrackedItem): Refusal {
  return new Refusal(
    `A review assesses components and gates, and ${ref} is none of them.`,
    'a review assesses components and gates.',
    'See them in its thread; a gate goes by its first criterion.',
  )
}

function refusedOf(named: NamedItems, meant: readonly { readonly number: number }[]): readonly string[] {
  const known = new Set(meant.map(({ number }) => number))
  const refused = named.items.filter(({ number }) => !known.has(number))
  return refusedLines(
    named,
    refused.map((item) => ({ item, refusal: notAssessed(item) })),
  )
}

/** What the boxes of that list do: those ticked stay as they are, of those unticked nothing is concluded. */
export const confirm = defineCommand({
  form: {
    command: 'confirm',
    summary: 'Confirm what a review assesses',
    fields: [
      { name: 'done', label: 'Ticked', kind: 'refs' },
      { name: 'reopen', label: 'Unticked', kind: 'refs' },
    ],
    example: 'confirm IMD-3',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const { roadmap, holding } = await openReview(call)
    const { done = '', reopen = '' } = call.values
    const named = async (refs: string) => (refs === '' ? [] : [...(await numbersOf(call, refs))])
    await assessOf(call.tx, circumstancesOf(call, roadmap), holding, [
      { numbers: await named(done), conclusion: { isChanged: false, by: call.request.by.name } },
      { numbers: await named(reopen), conclusion: undefined },
    ])
    return {}
  },
})

async function numbersOf(call: Call, refs: string): Promise<ReadonlySet<number>> {
  return new Set((await namedItems(call, refs)).items.map(({ number }) => number))
}

/** The open review that is meant: of the thread or message, or the only one of the roadmap. @throws UserError */
async function openReview(
  call: Call,
  key = call.values['key'],
): Promise<{ readonly roadmap: Roadmap; readonly holding: Holding }> {
  const { request, tx } = call
  const message = request.did === 'pressed' ? request.message : undefined
  const review =
    call.values['review'] ??
    (message === undefined ? undefined : topicOf(await tx.posts.saidIn(request.place.room, message)).review)
  const values = review === undefined ? { ...(key !== undefined && { key }) } : { refs: review }
  const { roadmap, holding } = await heldReview({ ...call, values })
  mayChange(call, roadmap)
  if (holding === undefined)
    throw new UserError('No such review is open.', `See them: /roadmap review list ${roadmap.key}`)
  return { roadmap, holding }
}
