import { expect, it } from 'vitest'
import { mention, readMention } from '../src/mention.ts'

it.each(['Anna Lee', 'Lee, Anna', '山田', 'o’Brien (PO)'])('names %s as they are called', (name) => {
  expect(readMention(mention('U1', name))).toEqual({ id: 'U1', name })
  expect(readMention(mention('U1', name, false))).toEqual({ name })
})

it.each([
  ['Ben @U2|Carl', 'Ben U2 Carl'],
  ['ben@example.org', 'ben example.org'],
  ['PO | Ben', 'PO Ben'],
  ['@@|', 'U1'],
])('names somebody who is called %s alone', (name, bare) => {
  expect(readMention(mention('U1', name))).toEqual({ id: 'U1', name: bare })
  expect(mention('U1', name, false)).toBe(`@${bare}`)
})

it.each([
  ['@anna', { name: 'anna' }],
  ['anna', { name: 'anna' }],
  ['@U1|', { id: 'U1', name: 'U1' }],
  ['@', { name: '' }],
])('reads “%s” as people type it', (word, read) => {
  expect(readMention(word)).toEqual(read)
})
