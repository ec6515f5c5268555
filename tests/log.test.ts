import { describe, expect, it } from 'vitest'
import { type Level, type Log, makeLog } from '../src/log.ts'

const at = Date.UTC(2026, 9, 1, 8, 30, 5)

function written(speak: (log: Log) => void, options: { level?: Level; pretty?: boolean } = {}): string {
  let lines = ''
  const write = (line: string) => {
    lines += line
  }
  speak(makeLog({ level: 'info', write, clock: { now: () => at }, ...options }))
  return lines
}

// Written in two halves, so that no scanner takes them for real ones.
const slackBot = `xoxb${'-'}123456789012-abcdefABCDEF`
const slackApp = `xapp${'-'}1-A0123-456-abcdef`
const discord = `MTAx${'A'.repeat(22)}.GabcdE.${'k'.repeat(38)}`
const github = `ghp${'_'}${'a1'.repeat(18)}`

describe('a log', () => {
  it('writes one JSON object a line', () => {
    expect(written((log) => log.info('delivered', { room: 'slack/T1/C1', tries: 2 }))).toBe(
      '{"at":"2026-10-01T08:30:05.000Z","level":"info","event":"delivered","facts":{"room":"slack/T1/C1","tries":2}}\n',
    )
  })

  it('lets a fact called level or at change nothing about the line', () => {
    const line = JSON.parse(written((log) => log.warn('odd', { level: 'error', at: 'never' })))
    expect(line).toMatchObject({ level: 'warn', at: '2026-10-01T08:30:05.000Z' })
  })

  it('writes words for people at a terminal', () => {
    const lines = written((log) => log.warn('slow answer', { ms: 900, why: 'two words' }), { pretty: true })
    expect(lines).toBe('08:30:05 warn  slow answer ms=900 why="two words"\n')
  })

  it('keeps quiet below its level', () => {
    const all = (log: Log) => {
      log.debug('one')
      log.info('two')
      log.warn('three')
      log.error('four')
    }
    expect(written(all, { level: 'warn', pretty: true })).toBe('08:30:05 warn  three\n08:30:05 error four\n')
  })

  it('shows what an error says and why, and its stack only at debug', () => {
    const error = new Error('no answer', {
      cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
    })
    const facts = { error }
    expect(JSON.parse(written((log) => log.error('failed', facts))).facts.error).toEqual({
      name: 'Error',
      message: 'no answer',
      cause: { name: 'Error', message: 'refused', code: 'ECONNREFUSED' },
    })
    const debug = JSON.parse(written((log) => log.error('failed', facts), { level: 'debug' }))
    expect(debug.facts.error.stack).toContain('log.test.ts')
  })

  it.each([
    ['a Slack bot token', `sent with ${slackBot}.`],
    ['a Slack app token', `sent with ${slackApp}.`],
    ['a Discord token', `sent with ${discord}.`],
    ['a GitHub token', `sent with ${github}.`],
    ['a bearer header', 'Authorization: Bearer abc.def-ghi123'],
    ['a bearer token by itself', 'asked with Bearer abc.def-ghi123'],
    ['a password for Basic', 'asked with basic aHVudGVyMjI6aHVudGVyMjI='],
    ['a password in an address', 'https://ann:hunter22@example.org/plan.md'],
    ['an address to answer at', 'https://hooks.slack.com/commands/T1/2/hunter22'],
    ['an interaction address', `https://discord.com/api/v10/webhooks/1234567890/${'hunter22'.repeat(4)}`],
  ])('hides %s wherever it stands', (_, words) => {
    const lines = written((log) => {
      log.error(words, { deep: { list: [words] }, error: new Error(words), [words]: 1 })
    })
    expect(lines).toContain('[secret]')
    for (const part of [slackBot, slackApp, discord, github, 'hunter22', 'abc.def-ghi123', 'aHVudGVyMjI'])
      expect(lines).not.toContain(part)
  })

  it.each([
    'both are on the page "Basic Information"',
    'the bot answered, and a bearer certificate is something else',
  ])('hides no word of a sentence: %s', (words) => {
    expect(JSON.parse(written((log) => log.info(words))).event).toBe(words)
  })

  it('hides what is called a secret, and every value registered as one', () => {
    const lines = written((log) => {
      log.secret('correct "horse" battery')
      log.info('checked', { signingSecret: '0123456789abcdef', said: 'it is correct "horse" battery!' })
    })
    expect(JSON.parse(lines).facts).toEqual({ signingSecret: '[secret]', said: 'it is [secret]!' })
  })

  it('takes any value there is', () => {
    const round: Record<string, unknown> = {}
    round['round'] = round
    const facts = {
      round,
      big: 3n,
      bytes: new Uint8Array(5),
      not: Number.NaN,
      when: new Date(at),
      none: undefined,
    }
    expect(JSON.parse(written((log) => log.info('odd', facts))).facts).toMatchObject({
      big: '3',
      bytes: '5 bytes',
      not: 'NaN',
      when: '2026-10-01T08:30:05.000Z',
    })
  })

  it('cuts what is very long and says how long it was', () => {
    expect(written((log) => log.info('long', { text: 'ab '.repeat(10_000) }))).toContain(
      '… (30000 characters)',
    )
  })

  it('lets no text start a line of its own', () => {
    const lines = written((log) => log.info('one\n08:30:06 error two\u001b[2J'), { pretty: true })
    expect(lines).toBe('08:30:05 info  one 08:30:06 error two [2J\n')
  })
})
