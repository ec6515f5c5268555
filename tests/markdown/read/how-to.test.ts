import { describe, expect, it } from 'vitest'
import { notes } from '../../support/reading.ts'

const under = (heading: string, ...lines: string[]) =>
  notes(`# Kiln\n\n## ${heading}\n\n${lines.join('\n')}\n`)

describe('what is numbered under a heading that tells how something is done', () => {
  it.each([
    'Installation',
    '3. Installing the gateway',
    'Setting up a developer machine',
    'Getting started',
    'Erste Schritte',
    'Mise en route',
    'Primeros pasos',
    'Instalação no servidor',
    'Первые шаги',
    'セットアップ',
    '快速开始',
    '설치',
  ])('is a step of it: %s', (heading) => {
    expect(under(heading, '1. Unpack the archive', '2. Start the service')).toEqual([
      'step none Unpack the archive',
      'step none Start the service',
    ])
  })

  it('is work where it has boxes, stands in a stage, or the heading names a stretch of work', () => {
    expect(under('Installation', '1. [ ] Hang the racks')).toEqual(['task open Hang the racks'])
    expect(under('Phase 2: Installation', '1. Hang the racks')).toContain('task open Hang the racks')
    expect(under('Phase 2 (May 2027)\n\n### Installation', '1. Hang the racks').join()).not.toContain('step')
    expect(under('Installation phase', '1. Hang the racks').join()).not.toContain('step')
  })

  it('is no step where nothing says in which order', () => {
    expect(under('Installation', '- Needs Node 24').join()).not.toContain('step')
  })
})

it.each([
  'How it works',
  'How the cache works',
  'So funktioniert es',
  'Comment ça marche',
  'Cómo funciona',
  'Как это работает',
  '工作原理',
])('is text under a heading that explains: %s', (heading) => {
  expect(under(heading, '1. The client asks', '2. The server answers')).toEqual([])
  expect(under(heading, '- The client asks', '- The server answers')).toEqual([])
})
