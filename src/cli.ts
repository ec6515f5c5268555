import { exitStatus, run } from './cli/run.ts'

process.exitCode = exitStatus(await run(process.argv.slice(2)))
