import { defineMove } from './move.ts'

export const block = defineMove(
  'block',
  'blocked',
  'Mark items as blocked, and say by what',
  'block IMD-3 waiting for the vendor',
)
