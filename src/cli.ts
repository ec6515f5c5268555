import { exitStatus, run } from './cli/run.ts'

// Whoever reads what is printed may have seen enough: cairn export KEY | head
process.stdout.on('error', (problem) => {
  if (!('code' in problem && problem.code === 'EPIPE')) throw problem
  process.exit(exitStatus('done'))
})
process.exitCode = exitStatus(await run(process.argv.slice(2)))
