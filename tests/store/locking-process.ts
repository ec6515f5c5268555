import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const script = `
  const Database = require('better-sqlite3')
  const database = new Database(process.argv[1])
  database.exec('begin immediate')
  process.stdout.write('locked')
  process.stdin.on('data', () => { database.exec('rollback'); process.exit() })
`

/** Another process that writes to a folder's database and does not finish, until it is released. */
export async function lockDatabase(folder: string): Promise<{ release(): Promise<void> }> {
  const child = spawn(process.execPath, ['-e', script, join(folder, 'cairn.db')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await once(child.stdout, 'data')
  return {
    async release() {
      child.stdin.write('go')
      await once(child, 'exit')
    },
  }
}
