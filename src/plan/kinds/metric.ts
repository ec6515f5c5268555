import { defineKind } from './kind.ts'

export const metric = defineKind({
  name: 'metric',
  plural: 'metrics',
  states: ['open', 'in_progress', 'done', 'dropped', 'at_risk', 'none'],
  counts: 'condition',
})
