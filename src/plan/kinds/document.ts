import { defineKind } from './kind.ts'

export const document = defineKind({
  name: 'document',
  plural: 'documents',
  states: [],
  counts: 'nowhere',
})
