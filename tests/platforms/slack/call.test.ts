import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { call } from '../../../src/platforms/slack/call.ts'

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('no port')
  return `http://127.0.0.1:${at.port}/api/auth.test`
}

it('tells what Slack answered, with its headers, in whatever case they are asked for', async () => {
  const url = await serving(async (request, response) => {
    response.writeHead(418, 'Tea', { 'X-OAuth-Scopes': 'chat:write' })
    response.end(`${request.method} ${request.headers['x-cairn']} ${await text(request)} – “ok”`)
  })
  const answer = await call(url, { method: 'POST', headers: { 'x-cairn': 'yes' }, body: 'token=xoxb' })
  expect(answer).toMatchObject({ ok: false, status: 418, statusText: 'Tea', url })
  expect(answer.headers.get('x-oauth-SCOPES')).toBe('chat:write')
  expect(answer.headers.get('retry-after')).toBeNull()
  expect(await answer.text()).toBe('POST yes token=xoxb – “ok”')
  expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(await answer.text())
})

it('reads the JSON of an answer that went well', async () => {
  const answer = await call(await serving((_, response) => response.end('{"ok":true}')))
  expect(answer.ok).toBe(true)
  expect(await answer.json()).toEqual({ ok: true })
})

it('writes a form with a file in it', async () => {
  const form = new FormData()
  form.append('file', new Blob(['# Plan']), 'plan.md')
  const url = await serving(async (request, response) => response.end(await text(request)))
  const answer = await call(url, { method: 'POST', body: form })
  expect(await answer.text()).toContain('filename="plan.md"')
})

it('gives its token to no other address that Slack’s leads to', async () => {
  const url = await serving((_, response) => response.writeHead(302, { location: '/elsewhere' }).end())
  await expect(call(url, { redirect: 'error' })).rejects.toThrow('leads elsewhere')
})

it('waits no longer than it was told to, for an answer or for the rest of one', async () => {
  const silent = await serving(() => undefined)
  await expect(call(silent, { signal: AbortSignal.timeout(20) })).rejects.toThrow('aborted')
  const halting = await serving((_, response) => response.writeHead(200).write('{'))
  await expect(call(halting, { signal: AbortSignal.timeout(100) })).rejects.toThrow('aborted')
})

it('fails where an answer breaks off', async () => {
  const url = await serving((_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{', () => response.destroy())
  })
  await expect(call(url)).rejects.toThrow('aborted')
})
