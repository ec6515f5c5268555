import { defineKind } from './kind.ts'

export const step = defineKind({
  name: 'step',
  plural: 'steps',
  states: [],
  counts: 'nowhere',
})
