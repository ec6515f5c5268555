import { defineKind } from './kind.ts'

export const duty = defineKind({
  name: 'duty',
  plural: 'duties',
  states: [],
  counts: 'nowhere',
})
