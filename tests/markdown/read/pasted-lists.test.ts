import { expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

it('reads boxes of a list that was pasted through a chat, with bullets of the typist’s own or with none', () => {
  expect(notes('# Plan\n\n## Tasks\n\n• [ ] Tag it\n• [x] Ship it\n• Tell them\n')).toEqual([
    'task open Tag it',
    'task done Ship it',
    'task open Tell them',
  ])
  expect(notes('# Plan\n\n## Tasks\n\n[ ] Tag it\n[x] Ship it\n')).toEqual([
    'task open Tag it',
    'task done Ship it',
  ])
})

it('takes words of several lines for no list where one alone begins like a box', () => {
  expect(notes('# Plan\n\n## Tasks\n\n[x] is how a tick is written\nin most documents.\n')).toEqual([])
})

it('owes nothing to everybody in a room', () => {
  expect(notes('# Plan\n\n- [ ] Ship it @everyone\n- [ ] Tag it @here @bo\n')).toEqual([
    'task open Ship it @everyone',
    'task open @bo Tag it @here @bo',
  ])
})
