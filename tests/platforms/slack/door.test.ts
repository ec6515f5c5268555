import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { openDoor } from '../../../src/platforms/slack/door.ts'
import { freePort } from '../../support/slack/free-port.ts'

const ask = (port: number) => fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST' })

it('lets requests wait until somebody serves them', async () => {
  const port = await freePort()
  const door = await openDoor(port, '127.0.0.1')
  const answered: string[] = []
  const asking = Promise.all([ask(port), ask(port)]).then((responses) => {
    answered.push(...responses.map(({ status }) => String(status)))
  })
  await fetch(`http://127.0.0.1:${port}/never`, { signal: AbortSignal.timeout(50) }).catch(() => undefined)
  expect(answered).toEqual([])
  door.serve((_, response) => response.writeHead(202).end())
  await asking
  expect(answered).toEqual(['202', '202'])
  await door.close()
})

it('turns away what still waits when it is closed unused', async () => {
  const port = await freePort()
  const door = await openDoor(port, '127.0.0.1')
  const refused = expect(ask(port)).rejects.toThrow()
  await fetch(`http://127.0.0.1:${port}/never`, { signal: AbortSignal.timeout(50) }).catch(() => undefined)
  await door.close()
  await refused
  await expect(ask(port)).rejects.toThrow()
})

it.each([
  ['nothing', ''],
  ['half a header', 'POST /slack/events HTTP/1.1\r\nhost: cairn'],
  ['half a body', 'POST /slack/events HTTP/1.1\r\nhost: cairn\r\ncontent-length: 100\r\n\r\ntoken='],
])('closes in the end on whoever has sent %s', async (_, sent) => {
  const port = await freePort()
  const door = await openDoor(port, '127.0.0.1')
  door.serve((request, response) => request.resume().once('end', () => response.end()))
  const client = connect(port, '127.0.0.1')
  client.on('error', () => undefined)
  await once(client, 'connect')
  client.write(sent)
  expect((await ask(port)).status).toBe(200)
  await door.close()
})

it('lets who has sent a whole request have the answer, however long that takes after all others are gone', async () => {
  const port = await freePort()
  const door = await openDoor(port, '127.0.0.1')
  const answer = Promise.withResolvers<void>()
  door.serve((request, response) => request.resume() && answer.promise.then(() => response.end('done')))
  const [whole, half] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
  const heard = text(whole)
  half.on('error', () => undefined)
  await once(half, 'connect')
  whole.write('POST /slack/events HTTP/1.1\r\nhost: cairn\r\ncontent-length: 2\r\n\r\nok')
  half.write('POST /slack/events HTTP/1.1\r\n')
  await fetch(`http://127.0.0.1:${port}/never`, { signal: AbortSignal.timeout(50) }).catch(() => undefined)
  const closed = door.close()
  await once(half, 'close')
  answer.resolve()
  expect(await heard).toMatch(/^HTTP\/1\.1 200 OK.*done/s)
  await closed
})

it('says what to do when the port is taken', async () => {
  const port = await freePort()
  const door = await openDoor(port, '127.0.0.1')
  const problem = await openDoor(port, '127.0.0.1').catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(UserError)
  expect(String(problem)).toContain(`cannot be listened for on port ${port}`)
  await door.close()
})
