import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../support/reading.ts'

/** What the list beneath each heading holds, by language, as authors of many styles name it. */
const headings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = JSON.parse(
  readFileSync(new URL('./headings-in-own-words.json', import.meta.url), 'utf8'),
)

function kindBeneath(heading: string, list: string): string | undefined {
  return itemsOf(`# Plan\n\n## Tasks\n\n- [ ] sort the mail\n\n## ${heading}\n\n${list}\n`).at(-1)?.kind
}

describe.each(Object.entries(headings))('headings over a list of the kind “%s”', (kind, byLanguage) => {
  const list = kind === 'step' ? '1. turn the key\n2. call Anna' : '- the van\n- the roof'
  const all = Object.values(byLanguage).flat()
  const missed = all.filter((heading) => kindBeneath(heading, list) !== kind)

  it('are nearly always understood, in whichever words', () => {
    expect(all.length).toBeGreaterThan(100)
    expect(1 - missed.length / all.length, missed.join('\n')).toBeGreaterThanOrEqual(0.85)
  })
})
