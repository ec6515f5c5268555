import { defineKind } from './kind.ts'

export const component = defineKind({
  name: 'component',
  plural: 'components',
  states: ['open', 'in_progress', 'blocked', 'done', 'dropped', 'at_risk', 'not_ready'],
  counts: 'nowhere',
})
