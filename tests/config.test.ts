import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { checkConfig, readConfig, readEnvironment, secretsOf } from '../src/config.ts'
import { UserError } from '../src/errors.ts'
import { makeRedaction } from '../src/redaction.ts'

const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'abc123' }

function mistakes(environment: Record<string, string>): readonly string[] {
  const found = checkConfig(environment)
  return 'mistakes' in found ? found.mistakes : []
}

describe('with nothing set', () => {
  it('everything has a default and no platform is on', () => {
    expect(readConfig({})).toEqual({
      db: 'data/cairn.db',
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      port: 3000,
      github: {},
    })
  })

  it('takes a setting left empty as not set', () => {
    expect(readConfig({ CAIRN_PORT: '', SLACK_BOT_TOKEN: '  ' })).toEqual(readConfig({}))
  })

  it('takes the port that a hoster gives, unless another is set', () => {
    expect(readConfig({ PORT: '5055' }).port).toBe(5055)
    expect(readConfig({ PORT: '5055', CAIRN_PORT: '4000' }).port).toBe(4000)
  })

  it('accepts .env.example as it stands', () => {
    expect(checkConfig(parseEnv(readFileSync('.env.example', 'utf8')))).toEqual(readConfig({}))
  })
})

describe('with everything set', () => {
  it('reads it all', () => {
    const everything = {
      CAIRN_DB: '/srv/cairn.db',
      CAIRN_TZ: 'Australia/Lord_Howe',
      CAIRN_PORT: '0',
      CAIRN_HOST: '127.0.0.1',
      CAIRN_CONTACT: 'https://example.org/bot',
      ...slack,
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: 'http://127.0.0.1:4000/api/',
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_APPLICATION_ID: '123',
      DISCORD_GUILD_ID: '456',
      DISCORD_API_URL: 'http://[::1]:4001/api',
      GITHUB_TOKEN: 'gh',
      GITHUB_API_URL: 'https://github.example.org/api/v3',
      NPM_REGISTRY_URL: 'http://localhost:4873',
      CRATES_API_URL: 'https://crates.example.org',
      PYPI_API_URL: 'https://pypi.example.org',
      OSV_API_URL: 'https://osv.example.org',
      ENDOFLIFE_API_URL: 'https://endoflife.example.org',
    }
    expect(readConfig(everything)).toEqual({
      db: '/srv/cairn.db',
      zone: 'Australia/Lord_Howe',
      port: 0,
      host: '127.0.0.1',
      contact: 'https://example.org/bot',
      slack: {
        botToken: 'xoxb-1',
        signingSecret: 'abc123',
        appToken: 'xapp-1',
        apiUrl: 'http://127.0.0.1:4000/api/',
      },
      discord: { token: 'a.b.c', applicationId: '123', guildId: '456', apiUrl: 'http://[::1]:4001/api' },
      github: { token: 'gh', url: 'https://github.example.org/api/v3' },
      npmUrl: 'http://localhost:4873',
      cratesUrl: 'https://crates.example.org',
      pypiUrl: 'https://pypi.example.org',
      osvUrl: 'https://osv.example.org',
      endoflifeUrl: 'https://endoflife.example.org',
    })
    const explained = Object.keys(parseEnv(readFileSync('.env.example', 'utf8')))
    expect(explained.toSorted()).toEqual(Object.keys(everything).toSorted())
  })
})

