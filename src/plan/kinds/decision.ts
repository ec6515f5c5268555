import { defineKind } from './kind.ts'

export const decision = defineKind({
  name: 'decision',
  plural: 'decisions',
  states: [],
  counts: 'nowhere',
})
