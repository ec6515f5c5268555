import { writeFileSync } from 'node:fs'
import { importOfALargePlan } from './import.ts'
import { outbound } from './outbound.ts'
import { asJson, table } from './report.ts'
import type { Result } from './result.ts'
import { whatIsDue } from './schedule.ts'
import { startToListening } from './start.ts'
import { hotStatements } from './statements.ts'
import { watchedUpstreams } from './watches.ts'
import { withoutPauses } from './without-pauses.ts'

const benchmarks: Readonly<Record<string, () => Promise<readonly Result[]>>> = {
  import: importOfALargePlan,
  statements: hotStatements,
  start: startToListening,
  requests: () => withoutPauses('requests-process.ts'),
  schedule: whatIsDue,
  watches: watchedUpstreams,
  outbound,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => benchmarks[name] === undefined)
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}; there is ${Object.keys(benchmarks).join(', ')}.\n`,
  )
  process.exit(2)
}
const results: Result[] = []
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stderr.write(`${name} …\n`)
  results.push(...(await benchmark()))
}
process.stdout.write(`${table(results)}\n`)
writeFileSync('bench-results.json', asJson(results))
