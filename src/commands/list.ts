import { nearest } from '../chat/nearest.ts'
import type { Post } from '../chat/post.ts'
import { UserError } from '../errors.ts'
import { type Filter, filterWords, readFilter } from '../plan/filter.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { standingsOf, stillDue } from '../store/read-standings.ts'
import { checklistView, emptyListView, isTickable, listHeadView } from '../views/list.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { roadmapHere } from './here.ts'

/** Items on one page, and in one message of its thread: a select on Discord holds 25. */
const perPage = 50
const perMessage = 25

export const list = defineCommand({
  form: {
    command: 'list',
    summary: 'List items and open a thread to check them off',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      {
        name: 'filter',
        label: 'Kind, state, late, soon, mine, @owner, all, words of a section; p2 for page 2',
        kind: 'text',
        rest: true,
      },
    ],
    example: 'list blocked tasks',
  },
  topic: 'look',
  does: 'write',
  forGuests: true,
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const { at, by } = call.request
    const filter = readFilter(call.values['filter'] ?? '', by, at, roadmap)
    const all = await call.tx.items.all(roadmap.id)
    const criteria = await standingsOf(call.tx, roadmap, all, at)
    const admitted = new Set(
      (await stillDue(call.tx, roadmap, all, criteria)).flatMap((item) =>
        filter.admits(item) ? item.number : [],
      ),
    )
    const items = all.filter(({ number }) => admitted.has(number))
    return pageFor(call, roadmap, filter, items, criteria)
  },
})

async function pageFor(
  call: Call,
  roadmap: Roadmap,
  filter: Filter,
  items: readonly TrackedItem[],
  criteria: Awaited<ReturnType<typeof standingsOf<TrackedItem>>>,
): Promise<Outcome> {
  const first = (filter.page - 1) * perPage
  const onPage = items.slice(first, first + perPage)
  // Lines without a box stand behind: they would leave gaps in the numbers.
  const shown = [...onPage.filter(isTickable), ...onPage.filter((item) => !isTickable(item))]
  if (items.length === 0) return { reply: emptyListView(roadmap, filter.words, meant(filter)) }
  if (shown.length === 0)
    throw new UserError(
      `That list has ${items.length} lines and no page ${filter.page}.`,
      `Its last page: /roadmap list ${roadmap.key} ${filter.words} p${Math.ceil(items.length / perPage)}`,
    )
  const from = first + 1
  const more =
    items.length > first + perPage ? `list ${roadmap.key} ${filter.words} p${filter.page + 1}` : undefined
  const { room } = call.request.place
  const key = `list:${call.request.id}`
  const values = (part: readonly TrackedItem[], start: number) => ({
    filter: filter.words,
    from: String(start),
    total: String(items.length),
    since: String(call.request.at),
    numbers: part.map((item) => item.number).join(' '),
  })
  const head: Post = {
    key,
    at: { room },
    view: listHeadView({ roadmap, filter: filter.words, items: shown, from, total: items.length }, more),
    recipe: {
      card: 'list-head',
      roadmap: roadmap.id,
      values: { ...values(shown, from), ...(more && { more }) },
    },
  }
  const stretches = Array.from({ length: Math.ceil(shown.length / perMessage) }, (_, index): Post => {
    const part = shown.slice(index * perMessage, (index + 1) * perMessage)
    const start = from + index * perMessage
    return {
      key: `${key}:${start}`,
      at: { room, under: key },
      view: checklistView(
        { roadmap, filter: filter.words, items: part, from: start, total: items.length, criteria },
        [],
      ),
      recipe: { card: 'checklist', roadmap: roadmap.id, values: values(part, start) },
    }
  })
  return { posts: [head, ...stretches] }
}

/** The filter with its slips mended; undefined when there are none. */
function meant({ words, sought }: Filter): string | undefined {
  const mended = sought.reduce((found, word) => {
    const near = nearest(word, filterWords)
    return near === undefined ? found : found.toLowerCase().replace(word, near)
  }, words)
  return mended === words ? undefined : mended
}
