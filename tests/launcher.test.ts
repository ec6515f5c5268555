import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Lets the launcher believe that an older Node runs it. */
function pretend(version: string): string {
  const versions = `{ value: { ...process.versions, node: ${JSON.stringify(version)} } }`
  return `data:text/javascript,${encodeURIComponent(`Object.defineProperty(process, 'versions', ${versions})`)}`
}

it.each(['20.20.2', '22.1.0', '23.11.0'])('an old Node %s is told what to do, in one line', (version) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pretend(version), 'src/cairn.js', 'start'],
    { encoding: 'utf8' },
  )
  expect(stdout).toBe('')
  expect(stderr).toBe(
    `Cairn needs Node 24 or newer, and this is Node ${version}. Install Node 24, or run "npm ci" and then "npm start", which on Linux brings a Node of its own.\n`,
  )
  expect(status).toBe(1)
})

it('Node 24 and newer start the command line', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/cairn.js', '--help'], { encoding: 'utf8' })
  expect(stdout).toContain('cairn')
  expect(status).toBe(0)
})
