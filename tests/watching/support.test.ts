import { expect, it } from 'vitest'
import type { Recording } from '../sources/upstream.ts'
import { anna, ben, texts } from '../stories/play.ts'
import { openWatched } from './watched.ts'

interface Line {
  readonly name: string
  readonly eolFrom?: string
  readonly isEol?: boolean
}

const nodejs = (...lines: readonly Line[]): Recording => ({
  '/api/v1/products/nodejs/': {
    body: {
      result: {
        label: 'Node.js',
        releases: lines.map(({ isEol = false, ...line }) => ({ ...line, isEol, isMaintained: !isEol })),
      },
    },
  },
})

it('says which line of a product ends, and that a newer one ends later takes nothing of it back', async () => {
  const old = { name: '25', eolFrom: '2027-06-01' }
  const { stage, upstream, passes, told } = await openWatched(nodejs(old))
  await stage.command(anna, 'watch add eol nodejs support ends within 90 days')
  await passes(0)
  expect(told('It reads: ')[0]).toContain('Not yet: 25 ends on 2027-06-01.')
  const number = /#(\d+)\S* support of nodejs/.exec(texts(await stage.command(ben, 'watch list')))?.[1]
  await stage.command(anna, `watch set ${number} support ends within 200 days`)
  await passes(1)
  expect(told('Trigger: The support of nodejs 25 ends on 2027-06-01')).toHaveLength(1)
  upstream.record(nodejs({ name: '26', eolFrom: '2029-04-30' }, old))
  await passes(7)
  await passes(7)
  expect(told('Turned back')).toEqual([])
  upstream.record(nodejs({ ...old, eolFrom: '2028-06-01' }))
  await passes(7)
  expect(
    told('Turned back: The support of nodejs 25 ends on 2028-06-01 now, no longer on 2027-06-01'),
  ).toHaveLength(1)
})

it('calls for a line whose support has ended on a day that nobody tells, and when it has not after all', async () => {
  const { stage, upstream, passes, told } = await openWatched(nodejs({ name: '18', isEol: true }))
  await stage.command(anna, 'watch add eol nodejs/18 support ends within 90 days')
  await passes(0)
  expect(told('It reads: ')[0]).toContain('That is so already.')
  expect(told('Trigger: The support of nodejs 18 has ended')).toHaveLength(1)
  await passes(7)
  expect(told('Trigger: ')).toHaveLength(1)
  upstream.record(nodejs({ name: '18' }))
  await passes(7)
  expect(told('Turned back: The support of nodejs 18 has not ended after all')).toHaveLength(1)
})
