import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
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

it('has loaded no second HTTP client when it rests, and makes fast what runs often from then on', async () => {
  const { fake, port, host } = await startFakeSlack('http')
  onTestFinished(() => fake.close())
  const atEnd = `process.on('exit', () => {
    process.getBuiltinModule('v8').setFlagsFromString('--allow-natives-syntax')
    const run = new Function('f', 'for (let n = 0; n < 1e5; n++) f(n)')
    const status = new Function('f', 'return %GetOptimizationStatus(f)')
    const [optimized, maglevved] = [16, 32]
    const often = (n) => n + 1
    let fast = false
    // Another thread compiles it, and takes its time on a busy machine.
    for (let round = 0; round < 300 && !fast; round++) {
      run(often)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
      fast = (status(often) & (optimized | maglevved)) !== 0
    }
    const fetching = process.moduleLoadList.some((name) => name.includes('undici'))
    process.getBuiltinModule('fs').writeSync(1, JSON.stringify({ fast, fetching }))
  })`
  const child = startCairn(temporaryFolder(), ['start'], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(atEnd)}`,
    CAIRN_PORT: String(port),
    CAIRN_HOST: host,
    SLACK_BOT_TOKEN: secrets.botToken,
    SLACK_SIGNING_SECRET: secrets.signingSecret,
    SLACK_API_URL: fake.apiUrl,
  })
  await once(createInterface({ input: child.stderr }), 'line')
  await fake.slash({ id: 'U0ANNA0001', name: 'anna' }, 'help')
  await fake.until(() => fake.said().length > 0, 'an answer')
  child.kill('SIGTERM')
  expect(JSON.parse(await text(child.stdout))).toEqual({ fast: true, fetching: false })
})

it('takes what starting compiled before, whatever else ran in between', async () => {
  const { fake, port, host } = await startFakeSlack('http')
  onTestFinished(() => fake.close())
  const folder = temporaryFolder()
  const environment = { TMPDIR: folder, NODE_DEBUG_NATIVE: 'COMPILE_CACHE' }
  async function said(): Promise<string> {
    const child = startCairn(folder, ['start'], {
      ...environment,
      CAIRN_PORT: String(port),
      CAIRN_HOST: host,
      SLACK_BOT_TOKEN: secrets.botToken,
      SLACK_SIGNING_SECRET: secrets.signingSecret,
      SLACK_API_URL: fake.apiUrl,
    })
    const written = text(child.stderr)
    const before = fake.said().length
    for await (const line of createInterface({ input: child.stderr })) if (line.includes('"listening"')) break
    await fake.slash({ id: 'U0ANNA0001', name: 'anna' }, 'help')
    await fake.until(() => fake.said().length > before, 'an answer')
    child.kill('SIGTERM')
    return written
  }
  expect(await said()).toContain('writing cache')
  await cairn(folder, ['tick'], '', environment)
  const again = await said()
  expect(again.match(/was accepted/g)?.length).toBeGreaterThan(500)
  expect(again).not.toContain('was rejected')
})
