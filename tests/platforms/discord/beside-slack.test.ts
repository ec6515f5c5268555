import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { portOf } from '../../support/port-of.ts'

/** Slack's Socket Mode is loaded first, and puts an HTTP client of its own in everybody's place. */
const program = (port: number) => `
  await import('@slack/socket-mode')
  const { openRest } = await import('./src/platforms/discord/rest.ts')
  const rest = openRest({ apiUrl: 'http://127.0.0.1:${port}/v10', token: 'token' })
  await rest.post('/channels/1/messages', { body: {}, files: [{ name: 'plan.md', data: Buffer.from('# Bakery') }] })
`

it('hands a file to Discord where Slack listens in the same process', async () => {
  const bodies: string[] = []
  const discord = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    bodies.push(String(Buffer.concat(chunks)))
    response.setHeader('content-type', 'application/json').end('{}')
  })
  await new Promise<void>((listens) => discord.listen(0, '127.0.0.1', listens))
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program(portOf(discord))])
  } finally {
    discord.close()
  }
  expect(bodies).toEqual([expect.stringContaining('# Bakery')])
})
