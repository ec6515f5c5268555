import { systemClock } from '../../src/clock.ts'
import { startEngine } from '../../src/engine/start.ts'
import { jobs } from '../../src/jobs/index.ts'
import { makeLog } from '../../src/log.ts'
import { openStore } from '../../src/store/open.ts'

const log = makeLog({ level: 'error', write: (line) => process.stderr.write(line), clock: systemClock })
const engine = startEngine({
  store: openStore(process.argv[2] ?? ''),
  commands: [],
  jobs,
  platforms: [],
  clock: systemClock,
  log,
  random: Math.random,
  rebuild: () => Promise.reject(new RangeError('no cards are posted')),
  glancesOf: async () => [],
  readHandovers: async () => undefined,
  lookUpstream: async () => undefined,
  askWorld: async () => undefined,
})
process.once('SIGTERM', () => void engine.stop().then(() => process.exit(0)))
