import { describe, expect, it } from 'vitest'
import { itemsOf, notes } from '../../support/reading.ts'

describe('a line that is all bold', () => {
  it('governs what follows as a heading would', () => {
    expect(
      notes(
        '# Move\n\n**Phase 1: Pack (March 2027)**\n\n- Books\n- Plates\n\n**Risks:**\n\n- The lift fails (high)\n',
      ),
    ).toEqual(
      ['task open 2027-03 Books', 'task open 2027-03 Plates', 'risk open 2027-03 high The lift fails'].map(
        (note) => note.replace('fails', 'fails (high)'),
      ),
    )
  })

  it('is no item and no part of the path', () => {
    const [item] = itemsOf('# Move\n\n## Steps to take\n\n**Week 2**\n\n- Books\n')
    expect(item?.section).toEqual(['Move', 'Steps to take'])
    expect(item?.detail.horizon).toBe('Week 2')
  })

  it('keeps the stage above it', () => {
    expect(
      notes(
        '# Move\n\n**Phase 1 (May 2027)**\n\n**Tasks:**\n\n- Books\n\n**Done when:**\n\n- No box is left\n',
      ),
    ).toEqual(['task open 2027-05 Books', 'criterion open 2027-05 No box is left'])
  })

  it('shows with a tick that its stage is over', () => {
    expect(notes('# Move\n\n**Phase 1: Pack** ✅\n\n- Books\n')).toEqual(['claim none Books'])
  })

  it('means nothing in the middle of prose', () => {
    expect(
      notes('# Move\n\n**Remember: on 3 May 2027 the lift is closed.**\n\nSo we take the stairs.\n'),
    ).toEqual([])
  })
})
