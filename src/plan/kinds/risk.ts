import { defineKind } from './kind.ts'

export const risk = defineKind({
  name: 'risk',
  plural: 'risks',
  states: ['open', 'in_progress', 'blocked', 'done', 'dropped'],
  counts: 'nowhere',
})
