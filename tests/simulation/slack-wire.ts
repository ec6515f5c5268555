import { roomId } from '../../src/chat/place.ts'
import type { Instant } from '../../src/clock.ts'
import type { FakeSlack } from '../support/slack/fake-slack.ts'
import type { Fault } from '../support/slack/http.ts'
import { ids, secrets } from '../support/slack/ids.ts'
import { ana } from '../support/slack/people.ts'
import type { Told } from '../support/slack/post-office.ts'
import { startFakeSlack } from '../support/slack/start-fake-slack.ts'
import type { Generator } from './generator.ts'
import { second } from './spans.ts'
import type { Letter, Wire } from './wire.ts'

const limited = (retryAfter?: string): Fault => ({
  status: 429,
  ...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
  body: { ok: false, error: 'ratelimited' },
})

/** What really comes over the wire when a call fails. */
const faults: readonly [Fault, ...Fault[]] = [
  'reset',
  'done, then reset',
  'done, then reset',
  limited('1'),
  limited('0'),
  limited('30'),
  limited('soon'),
  limited('Wed, 21 Oct 2026 07:28:00 GMT'),
  limited(),
  { status: 500, body: 'upstream connect error' },
  { status: 503 },
  { error: 'ratelimited' },
  { error: 'internal_error' },
  { waitMs: 100 },
]

const failing = ['chat.postMessage', 'chat.postMessage', 'conversations.history', 'conversations.replies']

/** A Slack whose requests come over HTTP, or through a socket. */
export function slackOver(how: 'http' | 'socket'): (now: () => Instant) => Promise<Wire> {
  return async (now) => {
    const { fake, port, host, socket } = await startFakeSlack(how, { now, patience: second / 2 })
    const direct = fake.directChannel(ana)
    const { botToken, appToken, signingSecret } = secrets
    return {
      environment: {
        ...{ CAIRN_HOST: host, CAIRN_PORT: String(port) },
        ...{ SLACK_BOT_TOKEN: botToken, SLACK_API_URL: fake.apiUrl },
        ...(how === 'socket' ? { SLACK_APP_TOKEN: appToken } : { SLACK_SIGNING_SECRET: signingSecret }),
      },
      rooms: [roomId('slack', ids.team, ids.channel), roomId('slack', ids.team, direct)],
      marked: () => fake.marked(),
      inThread: (message) =>
        fake
          .messages()
          .filter(({ thread }) => thread === message)
          .map(({ id }) => id),
      note: (ref, text, chance) => letter(fake, `note ${ref} ${text}`, chance),
      letCallsFail(chance) {
        for (const method of failing)
          if (chance.chance(0.4)) fake.failNext(method, chance.pick(faults), chance.below(3))
      },
      breakConnection: () => socket?.drop(),
      spareCalls: () => fake.spareCalls(),
      close: () => fake.close(),
    }
  }
}

/** Said in private or in the thread of what was posted last. */
function letter(slack: FakeSlack, line: string, chance: Generator): Letter {
  const thread = chance.chance(0.5) ? lastPosted(slack) : undefined
  const where = thread === undefined ? { channel: slack.directChannel(ana) } : { thread }
  let first: Promise<Told | undefined> | undefined

  async function say(): Promise<Told | undefined> {
    await slack.say(ana, line, { ...where, mayFail: true })
    return slack.told.findLast(({ delivery }) => JSON.stringify(delivery).includes(`${line}"`))
  }

  return {
    async deliver() {
      if (first === undefined) {
        first = say()
        const told = await first
        return told !== undefined && told.ack.failed === undefined
      }
      const told = await first
      if (told === undefined) return false
      const { ack } = await slack.again(told, { attempt: 1, reason: 'timeout' }, true)
      return ack.failed === undefined
    },
  }
}

function lastPosted(slack: FakeSlack): string | undefined {
  return slack.messages().findLast(({ user, thread }) => user === ids.botUser && thread === undefined)?.id
}
