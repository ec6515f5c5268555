import { defineKind } from './kind.ts'

export const watch = defineKind({
  name: 'watch',
  plural: 'watches',
  states: [],
  counts: 'nowhere',
})
