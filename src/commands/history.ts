import { UserError } from '../errors.ts'
import { isKey } from '../importing/key.ts'
import { titleOf } from '../plan/title.ts'
import { historyView } from '../views/history.ts'
import { type Call, defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { namedItems } from './named-items.ts'

const perPage = 20

export const history = defineCommand({
  form: {
    command: 'history',
    summary: 'What happened, newest first: to an item or to the whole roadmap',
    fields: [
      { name: 'refs', label: 'An item, for example IMD-3', kind: 'refs' },
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'page', label: 'Page, from 1', kind: 'text' },
    ],
    example: 'history IMD-3',
  },
  topic: 'look',
  does: 'read',
  forGuests: true,
  async run(call) {
    const page = await pageFrom(call)
    const offset = (page - 1) * perPage
    const { title, entries, roadmap, words } = await found(call, offset)
    const shown = entries.slice(0, perPage)
    if (shown.length === 0 && page > 1)
      throw new UserError(`That history has no page ${page}.`, `It begins with: /roadmap history ${words}`)
    const more = entries.length > perPage ? `history ${words} p${page + 1}` : undefined
    return {
      reply: historyView(
        title,
        shown,
        call.request.by.zone ?? roadmap.settings.zone,
        roadmap.settings.language,
        more,
      ),
    }
  },
})

async function found(call: Call, offset: number) {
  if (call.values['refs'] === undefined) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const entries = await call.tx.log.ofRoadmap(roadmap.id, perPage + 1, offset)
    return { title: `${roadmap.key}: what happened`, entries, roadmap, words: roadmap.key }
  }
  const { roadmap, items } = await namedItems(call, call.values['refs'])
  const [item] = items
  if (item === undefined || items.length > 1)
    throw new UserError('History shows one item at a time.', 'For example: /roadmap history IMD-3')
  const entries = await call.tx.log.ofItem(roadmap.id, item.number, perPage + 1, offset)
  return { title: `${item.ref} ${titleOf(item)}`, entries, roadmap, words: item.ref }
}

async function pageFrom(call: Call): Promise<number> {
  const word = call.values['page']
  if (word === undefined) return 1
  const page = Number(word.replace(/^p/i, ''))
  if (Number.isInteger(page) && page >= 1) return page
  // What is no page was meant to be a roadmap: this says which there are.
  if (call.values['key'] === undefined && !/^p\d/i.test(word) && isKey(word.toUpperCase()))
    await roadmapHere(call, word)
  throw new UserError(`“${word}” is no page.`, 'For example: /roadmap history IMD p2')
}