describe('a mistake', () => {
  it.each([
    [
      { CAIRN_TZ: 'Europe/Berln' },
      'CAIRN_TZ is "Europe/Berln", which is no time zone; write it like Europe/Berlin.',
    ],
    [{ CAIRN_TZ: '+02:00' }, /^CAIRN_TZ is "\+02:00", which is no time zone; write it like /],
    [{ CAIRN_TZ: 'berlin' }, 'CAIRN_TZ is "berlin", which is no time zone; write it like Europe/Berlin.'],
    [{ CAIRN_TZ: 'new york' }, /write it like America\/New_York\.$/],
    [{ CAIRN_TZ: 'CEST' }, /write it like Europe\/Berlin\.$/],
    [{ CAIRN_TZ: 'MEZ' }, /write it like Europe\/Berlin\.$/],
    [{ CAIRN_TZ: 'GMT+2' }, /write it like Europe\/Berlin, or Etc\/GMT-2 for \+2 hours all year\.$/],
    [{ CAIRN_TZ: '-05:00' }, /, or Etc\/GMT\+5 for -5 hours all year\.$/],
    [{ PORT: 'web' }, 'PORT is "web", but a port is a whole number from 0 to 65535.'],
    [{ CAIRN_PORT: 'web' }, 'CAIRN_PORT is "web", but a port is a whole number from 0 to 65535.'],
    [{ CAIRN_PORT: '70000' }, 'CAIRN_PORT is "70000", but a port is a whole number from 0 to 65535.'],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1' },
      /^SLACK_BOT_TOKEN is not enough: set SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET/,
    ],
    [{ SLACK_SIGNING_SECRET: 'abc' }, /^SLACK_BOT_TOKEN is missing beside the other settings of Slack/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /^SLACK_BOT_TOKEN is missing/],
    [
      { ...slack, SLACK_BOT_TOKEN: 'xapp-9' },
      /^SLACK_BOT_TOKEN holds an app-level token, which belongs in SLACK_APP_TOKEN;/,
    ],
    [{ ...slack, SLACK_BOT_TOKEN: 'xoxp-9' }, /^SLACK_BOT_TOKEN holds a person's token/],
    [
      { ...slack, SLACK_APP_TOKEN: 'xoxb-9' },
      /^SLACK_APP_TOKEN holds a bot token, which belongs in SLACK_BOT_TOKEN;/,
    ],
    [{ ...slack, SLACK_SIGNING_SECRET: 'xapp-9' }, /^SLACK_SIGNING_SECRET holds a token of Slack/],
    [{ ...slack, SLACK_SIGNING_SECRET: 'two words' }, /^SLACK_SIGNING_SECRET has a blank within/],
    [{ DISCORD_TOKEN: 'a.b.c' }, /^DISCORD_APPLICATION_ID is missing beside DISCORD_TOKEN/],
    [
      { DISCORD_TOKEN: 'Bot a.b.c', DISCORD_APPLICATION_ID: '1' },
      /^DISCORD_TOKEN is to be given without the word "Bot"/,
    ],
    [{ DISCORD_TOKEN: '123456', DISCORD_APPLICATION_ID: '1' }, /^DISCORD_TOKEN is an id; the token is on/],
    [
      { DISCORD_TOKEN: 'a.b.c', DISCORD_APPLICATION_ID: 'mine' },
      /^DISCORD_APPLICATION_ID is "mine", but an id/,
    ],
    [{ DISCORD_GUILD_ID: '1' }, /^DISCORD_TOKEN is missing beside the other settings of Discord/],
    [
      { CAIRN_HOST: 'a b' },
      'CAIRN_HOST is "a b", but must be an address of this machine, such as 127.0.0.1.',
    ],
    [{ CAIRN_CONTACT: 'ann\r\nx: y' }, /^CAIRN_CONTACT is "ann\s+x: y", but must be an address/],
    [{ GITHUB_API_URL: 'github' }, /^GITHUB_API_URL is "github", which is no web address/],
    [{ OSV_API_URL: 'ftp://osv.example.org' }, 'OSV_API_URL begins with ftp: but must begin with https:.'],
    [
      { PYPI_API_URL: 'http://pypi.example.org' },
      /^PYPI_API_URL is reached without encryption at pypi\.example\.org/,
    ],
    [{ PYPI_API_URL: 'http://127.0.0.1.example.org' }, /^PYPI_API_URL is reached without encryption/],
  ])('%o is told in one sentence', (environment, says) => {
    expect(mistakes(environment)).toEqual([expect.stringMatching(says)])
    const { text } = makeRedaction({ stacks: false })
    expect(mistakes(environment).map(text)).toEqual(mistakes(environment))
  })

  it('is told together with all others, on one line', () => {
    const wrong = { CAIRN_TZ: 'Mars', CAIRN_PORT: '-1', SLACK_BOT_TOKEN: 'xoxb-1', DISCORD_TOKEN: 'a.b.c' }
    expect(mistakes(wrong)).toHaveLength(4)
    expect(() => readConfig(wrong)).toThrow(UserError)
    expect(() => readConfig(wrong)).toThrow(/CAIRN_TZ.*CAIRN_PORT.*SLACK_BOT_TOKEN.*DISCORD_APPLICATION_ID/)
  })

  it('never repeats a token', () => {
    const secrets = {
      SLACK_BOT_TOKEN: 'xoxp-hush',
      SLACK_APP_TOKEN: 'hush',
      DISCORD_TOKEN: 'Bot hush',
      GITHUB_TOKEN: 'hush hush',
    }
    expect(mistakes(secrets)).not.toHaveLength(0)
    expect(mistakes(secrets).join()).not.toContain('hush')
  })
})

