import { defineKind } from './kind.ts'

export const criterion = defineKind({
  name: 'criterion',
  plural: 'criteria',
  states: ['open', 'in_progress', 'blocked', 'done', 'dropped'],
  counts: 'condition',
})
