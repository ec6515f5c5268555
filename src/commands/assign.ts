import { UserError } from '../errors.ts'
import { type Mentioned, readMention } from '../mention.ts'
import { assignTo } from '../plan/edit.ts'
import { changeItems } from './change-items.ts'
import { defineCommand } from './command.ts'
import { refsField } from './move.ts'
import { knownItems } from './named-items.ts'

const nobody = new Set(['nobody', 'none', 'no one', '-'])

export const assign = defineCommand({
  form: {
    command: 'assign',
    summary: 'Say who takes care of items',
    fields: [
      refsField,
      { name: 'who', label: 'Who: @name, me, or nobody', kind: 'person', required: true, rest: true },
    ],
    example: 'assign IMD-3 @anna',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const named = await knownItems(call, call.values['refs'] ?? '')
    const owner = ownerFrom(call.values['who'] ?? '', call.request.by)
    return changeItems(call, named, (item) =>
      item.owner === owner?.name && item.ownerId === owner?.id ? undefined : assignTo(item, owner),
    )
  },
})

function ownerFrom(who: string, me: { id: string; name: string }): Mentioned | undefined {
  const word = who.trim()
  if (nobody.has(word.toLowerCase())) return undefined
  if (word.toLowerCase() === 'me') return { name: me.name, id: me.id }
  const named = readMention(word)
  if (named.name === '')
    throw new UserError('Nobody is named there.', 'Say @name, me, or nobody: /roadmap assign IMD-3 @anna')
  if (/(?:^|[\s,])@/.test(word.slice(1)))
    throw new UserError('An item belongs to one person.', 'Name one: /roadmap assign IMD-3 @anna')
  return named
}
