import { holidaysOf } from '../../calendar/holidays.ts'
import { nearest } from '../../chat/nearest.ts'
import type { Instant } from '../../clock.ts'
import { UserError } from '../../errors.ts'
import { isZone } from '../../plan/day.ts'
import { readDue } from '../../plan/due-words.ts'
import { evidenceKinds } from '../../plan/evidence.ts'
import { readPause } from '../../plan/free-days.ts'
import { readMaintainers } from '../../plan/maintainer.ts'
import type { Roadmap } from '../../plan/roadmap.ts'
import type { Settings } from '../../plan/settings.ts'

/** What can be set, in the order of the help. */
export const names = [
  'zone',
  'language',
  'changes',
  'maintainers',
  'quiet',
  'start',
  'standup',
  'pause',
  'holidays',
  'when-free',
  'heads-up',
  'approvers',
  'approvals',
  'shelf-life',
  'escalation',
] as const
export type Name = (typeof names)[number]

/** A review is announced at most so many days before. */
const mostAhead = 90

/** How each setting is read from a word. @throws UserError saying what was expected */
export const readers: Readonly<
  Record<
    Name,
    (word: string, before: Roadmap, now: Instant) => Partial<Settings> | Promise<Partial<Settings>>
  >
> = {
  zone(word, { key }) {
    if (!isZone(word))
      throw new UserError(
        `There is no time zone “${word}”.`,
        `For example: /roadmap settings ${key} zone ${zoneLike(word) ?? 'Europe/Berlin'}`,
      )
    return { zone: word }
  },
  language(word, { key }) {
    const language = languageOf(word)
    if (language === undefined)
      throw new UserError(
        `“${word}” is no language tag.`,
        `For example: /roadmap settings ${key} language de`,
      )
    return { language }
  },
  changes(word, { key }) {
    if (word !== 'everyone' && word !== 'maintainers')
      throw new UserError(
        `“${word}” is not who may change items.`,
        `It is everyone or maintainers: /roadmap settings ${key} changes everyone`,
      )
    return { changes: word }
  },
  maintainers(words, { key }) {
    const maintainers = words.includes('@') ? readMaintainers(words) : []
    if (maintainers.length === 0)
      throw new UserError(
        'At least one maintainer is needed.',
        `For example: /roadmap settings ${key} maintainers @anna @ben`,
      )
    return { maintainers }
  },
  quiet(word, { key }) {
    if (word !== 'on' && word !== 'off')
      throw new UserError(
        `Quiet is on or off, not “${word}”.`,
        `For example: /roadmap settings ${key} quiet on`,
      )
    return { quiet: word === 'on' }
  },
  start(words, { key, settings: { zone } }, now) {
    const remedy = `For example: /roadmap settings ${key} start 2026-12-01, or none`
    const start = readDue(words, now, zone, remedy)
    if (start !== undefined && start.length !== 10)
      throw new UserError(`“${words}” is no single day.`, remedy)
    return { start }
  },
  'heads-up'(word, { key }) {
    if (/^(?:never|off|none)$/iu.test(word)) return { headsUp: 0 }
    const days = Number(/^(\d{1,3})(?: days?)?$/u.exec(word)?.[1])
    if (!(days >= 1 && days <= mostAhead))
      throw new UserError(
        `“${word}” is no number of days from 1 to ${mostAhead}.`,
        `For example: /roadmap settings ${key} heads-up 7, or never`,
      )
    return { headsUp: days }
  },
  standup(words) {
    return { standup: /^(?:off|nobody|none|-)$/iu.test(words) ? [] : readMaintainers(words) }
  },
  pause(words, { key, settings: { pauses = [] } }) {
    return { pauses: /^(?:none|off|-)$/iu.test(words) ? [] : [...pauses, readPause(words, key)] }
  },
  async holidays(word, { key }, now) {
    if (/^(?:none|off|-)$/iu.test(word)) return { holidays: undefined }
    return { holidays: await holidaysOf(word, new Date(now).getUTCFullYear(), key) }
  },
  'when-free'(word, { key }) {
    if (word !== 'shift' && word !== 'skip')
      throw new UserError(
        `What falls on a free day can shift or skip, not “${word}”.`,
        `For example: /roadmap settings ${key} when-free skip`,
      )
    return { whenFree: word }
  },
  approvers(words) {
    return { approvers: /^(?:nobody|none|-)$/iu.test(words) ? [] : readMaintainers(words) }
  },
  approvals(word, { key }) {
    if (word !== '1' && word !== '2')
      throw new UserError(
        `A gate takes 1 or 2 approvers, not “${word}”.`,
        `For example: /roadmap settings ${key} approvals 2`,
      )
    return { approvals: Number(word) }
  },
  'shelf-life'(words, { key, settings: { shelfLives = {} } }) {
    const [kind = '', days = ''] = words.split(/\s+/)
    const count = Number(days)
    if (!evidenceKinds.some((one) => one === kind) || !Number.isInteger(count) || count < 1 || count > 3_650)
      throw new UserError(
        `“${words}” is no sort of evidence with a number of days.`,
        `For example: /roadmap settings ${key} shelf-life reading 30. There is ${evidenceKinds.join(', ')}.`,
      )
    return { shelfLives: { ...shelfLives, [kind]: count } }
  },
  escalation(words) {
    return { escalation: /^(?:nobody|none|-)$/iu.test(words) ? [] : readMaintainers(words) }
  },
}

/** The zone that is named after a city, `Asia/Tokyo` for `Tokyo`, or that differs by a slip alone. */
function zoneLike(word: string): string | undefined {
  const said = word.toLowerCase().replaceAll(' ', '_')
  const zones = new Map(
    Intl.supportedValuesOf('timeZone').flatMap((zone) => {
      const name = zone.toLowerCase()
      return [[name, zone] as const, [name.slice(name.lastIndexOf('/') + 1), zone] as const]
    }),
  )
  return zones.get(said) ?? zones.get(nearest(said, [...zones.keys()]) ?? '')
}

/** A tag of a language whose dates can be written: `deutsch` is well formed and none. */
function languageOf(word: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(word)[0]
  } catch {
    return undefined
  }
}

/** A value that works for each. */
export const examples: Readonly<Record<Name, string>> = {
  zone: 'Europe/Berlin',
  language: 'en-GB',
  changes: 'everyone',
  maintainers: '@anna @ben',
  quiet: 'on',
  start: '2026-12-01',
  standup: '@anna @ben',
  pause: '2026-12-24..2027-01-02',
  holidays: 'DE-BY',
  'when-free': 'skip',
  'heads-up': '7',
  approvers: '@anna @ben',
  approvals: '2',
  'shelf-life': 'reading 30',
  escalation: '@anna @ben',
}
