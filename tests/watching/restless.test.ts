import { expect, it } from 'vitest'
import type { Recording } from '../sources/upstream.ts'
import { anna } from '../stories/play.ts'
import { openWatched } from './watched.ts'

const page = (text: string): Recording => ({ '/status': { body: `<html><body>${text}</body></html>` } })

it('a page that says something else at every look is told of once, looked at as seldom as others, and calls once it is calm', async () => {
  const { stage, upstream, passes, told } = await openWatched(page('All is well at 0.'))
  await stage.command(anna, `watch add page ${upstream.origin}/status changes`)
  await passes(1)
  const looksAt = async (text: string) => {
    const asked = upstream.asked.length
    upstream.record(page(text))
    await passes(1.2)
    return upstream.asked.length - asked
  }
  const first = []
  for (let hour = 1; hour <= 10; hour += 1) first.push(await looksAt(`All is well at ${hour}.`))
  expect(first.reduce((sum, looks) => sum + looks)).toBe(4)
  const [card = '', ...more] = told('says something else at every look')
  expect(more).toEqual([])
  expect(card).toMatch(
    /Name a sentence to wait for: \/roadmap watch EM add page http\S+\/status "a sentence" appears/,
  )
  const later = []
  for (let hour = 1; hour <= 20; hour += 1) later.push(await looksAt(`All is calm at ${hour}.`))
  expect(later.reduce((sum, looks) => sum + looks)).toBeLessThanOrEqual(4)
  expect(told('says something else at every look')).toHaveLength(1)
  expect(told('Trigger: ')).toEqual([])
  upstream.record(page('Down.'))
  await passes(7)
  await passes(7)
  expect(told('Trigger: ')).toHaveLength(1)
})

it('a sentence that appears is sure at the second look, though the words around it are others', async () => {
  const { stage, upstream, passes, told } = await openWatched(page('Soon.'))
  await stage.command(anna, `watch add page ${upstream.origin}/status "generally available" appears`)
  await passes(1)
  upstream.record(page('At 10:00 it is generally available.'))
  await passes(7)
  upstream.record(page('At 11:00 it is generally available.'))
  await passes(2)
  expect(told('Trigger: ')).toHaveLength(1)
})
