import { defineMove } from './move.ts'

export const reopen = {
  ...defineMove('reopen', 'open', 'Open items again', 'reopen IMD-3'),
  forGuests: true as const,
}
