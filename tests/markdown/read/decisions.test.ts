import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

describe('a record of a decision', () => {
  it('is told by its number, and its state is no state of work', () => {
    expect(
      notes(
        '# Log\n\n## ADR-7: Use oak\n\n**Status:** Superseded by ADR-9\n**Date:** 2027-01-02\n\n### Context\n\n- Pine is soft\n\n### Follow-up\n\n- [ ] Buy oak\n\n## ADR 9: Use larch\n\nStatus: Proposed\n',
      ),
    ).toEqual([
      'decision none ADR-7: Use oak',
      'claim none Pine is soft',
      'task open Buy oak',
      'decision none ADR 9: Use larch',
    ])
  })

  it('is told by its parts, though it be a whole document', () => {
    expect(
      notes(
        '# 5. Verwenden wir Eiche\n\n## Status\n\nAngenommen\n\n## Kontext\n\n- Kiefer ist weich\n\n## Entscheidung\n\nEiche.\n\n## Konsequenzen\n\n- Teurer\n',
      ),
    ).toEqual(['decision none 5. Verwenden wir Eiche', 'claim none Kiefer ist weich', 'claim none Teurer'])
  })

  it('is not what follows from it, nor what is told beside it', () => {
    expect(
      notes(
        '# House\n\n## Decisions\n\n### Decision 1: Oak floors\n\n- Status: accepted\n- Reason: it lasts\n\n#### Consequences\n\n- It costs more\n',
      ),
    ).toEqual(['decision none Decision 1: Oak floors', 'claim none It costs more'])
  })

  it('in a table that begins with the day is a decision still', () => {
    expect(
      notes('# X\n\n## Log\n\n| Date | Decision | By |\n|---|---|---|\n| 2027-01-02 | Oak floors | Ann |\n'),
    ).toEqual(['decision none 2027-01-02'])
  })
})
