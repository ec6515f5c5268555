import { defineMove } from './move.ts'

export const start = defineMove('start', 'in_progress', 'Mark items as in progress', 'start IMD-3')
