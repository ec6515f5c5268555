import { UserError } from '../errors.ts'
import { amountIn } from '../plan/amount.ts'
import { conditionIn, conditionWords, readingAsked } from '../plan/condition.ts'
import { titleOf } from '../plan/title.ts'
import { defineCommand } from './command.ts'
import { given, givenIn, oneCriterion, refField } from './criterion-evidence.ts'
import { mayChange } from './permission.ts'

export const reading = defineCommand({
  form: {
    command: 'reading',
    summary: 'Give a criterion the number that was measured',
    fields: [
      refField,
      {
        name: 'text',
        label: 'The number and its unit, for example 4.2 %, and perhaps until 2027-06-30',
        kind: 'text',
        required: true,
        rest: true,
        withSource: true,
      },
    ],
    example: 'reading IMD-7 4.2 %',
  },
  topic: 'change',
  does: 'write',
  async run(call) {
    const { roadmap, item } = await oneCriterion(call)
    mayChange(call, roadmap)
    const what = givenIn(call.values['text'] ?? '', roadmap, call)
    if (amountIn(what.text) === undefined) {
      const condition = conditionIn(titleOf(item))
      throw new UserError(
        `“${what.text}” is no number with its unit.`,
        condition === undefined
          ? `For example: /roadmap reading ${item.ref} 4.2 %`
          : `${item.ref} asks for ${conditionWords(condition)}: /roadmap reading ${item.ref} ${readingAsked(condition)}`,
      )
    }
    return given(call, roadmap, item, { ...what, kind: 'reading' })
  },
})
