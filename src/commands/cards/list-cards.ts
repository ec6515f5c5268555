import type { Instant } from '../../clock.ts'
import { byTime, changerName } from '../../plan/change.ts'
import type { Roadmap } from '../../plan/roadmap.ts'
import { standingsOf } from '../../store/read-standings.ts'
import type { Transaction } from '../../store/transaction.ts'
import { checklistView, listHeadView, type Page } from '../../views/list.ts'
import { defineCard } from './card.ts'

/** Who changed something of a list within this time, and since it was posted, stands in its footer, ms. */
const recent = 24 * 60 * 60 * 1000
const mostEntries = 200

async function pageOf(
  tx: Transaction,
  roadmap: Roadmap,
  values: Readonly<Record<string, string>>,
): Promise<Page> {
  const numbers = (values['numbers'] ?? '').split(' ').filter(Boolean).map(Number)
  const items = await tx.items.numbered(roadmap.id, numbers)
  return {
    roadmap,
    filter: values['filter'] ?? '',
    items,
    from: Number(values['from'] ?? 1),
    total: Number(values['total'] ?? items.length),
  }
}

/** The card that opens a list's thread. */
export const listHead = defineCard({
  name: 'list-head',
  async build(tx, roadmap, values) {
    return listHeadView(await pageOf(tx, roadmap, values), values['more'])
  },
})

/** A stretch of a list in its thread. */
export const checklist = defineCard({
  name: 'checklist',
  async build(tx, roadmap, values, at) {
    const listed = await pageOf(tx, roadmap, values)
    const page = { ...listed, criteria: await standingsOf(tx, roadmap, listed.items, at) }
    const since = Math.max(at - recent, Number(values['since'] ?? 0))
    return checklistView(page, await peopleSince(tx, page, since))
  },
})

async function peopleSince(tx: Transaction, page: Page, since: Instant): Promise<readonly string[]> {
  const refs = new Set(page.items.map((item) => item.ref))
  const entries = await tx.log.since(page.roadmap.id, since, mostEntries)
  const names = entries
    .filter(
      (entry) =>
        entry.ref !== undefined && refs.has(entry.ref) && entry.what !== 'added' && entry.by.id !== byTime.id,
    )
    .map(({ by }) => changerName(by))
  return [...new Set(names)]
}
