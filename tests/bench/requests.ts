import { join } from 'node:path'
import { processorTimeOf } from '../../src/markdown/processor-time.ts'
import { freePort } from '../support/slack/free-port.ts'
import { secrets } from '../support/slack/ids.ts'
import { startFakeSlack } from '../support/slack/start-fake-slack.ts'
import { load } from './load.ts'
import { listens, run, timeOf } from './process.ts'
import { median, type Result } from './result.ts'
import { scratchFolder } from './scratch-folder.ts'
import { keyOf, roomOf } from './seed.ts'

const roadmaps = 100
const items = 1000
const rate = 500
const seconds = 4
const rounds = 5

const room = (number: number) => roomOf(number).split('/')[2] ?? ''
/** Two in a row ask for the same item, so that `done` and `reopen` change it each time. */
const pick = (at: number) => {
  const pair = Math.floor(at / 2)
  return { roadmap: (pair % roadmaps) + 1, item: ((pair * 7919) % items) + 1 }
}

/** What people ask, by the name of the bar that it is held to. */
const scenarios = {
  show: (at: number) => `show ${keyOf(pick(at).roadmap)}-${pick(at).item}`,
  status: () => 'status',
  done: (at: number) => `${at % 2 === 0 ? 'done' : 'reopen'} ${keyOf(pick(at).roadmap)}-${pick(at).item}`,
} as const
const bars = { show: 2, status: 2, done: 2.5 }

/** Answers over the same Bolt receiver, at a steady rate on a large workspace, beside a command that does nothing. */
export async function requestsUnderLoad(): Promise<readonly Result[]> {
  const folder = scratchFolder()
  const db = join(folder, 'cairn.db')
  await timeOf([join(import.meta.dirname, 'seed-workspace.ts'), db, String(roadmaps), String(items)])
  const channels = Array.from({ length: roadmaps }, (_, at) => room(at + 1))
  const { fake, port, host } = await startFakeSlack('http', { channels })
  const barePort = await freePort()
  const bare = run([join(import.meta.dirname, 'bare-bolt.ts'), String(barePort)])
  const cairn = run([join(import.meta.dirname, '../../src/cairn.js'), 'start'], {
    CAIRN_DB: db,
    CAIRN_PORT: String(port),
    CAIRN_HOST: host,
    SLACK_BOT_TOKEN: secrets.botToken,
    SLACK_SIGNING_SECRET: secrets.signingSecret,
    SLACK_API_URL: fake.apiUrl,
  })
  try {
    await listens(barePort, bare)
    await listens(port, cairn)
    return await measured(bare.pid, barePort, cairn.pid, port)
  } finally {
    await bare.end()
    await cairn.end()
    await fake.close().catch(() => undefined)
  }
}

async function measured(
  barePid: number,
  barePort: number,
  pid: number,
  port: number,
): Promise<readonly Result[]> {
  const at: Record<'bare' | 'show' | 'status' | 'done', number[]> = {
    bare: [],
    show: [],
    status: [],
    done: [],
  }
  const cpu: Record<'bare' | 'cairn', number[]> = { bare: [], cairn: [] }
  const one = async (name: keyof typeof at, of: number, on: number, text: (at: number) => string) => {
    const before = processorTimeOf(of) ?? Number.NaN
    const found = await load(on, rate, seconds, (number) => ({
      channel: room(pick(number).roadmap),
      text: text(number),
    }))
    if (found.failed > 0) throw new Error(`${found.failed} of ${found.count} were not answered: ${name}`)
    at[name].push(found.p99)
    return (((processorTimeOf(of) ?? Number.NaN) - before) * 1000) / found.count
  }
  // Once unmeasured, so that both are warm.
  await load(barePort, rate, 1, () => ({ channel: room(1), text: 'show' }))
  await load(port, rate, 2, (number) => ({ channel: room(pick(number).roadmap), text: 'status' }))
  for (let round = 0; round < rounds; round += 1) {
    cpu.bare.push(await one('bare', barePid, barePort, () => 'show'))
    for (const name of ['show', 'status', 'done'] as const)
      cpu.cairn.push(await one(name, pid, port, scenarios[name]))
  }
  return [
    ...(['show', 'status', 'done'] as const).map(
      (name): Result => ({
        what: `p99 of ${name} at ${rate} requests a second, against a bare acknowledgement`,
        ours: median(at[name]),
        reference: median(at.bare),
        unit: 'ms',
        bar: { atMost: bars[name] },
      }),
    ),
    {
      what: 'processor time of a request, all three together',
      ours: cpu.cairn.reduce((sum, one) => sum + one, 0) / cpu.cairn.length,
      reference: median(cpu.bare),
      unit: 'µs',
      bar: { atMost: 4 },
    },
  ]
}
