import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeScreen } from '../../../src/platforms/local/screen.ts'
import { temporaryFolder } from '../../support/folder.ts'

it('saves no file over another one, and the same file once', () => {
  const folder = temporaryFolder()
  const said: string[] = []
  const show = makeScreen('plain', folder, (text) => said.push(text))
  const bytes = (words: string) => new TextEncoder().encode(words)
  for (const [id, words] of ['Spring', 'Autumn', 'Spring'].entries())
    show({
      id,
      edit: false,
      room: 'team',
      view: { summary: 'Closed.', nodes: [{ type: 'file', name: 'REVIEW-2026-Q2.md', bytes: bytes(words) }] },
    })
  const paths = said.map((text) => /→ (.*)/.exec(text)?.[1] ?? '')
  expect(paths.map((path) => path.slice(folder.length + 1))).toEqual([
    'REVIEW-2026-Q2.md',
    'REVIEW-2026-Q2 (2).md',
    'REVIEW-2026-Q2.md',
  ])
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['Spring', 'Autumn', 'Spring'])
})
