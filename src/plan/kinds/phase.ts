import { defineKind } from './kind.ts'

export const phase = defineKind({
  name: 'phase',
  plural: 'phases',
  states: ['open', 'in_progress', 'blocked', 'done', 'dropped'],
  counts: 'nowhere',
})
