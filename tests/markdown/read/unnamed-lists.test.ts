import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

/** A list under a heading that tells nothing, in a document that plans something else. */
const list = (...lines: readonly string[]) =>
  notes(`# House\n\n## Tasks\n\n- [ ] a\n\n## Garden\n\n${lines.join('\n')}\n`).slice(1)

describe('a list under a heading that tells nothing', () => {
  it.each([
    ['- Paint the door', '- Move the shed (Ann)'],
    ['- Wände verputzen (Jürgen + 3 Helfer)', '- Falsche Fenster zurückschicken → Monika'],
    ['- Peindre la porte', '- Déplacer la cabane'],
    ['- Pintar la puerta', '- Mover la caseta'],
    ['- Spegnere il forno', '- Raccogliere le mele'],
    ['- Подготовить грядки', '- Покрасить дверь'],
    ['- Pomalować drzwi', '- Przenieść szopę'],
  ])('is work where most lines say what to do: %s', (...lines) => {
    expect(list(...lines).map((note) => note.split(' ', 2).join(' '))).toEqual(['task open', 'task open'])
  })

  it('is work where a line says by when', () => {
    expect(list('- The apples by 30 April 2027', '- Pears')).toEqual([
      'task open 2027-04-30 The apples by 30 April 2027',
      'claim none Pears',
    ])
  })

  it('asserts something where it says neither', () => {
    expect(list('- Software licences', '- Server costs', '- Water tank')).toEqual([
      'claim none Software licences',
      'claim none Server costs',
      'claim none Water tank',
    ])
    expect(list('- Apples are ripe', '- Paintings flake')).toEqual([
      'claim none Apples are ripe',
      'claim none Paintings flake',
    ])
  })

  it('asserts something where the document plans nothing', () => {
    expect(notes('# House\n\n## Garden\n\n- Paint the door\n- Move the shed\n')).toEqual([
      'claim none Paint the door',
      'claim none Move the shed',
    ])
  })
})
