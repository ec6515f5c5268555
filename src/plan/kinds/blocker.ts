import { defineKind } from './kind.ts'

export const blocker = defineKind({
  name: 'blocker',
  plural: 'blockers',
  states: ['open', 'in_progress', 'blocked', 'done', 'dropped'],
  counts: 'nowhere',
})
