import { join } from 'node:path'
import { startFakeDiscord, token } from '../support/discord/start-fake-discord.ts'
import { ids } from '../support/discord/world.ts'
import { secrets, ids as slackIds } from '../support/slack/ids.ts'
import { startFakeSlack } from '../support/slack/start-fake-slack.ts'
import { answered } from './load.ts'
import { listens, residentOf, run, timeOf } from './process.ts'
import { median, type Result } from './result.ts'
import { scratchFolder } from './scratch-folder.ts'

const rounds = 7
const cairn = join(import.meta.dirname, '../../src/cairn.js')
/** After so many milliseconds a process is taken to be at rest. */
const rest = 1500

/** From the start of the process until Slack is listened to, and the memory held at rest, beside a bare Node. */
export async function startToListening(): Promise<readonly Result[]> {
  const bare: number[] = []
  const alone: Record<'ms' | 'answerMs' | 'mb', number[]> = { ms: [], answerMs: [], mb: [] }
  const both: Record<'ms' | 'answerMs' | 'mb', number[]> = { ms: [], answerMs: [], mb: [] }
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await timeOf(['-e', '0']))
    await measure(alone, false)
    await measure(both, true)
  }
  const nothing = run(['-e', 'setInterval(() => {}, 1000)'])
  await pause(rest)
  const bareMemory = residentOf(nothing.pid)
  await nothing.end()
  const against = (
    what: string,
    ours: readonly number[],
    reference: number,
    unit: 'ms' | 'MB',
    atMost: number,
  ) => ({
    what,
    ours: median(ours),
    reference,
    unit,
    bar: { atMost },
  })
  return [
    against('start until Slack’s port accepts, against node -e 0', alone.ms, median(bare), 'ms', 3),
    against('the same with Slack and Discord', both.ms, median(bare), 'ms', 6),
    {
      what: 'start until a command is answered with Slack (told, for it waits at the port)',
      ours: median(alone.answerMs),
      reference: median(bare),
      unit: 'ms',
      bar: 'told',
    },
    {
      what: 'the same with Slack and Discord',
      ours: median(both.answerMs),
      reference: median(bare),
      unit: 'ms',
      bar: 'told',
    },
    against('memory at rest with Slack, against an idle Node', alone.mb, bareMemory, 'MB', 2),
    against('memory at rest with Slack and Discord', both.mb, bareMemory, 'MB', 2.5),
  ]
}

async function measure(
  into: { readonly ms: number[]; readonly answerMs: number[]; readonly mb: number[] },
  withDiscord: boolean,
): Promise<void> {
  const { fake: slack, port, host } = await startFakeSlack('http')
  const discord = withDiscord ? await startFakeDiscord() : undefined
  const began = performance.now()
  const running = run([cairn, 'start'], {
    CAIRN_DB: join(scratchFolder(), 'cairn.db'),
    CAIRN_PORT: String(port),
    CAIRN_HOST: host,
    SLACK_BOT_TOKEN: secrets.botToken,
    SLACK_SIGNING_SECRET: secrets.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    ...(discord !== undefined && {
      DISCORD_TOKEN: token,
      DISCORD_APPLICATION_ID: ids.application,
      DISCORD_GUILD_ID: ids.guild,
      DISCORD_API_URL: discord.restUrl,
    }),
  })
  try {
    await listens(port, running)
    into.ms.push(performance.now() - began)
    await answered(port, slackIds.channel, 'help')
    into.answerMs.push(performance.now() - began)
    await pause(rest)
    into.mb.push(residentOf(running.pid))
  } finally {
    await running.end()
    await slack.close()
    await discord?.close()
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
