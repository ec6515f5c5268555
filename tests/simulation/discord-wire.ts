import { roomId } from '../../src/chat/place.ts'
import type { Instant } from '../../src/clock.ts'
import { markerOf } from '../../src/platforms/discord/message-body.ts'
import type { FakeDiscord } from '../support/discord/fake-discord.ts'
import type { Fault } from '../support/discord/http.ts'
import { ana } from '../support/discord/people.ts'
import { startFakeDiscord, token } from '../support/discord/start-fake-discord.ts'
import { ids } from '../support/discord/world.ts'
import type { Generator } from './generator.ts'
import type { Letter, Wire } from './wire.ts'

const limited = (retryAfter?: string, scope = 'user'): Fault => ({
  status: 429,
  headers: {
    'x-ratelimit-scope': scope,
    ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
    ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
  },
  body: { message: 'You are being rate limited.', retry_after: 1.5, global: scope === 'global' },
})

/** What really comes over the wire when a call fails. */
const faults: readonly [Fault, ...Fault[]] = [
  'reset',
  'done, then reset',
  'done, then reset',
  limited('1'),
  limited('0'),
  limited('30', 'shared'),
  limited('soon'),
  limited('2', 'global'),
  limited(),
  { status: 429, body: 'error code: 1015' },
  { status: 500, body: 'upstream connect error' },
  { status: 502 },
  { status: 503, body: { code: 130000, message: 'API resource is currently overloaded.' } },
  { waitMs: 100 },
]

const [messages, threads] = [/^\/channels\/\d+\/messages$/, /^\/channels\/\d+\/messages\/\d+\/threads$/]
const failing = [
  ['POST', messages],
  ['POST', messages],
  ['POST', threads],
  ['GET', messages],
] as const

/** A Discord, whose events come through its gateway. */
export async function discordWire(now: () => Instant): Promise<Wire> {
  const fake = await startFakeDiscord(now)
  return {
    environment: {
      ...{ DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: ids.application, DISCORD_GUILD_ID: ids.guild },
      DISCORD_API_URL: fake.restUrl,
    },
    rooms: [roomId('discord', ids.guild, ids.channel)],
    marked: () => fake.marked().map(({ mark, text }) => ({ mark, text: withoutMarkup(text) })),
    inThread: (message) => fake.messages(message).map(({ id }) => id),
    note: (ref, text, chance) => letter(fake, ref, text, chance),
    letCallsFail(chance) {
      for (const [method, path] of failing)
        if (chance.chance(0.4)) fake.failNext(method, path, chance.pick(faults), chance.below(3))
    },
    breakConnection: () => fake.dropGateway(),
    spareCalls: () => fake.spareCalls(),
    close: () => fake.close(),
  }
}

function withoutMarkup(text: string): string {
  return text.replace(/^#+ |^-# |\*\*|\\(?=\W)/gm, '')
}

/** By a command, addressed to the bot, or in the thread of what was posted last. Discord tells no later session of it. */
function letter(discord: FakeDiscord, ref: string, text: string, chance: Generator): Letter {
  const place = chance.pick(['command', 'mention', 'thread'])
  const thread = place === 'thread' ? lastThread(discord) : undefined
  const isCommand = place === 'command'
  let session: number | undefined

  async function byCommand(): Promise<boolean> {
    const answered = await discord.slash(ana, 'note', { refs: ref, text }, { mayFail: true })
    return answered.isComplete
  }

  async function byMessage(): Promise<boolean> {
    const line = `note ${ref} ${text}`
    const { id } =
      thread === undefined ? discord.mention(ana, line) : discord.say(ana, line, { channel: thread })
    const mark = String(markerOf(`answer:${id}`, 0))
    const isAnswered = () => discord.marked().some((one) => one.mark === mark)
    await discord.until(() => isAnswered() || !discord.gateway.isOpen, 'an answer')
    return isAnswered()
  }

  return {
    async deliver() {
      if (session === undefined) {
        session = discord.gateway.identified
        return isCommand ? byCommand() : byMessage()
      }
      if (session === discord.gateway.identified)
        discord.replay(isCommand ? 'INTERACTION_CREATE' : 'MESSAGE_CREATE', `${text}"`)
      return false
    },
  }
}

function lastThread(discord: FakeDiscord): string | undefined {
  return discord.messages().findLast(({ id }) => discord.threadName(id) !== undefined)?.id
}
