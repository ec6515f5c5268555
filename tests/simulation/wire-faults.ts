import type { FakeSlack } from '../support/slack/fake-slack.ts'
import type { Fault } from '../support/slack/http.ts'
import type { Generator } from './generator.ts'

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

/** Some of the next calls go wrong. */
export function letCallsFail(slack: FakeSlack, chance: Generator): void {
  for (const method of [
    'chat.postMessage',
    'chat.postMessage',
    'conversations.history',
    'conversations.replies',
  ])
    if (chance.chance(0.4)) slack.failNext(method, chance.pick(faults), chance.below(3))
}
