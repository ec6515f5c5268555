import { defineKind } from './kind.ts'

export const step = defineKind({
  name: 'step',
  plural: 'steps',
  states: [],
  whileHeld: ['open', 'in_progress', 'blocked', 'done', 'dropped'],
  counts: 'nowhere',
})
