import { defineKind } from './kind.ts'

export const duty = defineKind({
  name: 'duty',
  plural: 'duties',
  states: [],
  whileHeld: ['open', 'in_progress', 'blocked', 'done', 'dropped'],
  counts: 'nowhere',
})
