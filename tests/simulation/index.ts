import { parseArgs } from 'node:util'
import { killAgain, killAgainAndAgain, killsEach, wayOf } from './kills.ts'
import { again, lifetime, type Outcome, simulate } from './simulate.ts'

const number = { type: 'string' } as const
const { values } = parseArgs({ options: { seed: number, years: number, kills: number } })
const isKilling = values.kills !== undefined
const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed)
const whole = Number(values.kills ?? values.years ?? 100)
if (!Number.isInteger(seed) || !(whole > 0)) {
  process.stderr.write('Say how much: npm run simulate -- --years 100 --seed 1, or --kills 100 --seed 1\n')
  process.exit(2)
}

/** A part of the whole: a span of years, or a number of kills, of a seed of its own. */
function live(one: number, part: number): Promise<Outcome> {
  return isKilling ? killAgainAndAgain(one, part) : simulate(one, part)
}

const each = isKilling ? killsEach : lifetime
for (let [one, left] = [seed, whole]; left > 0; [one, left] = [one + 1, left - each]) {
  const part = Math.min(each, left)
  const { broken, counts } = await live(one, part)
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
  process.stdout.write(
    `seed ${one}, ${part} ${isKilling ? `kills on ${wayOf(one)}` : 'years'}: ${told.join(', ')}\n`,
  )
  if (broken.length === 0) continue
  const command = isKilling ? killAgain(one) : again(one, part)
  process.stdout.write(`${broken.join('\n')}\nThe same again: ${command}\n`)
  process.exit(1)
}
