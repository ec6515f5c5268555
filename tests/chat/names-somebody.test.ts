import { expect, it } from 'vitest'
import { namesSomebody } from '../../src/chat/names-somebody.ts'
import { makeCommands } from '../../src/commands/index.ts'

const forms = makeCommands().map(({ form }) => form)

it.each([
  ['assign BM-2 @ben', true],
  ['Assign 2 @ben', true],
  ['2 5 assign @ben', true],
  ['2 and 5: assign @ben', true],
  ['settings maintainers @anna @ben', true],
  ['note BM-2 ask @ben to assign a driver', false],
  ['2 done, @ben has the settings', false],
  ['task @ben should assign a driver', false],
  ['', false],
])('in “%s” it is of use who exactly is mentioned: %s', (text, isOfUse) => {
  expect(namesSomebody(text, forms)).toBe(isOfUse)
})
