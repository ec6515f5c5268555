import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../markdown/read/plans')

/** A plan of at least so many bytes: the plans of many styles and languages that the reader is held to, over and over. */
export function largePlan(size: number): Buffer {
  const plans = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
  const parts = ['# A plan of many parts\n\n']
  let length = 0
  for (let round = 0; length < size; round += 1) {
    const part = (plans[round % plans.length] ?? '').replace(/^# /m, `## ${round} `)
    parts.push(part, '\n\n')
    length += Buffer.byteLength(part) + 2
  }
  return Buffer.from(parts.join(''))
}
