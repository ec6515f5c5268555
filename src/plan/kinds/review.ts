import { defineKind } from './kind.ts'

export const review = defineKind({
  name: 'review',
  plural: 'reviews',
  states: [],
  counts: 'nowhere',
})
