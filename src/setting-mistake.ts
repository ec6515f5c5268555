import { closest, distance } from 'fastest-levenshtein'
import { hasSecret } from './redaction.ts'

/** Checks of one setting's value: what is wrong with it, to stand behind its name, or nothing. Values are not repeated where they may be secret. */
type Check = (value: string) => string | undefined

/** Slack's tokens begin with what they are for. */
const slackPrefixes: Readonly<Record<string, string>> = {
  'xoxb-': 'a bot token, which belongs in SLACK_BOT_TOKEN',
  'xapp-': 'an app-level token, which belongs in SLACK_APP_TOKEN',
  'xoxp-': "a person's token, with which the bot would speak in that person's name",
  xoxe: 'a token that expires, for token rotation, which is not supported',
}

/** What a setting holds. A token that came into the wrong one is long, and in one piece. */
const holds = (value: string): string =>
  value.split(/[\s/]/).some((piece) => piece.length >= 20 || /^(xox|xapp-|gh[a-z]_|github_pat_)/.test(piece))
    ? 'holds what may be a secret and is not shown here'
    : `is "${value}"`

const slackToken =
  (prefix: 'xoxb-' | 'xapp-'): Check =>
  (value) => {
    if (value.startsWith(prefix)) return hasBlank(value)
    const other = Object.keys(slackPrefixes).find((one) => value.startsWith(one))
    const is = other === undefined ? 'is no token of Slack' : `holds ${slackPrefixes[other]}`
    const page = prefix === 'xoxb-' ? 'OAuth & Permissions' : 'Basic Information'
    return `${is}; what is needed begins with ${prefix} and is on the app's page "${page}"`
  }

const secret: Check = (value) =>
  /^(xox|xapp-)/.test(value) ? 'holds a token of Slack, which is not what belongs there' : hasBlank(value)

const discordToken: Check = (value) => {
  if (/^Bot\s/i.test(value)) return 'is to be given without the word "Bot" before it'
  if (/^\d+$/.test(value))
    return 'is an id; the token is on the application\'s page "Bot", behind "Reset Token"'
  return hasBlank(value)
}

const id: Check = (value) =>
  /^\d{1,20}$/.test(value)
    ? undefined
    : `${holds(value)}, but an id of Discord is a number such as 1234567890123456789`

const port: Check = (value) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535
    ? undefined
    : `${holds(value)}, but a port is a whole number from 0 to 65535`

const host: Check = (value) =>
  /^(localhost|\d+(\.\d+){3}|[\da-f]*(:[\da-f]*)+)$/i.test(value)
    ? undefined
    : `${holds(value)}, but must be an address of this machine, such as 127.0.0.1`

const zone: Check = (value) => {
  if (/^[\p{L}][\w+/-]*$/u.test(value) && isZone(value)) return undefined
  return `${holds(value)}, which is no time zone; write it like ${nearestZone(value)}`
}

/** Hours ahead of UTC, as people write them; in the names of zones the sign is the other way round. */
const hoursAhead = /^(?:UTC|GMT|Z)?([+-])0?(\d{1,2})(?::?00)?$/i

/** The zone that was probably meant: by its city, its whole name or its hours; abbreviations are said of many. */
function nearestZone(value: string): string {
  const [, sign, hours] = hoursAhead.exec(value) ?? []
  if (hours !== undefined) {
    const ahead = `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`
    if (isZone(ahead)) return `Europe/Berlin, or ${ahead} for ${sign}${hours} hours all year`
  }
  const zones = Intl.supportedValuesOf('timeZone')
  const words = value.toLowerCase().replaceAll(' ', '_')
  const isWhole = words.includes('/')
  const names = new Map(
    zones.map((zone) => [(isWhole ? zone : (zone.split('/').at(-1) ?? zone)).toLowerCase(), zone]),
  )
  const near = closest(words, [...names.keys()])
  const isNear = distance(words, near) <= words.length / 3
  return (isNear ? names.get(near) : undefined) ?? 'Europe/Berlin'
}

function isZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

const url: Check = (value) => {
  if (!URL.canParse(value))
    return `${holds(value)}, which is no web address; write it like https://example.org/api`
  const { protocol, hostname } = new URL(value)
  if (protocol === 'https:') return undefined
  if (protocol !== 'http:') return `begins with ${protocol} but must begin with https:`
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
    ? undefined
    : `is reached without encryption at ${hostname}; use https, or http only on this machine (127.0.0.1)`
}

const contact: Check = (value) =>
  /^(?:https?:\/\/|mailto:)?[\w.+~%/@:-]{3,200}$/.test(value) && /[.@]/.test(value) && !hasSecret(value)
    ? undefined
    : `${holds(value)}, but must be an address of the web or of mail at which you can be reached`

function hasBlank(value: string): string | undefined {
  return /\s/.test(value) ? 'has a blank within; copy it again as one word' : undefined
}

export const settingMistake = { slackToken, secret, discordToken, id, port, host, zone, url, contact }
