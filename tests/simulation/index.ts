import { parseArgs } from 'node:util'
import { again, lifetime, simulate } from './simulate.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string' }, years: { type: 'string', default: '100' } },
})
const first = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed)
const years = Number(values.years)
if (!Number.isInteger(first) || !(years > 0)) {
  process.stderr.write('Say how long and how: npm run simulate -- --years 100 --seed 1\n')
  process.exit(2)
}
for (let [seed, left] = [first, years]; left > 0; [seed, left] = [seed + 1, left - lifetime]) {
  const span = Math.min(lifetime, left)
  const { broken, counts } = await simulate(seed, span)
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
  process.stdout.write(`seed ${seed}, ${span} years: ${told.join(', ')}\n`)
  if (broken.length === 0) continue
  process.stdout.write(`${broken.join('\n')}\nThe same again: ${again(seed, span)}\n`)
  process.exit(1)
}
