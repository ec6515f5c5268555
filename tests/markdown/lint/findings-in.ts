import { sheetOf } from '../../../src/markdown/sheet.ts'
import type { Finding } from '../../../src/plan/finding.ts'
import { lint } from '../../../src/plan/lint.ts'

/** What lint finds in a plan of these lines on a day. */
export function findingsIn(lines: readonly string[], today = '2026-11-21'): readonly Finding[] {
  return lint(sheetOf(new TextEncoder().encode(lines.join('\n')), today))
}

/** The same as people read it, with the lines in front. */
export function toldOf(lines: readonly string[], today?: string): readonly string[] {
  return findingsIn(lines, today).map((finding) => `${finding.lines.join(',')}: ${finding.says}`)
}
