import { defineKind } from './kind.ts'

export const milestone = defineKind({
  name: 'milestone',
  plural: 'milestones',
  states: ['open', 'in_progress', 'blocked', 'done', 'dropped', 'at_risk'],
  counts: 'work',
})
