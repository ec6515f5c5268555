import { defineKind } from './kind.ts'

export const claim = defineKind({
  name: 'claim',
  plural: 'claims',
  states: [],
  counts: 'nowhere',
})
