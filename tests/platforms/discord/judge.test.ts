import { expect, it } from 'vitest'
import { judgeCommands, judgeMessage } from '../../support/discord/judge.ts'

const text = (content: string) => ({ type: 10, content })
const button = (id: string) => ({ type: 2, style: 2, label: 'Do', custom_id: id })
const select = (more: object) => ({ type: 3, custom_id: 'a', options: [{ label: 'x', value: 'x' }], ...more })
const row = (...components: object[]) => ({ type: 1, components })
const message = (components: readonly object[], more: object = {}) => ({
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
  nonce: 'n',
  enforce_nonce: true,
  components: [{ type: 17, components }],
  ...more,
})

it('lets a right message pass', () => {
  expect(() => judgeMessage(message([text('hello')]), 'create', [])).not.toThrow()
})

it.for([
  ['unknown words', message([text('a')], { colour: 'red' })],
  ['too much text', message([text('a'.repeat(3000)), text('a'.repeat(1001))])],
  ['too many components', message(Array.from({ length: 40 }, () => text('a')))],
  ['an empty text', message([text(' ')])],
  ['equal ids', message([row(button('a'), button('a'))])],
  ['six buttons in a row', message([row(...Array.from({ length: 6 }, (_, at) => button(`b${at}`)))])],
  ['a long label', message([row({ ...button('a'), label: 'x'.repeat(81) })])],
  ['a long id', message([row(button('x'.repeat(101)))])],
  ['more to choose than there is', message([row(select({ max_values: 2 }))])],
  [
    'equal options',
    message([
      row(
        select({
          options: [
            { label: 'x', value: 'x' },
            { label: 'y', value: 'x' },
          ],
        }),
      ),
    ]),
  ],
  ['mentions', message([text('a')], { allowed_mentions: { parse: ['everyone'] } })],
  ['no word on mentions', { ...message([text('a')]), allowed_mentions: undefined }],
  ['no nonce', { ...message([text('a')]), nonce: undefined }],
  ['a long nonce', message([text('a')], { nonce: 'n'.repeat(26) })],
  ['content beside components', message([text('a')], { content: 'b' })],
  ['a file that was not sent', message([{ type: 13, file: { url: 'attachment://a.md' } }])],
] as const)('refuses %s', ([, body]) => {
  expect(() => judgeMessage(JSON.parse(JSON.stringify(body)), 'create', [])).toThrow()
})

const sub = (options: object[], name = 'done') => ({ type: 1, name, description: 'x', options })
const command = (...options: object[]) => [{ type: 1, name: 'roadmap', description: 'x', options }]
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more })

it.for([
  ['capital letters in a name', command(sub([option('Refs')]))],
  ['26 options', command(...Array.from({ length: 26 }, (_, at) => sub([], `c${at}`)))],
  [
    'something required after something optional',
    command(sub([option('a'), option('b', { required: true })])),
  ],
  ['a long description', command(sub([option('a', { description: 'x'.repeat(101) })]))],
  [
    'more than 8000 characters',
    command(
      ...Array.from({ length: 20 }, (_, at) =>
        sub(
          Array.from({ length: 5 }, (_, n) => option(`o${n}`, { description: 'x'.repeat(90) })),
          `c${at}`,
        ),
      ),
    ),
  ],
  ['six commands on messages', Array.from({ length: 6 }, (_, at) => ({ type: 3, name: `c${at}` }))],
] as const)('refuses %s among the commands', ([, body]) => {
  expect(() => judgeCommands(body)).toThrow()
})
