import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { secrets } from '../support/slack/ids.ts'
import { startFakeSlack } from '../support/slack/start-fake-slack.ts'
import { cairn, startCairn } from './cairn.ts'

it.each(['http', 'socket'] as const)('serves a workspace that reaches it over %s', async (how) => {
  const { fake, port, host } = await startFakeSlack(how)
  onTestFinished(() => fake.close())
  const { botToken, signingSecret, appToken } = secrets
  const child = startCairn(temporaryFolder(), ['start'], {
    CAIRN_PORT: String(port),
    CAIRN_HOST: host,
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: fake.apiUrl,
    ...(how === 'socket' ? { SLACK_APP_TOKEN: appToken } : { SLACK_SIGNING_SECRET: signingSecret }),
  })
  const log = createInterface({ input: child.stderr })[Symbol.asyncIterator]()
  expect((await log.next()).value).toContain('"listening"')
  await fake.slash({ id: 'U0ANNA0001', name: 'anna' }, 'help')
  await fake.until(() => fake.said().length > 0, 'an answer')
  expect(fake.said()[0]?.text).toContain('status')
})

it('is the only one that speaks from a database, until it ends, however it ends', async () => {
  const { fake, port, host } = await startFakeSlack('http')
  onTestFinished(() => fake.close())
  const folder = temporaryFolder()
  const environment = {
    CAIRN_PORT: String(port),
    CAIRN_HOST: host,
    SLACK_BOT_TOKEN: secrets.botToken,
    SLACK_SIGNING_SECRET: secrets.signingSecret,
    SLACK_API_URL: fake.apiUrl,
  }
  const first = startCairn(folder, ['start'], environment)
  await once(createInterface({ input: first.stderr }), 'line')
  const second = await cairn(folder, ['tick'], '', environment)
  expect(second.status).toBe(1)
  expect(second.stderr).toMatch(
    /^Another Cairn runs on .*cairn\.db, and two would say everything twice\. Stop that one/m,
  )
  first.kill('SIGKILL')
  await once(first, 'close')
  expect((await cairn(folder, ['tick'], '', environment)).status).toBe(0)
})
