import { defineKind } from './kind.ts'

export const task = defineKind({
  name: 'task',
  plural: 'tasks',
  states: ['open', 'in_progress', 'blocked', 'done', 'dropped'],
  counts: 'work',
})
