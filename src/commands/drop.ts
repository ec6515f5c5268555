import { defineMove } from './move.ts'

export const drop = defineMove('drop', 'dropped', 'Give items up', 'drop IMD-3 no longer needed')
