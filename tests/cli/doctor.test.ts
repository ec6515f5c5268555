import { createServer } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { portOf } from '../support/port-of.ts'
import { cairn } from './cairn.ts'

/** A GitHub that takes one token. */
async function openGithub(taken: string): Promise<string> {
  const server = createServer(({ headers, url }, response) => {
    const isTaken = headers.authorization === `Bearer ${taken}` && url === '/rate_limit'
    response.writeHead(isTaken ? 200 : 401, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${portOf(server)}`
}

it('tries the token for GitHub', async () => {
  const GITHUB_API_URL = await openGithub('ghp_right')
  const doctor = (GITHUB_TOKEN: string) =>
    cairn(temporaryFolder(), ['doctor'], '', { GITHUB_TOKEN, GITHUB_API_URL })
  expect(await doctor('ghp_right')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('✓ GitHub takes GITHUB_TOKEN.'),
  })
  const wrong = await doctor('ghp_wrong')
  expect(wrong).toMatchObject({ status: 1, stderr: '1 thing needs mending.\n' })
  expect(wrong.stdout).toMatch(/✗ GitHub does not take GITHUB_TOKEN: 127\.0\.0\.1:\d+ answered 401/)
})
