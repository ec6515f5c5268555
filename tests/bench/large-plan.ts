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

const syllables = ['ba', 'ke', 'lo', 'mi', 'ru', 'ta', 'ven', 'sor', 'dal', 'pit', 'nor', 'gal', 'fen', 'hul']

/** The same with a word of its own on every line, another one for each `seed`, so that no line was ever read before. */
export function planWithoutTwins(size: number, seed: number): Buffer {
  let last = seed
  const word = () =>
    Array.from({ length: 4 }, () => {
      last = (last * 1_103_515_245 + 12_345) & 0x7fffffff
      return syllables[last % syllables.length] ?? ''
    }).join('')
  // The words make it a third longer.
  const lines = largePlan((size * 3) / 4)
    .toString()
    .split('\n')
  return Buffer.from(
    lines
      .map((line) => line.replace(/(\p{L}{5,})(?!.*\p{L}{5,})/u, (long) => `${long} ${word()}`))
      .join('\n'),
  )
}
