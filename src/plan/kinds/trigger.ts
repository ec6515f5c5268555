import { defineKind } from './kind.ts'

export const trigger = defineKind({
  name: 'trigger',
  plural: 'triggers',
  states: [],
  counts: 'nowhere',
})
