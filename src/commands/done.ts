import { defineMove } from './move.ts'

export const done = {
  ...defineMove('done', 'done', 'Check items off', 'done IMD-3 IMD-5 shipped with 2.1'),
  forGuests: true as const,
}
