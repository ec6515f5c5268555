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

it('says what to do when the port is taken', async () => {
  const port = await freePort()
  const door = await openDoor(port, '127.0.0.1')
  const problem = await openDoor(port, '127.0.0.1').catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(UserError)
  expect(String(problem)).toContain(`cannot be listened for on port ${port}`)
  await door.close()
})