describe('a token in the wrong setting', () => {
  const discord = `MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDe.${'a1B2'.repeat(9)}`
  it.each([
    'DISCORD_APPLICATION_ID',
    'DISCORD_GUILD_ID',
    'SLACK_API_URL',
    'OSV_API_URL',
    'CAIRN_CONTACT',
    'CAIRN_HOST',
    'CAIRN_PORT',
    'CAIRN_TZ',
  ])('is not repeated for %s', (name) => {
    for (const token of [
      discord,
      'xoxb-12-ab',
      `ghp_${'a1B2'.repeat(9)}`,
      'github_pat_1',
      'f00d'.repeat(8),
    ]) {
      const told = mistakes({ DISCORD_TOKEN: '12345', [name]: token }).join(' ')
      expect(told).toContain(name)
      expect(told).not.toContain(token)
    }
  })
})

describe('the .env file', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'cairn-env-'))

  it('is read, and the real environment wins over it, even where that is empty', () => {
    const here = folder()
    writeFileSync(join(here, '.env'), 'CAIRN_PORT=4000\nCAIRN_DB="a b.db" # note\nCAIRN_TZ=Asia/Tokyo\n')
    const config = readConfig(readEnvironment(here, { CAIRN_PORT: '5000', CAIRN_TZ: '' }))
    expect(config).toEqual({ ...readConfig({}), port: 5000, db: 'a b.db' })
  })

  it.each([
    ['UTF-16, as PowerShell writes it', Buffer.from('\ufeffCAIRN_PORT=4000\n', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\ufeffCAIRN_PORT=4000\n', 'utf16le').swap16()],
    ['UTF-8 with a mark before it', Buffer.from('\ufeffCAIRN_PORT=4000\n')],
  ])('is read in %s', (_, bytes) => {
    const here = folder()
    writeFileSync(join(here, '.env'), bytes)
    expect(readEnvironment(here, {})).toEqual({ CAIRN_PORT: '4000' })
  })

  it('need not be there', () => {
    expect(readEnvironment(folder(), { CAIRN_PORT: '5000' })).toEqual({ CAIRN_PORT: '5000' })
  })

  it('that is no file is told', () => {
    const here = folder()
    mkdirSync(join(here, '.env'))
    expect(() => readEnvironment(here, {})).toThrow(/The settings in .*\.env cannot be read/)
  })
})

describe('what must never be shown', () => {
  it('is every token and secret', () => {
    const environment = {
      SLACK_BOT_TOKEN: 'xoxb-bot-1',
      SLACK_SIGNING_SECRET: 'abcdef0123456789',
      SLACK_APP_TOKEN: 'xapp-app-1',
      GITHUB_TOKEN: 'ghp_0123456789',
    }
    expect([...secretsOf(readConfig(environment))].sort()).toEqual(Object.values(environment).sort())
  })
})
