import type { View } from '../chat/view.ts'
import { UserError } from '../errors.ts'
import { isZone } from '../plan/day.ts'
import { readMaintainers } from '../plan/maintainer.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Settings } from '../plan/settings.ts'
import { aWeek, reviewSchedules, scheduleReview } from '../reviews/review-schedule.ts'
import { said } from '../views/said.ts'
import { type Call, defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { mustMaintain } from './permission.ts'

const names = ['zone', 'language', 'changes', 'maintainers', 'quiet', 'heads-up', 'escalation'] as const
type Name = (typeof names)[number]

/** A review is announced at most so many days before. */
const mostAhead = 90

/** How each setting is read from a word. @throws UserError saying what was expected */
const readers: Readonly<Record<Name, (word: string) => Partial<Settings>>> = {
  zone(word) {
    if (!isZone(word))
      throw new UserError(
        `There is no time zone “${word}”.`,
        'For example: /roadmap settings zone Europe/Berlin',
      )
    return { zone: word }
  },
  language(word) {
    try {
      const [language] = Intl.getCanonicalLocales(word)
      return { language: language ?? word }
    } catch {
      throw new UserError(`“${word}” is no language tag.`, 'For example: /roadmap settings language de')
    }
  },
  changes(word) {
    if (word !== 'everyone' && word !== 'maintainers')
      throw new UserError(
        `“${word}” is not who may change items.`,
        'It is everyone or maintainers: /roadmap settings changes everyone',
      )
    return { changes: word }
  },
  maintainers(words) {
    const maintainers = readMaintainers(words)
    if (maintainers.length === 0)
      throw new UserError(
        'At least one maintainer is needed.',
        'For example: /roadmap settings maintainers @anna @ben',
      )
    return { maintainers }
  },
  quiet(word) {
    if (word !== 'on' && word !== 'off')
      throw new UserError(`Quiet is on or off, not “${word}”.`, 'For example: /roadmap settings quiet on')
    return { quiet: word === 'on' }
  },
  'heads-up'(word) {
    if (/^(?:never|off|none)$/iu.test(word)) return { headsUp: 0 }
    const days = Number(/^(\d{1,3})(?: days?)?$/u.exec(word)?.[1])
    if (!(days >= 1 && days <= mostAhead))
      throw new UserError(
        `“${word}” is no number of days from 1 to ${mostAhead}.`,
        'For example: /roadmap settings heads-up 7, or never',
      )
    return { headsUp: days }
  },
  escalation(words) {
    return { escalation: /^(?:nobody|none|-)$/iu.test(words) ? [] : readMaintainers(words) }
  },
}

export const settings = defineCommand({
  form: {
    command: 'settings',
    summary:
      'See or change time zone, language, who may change items, maintainers, quiet, reviews’ reminders',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'name', label: 'Which setting', kind: 'choice', choices: names },
      { name: 'value', label: 'Its new value', kind: 'text', rest: true, mentions: true },
    ],
    example: 'settings zone Europe/Berlin',
  },
  topic: 'bot',
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const name = names.find((one) => one === call.values['name']?.toLowerCase())
    if (name === undefined) {
      if (call.values['value'] !== undefined)
        throw new UserError(`There is no setting “${call.values['value']}”.`, `There is ${names.join(', ')}.`)
      return { reply: settingsView(roadmap) }
    }
    if (call.values['value'] === undefined)
      throw new UserError(
        `What shall “${name}” be?`,
        `For example: /roadmap settings ${name} ${examples[name]}`,
      )
    mustMaintain(call, roadmap, 'change its settings')
    return { reply: settingsView(await change(call, roadmap, readers[name](call.values['value'].trim()))) }
  },
})

const examples: Readonly<Record<Name, string>> = {
  zone: 'Europe/Berlin',
  language: 'en-GB',
  changes: 'everyone',
  maintainers: '@anna @ben',
  quiet: 'on',
  'heads-up': '7',
  escalation: '@anna @ben',
}

async function change(call: Call, roadmap: Roadmap, changed: Partial<Settings>): Promise<Roadmap> {
  const after = { ...roadmap.settings, ...changed }
  await call.tx.roadmaps.setSettings(roadmap.id, after)
  await call.tx.roadmaps.touch(roadmap.id)
  await call.tx.posts.goStale(roadmap.id, call.request.at)
  await call.tx.log.record({
    roadmap: roadmap.id,
    at: call.request.at,
    zone: after.zone,
    by: { id: call.request.by.id, name: call.request.by.name },
    room: call.request.place.room,
    changes: [{ what: 'settings', before: roadmap.settings, after }],
  })
  const changedRoadmap = { ...roadmap, settings: after }
  if (changed.headsUp !== undefined)
    for (const one of await reviewSchedules(call.tx, roadmap.id))
      if (!one.isProposed) await scheduleReview(call.tx, changedRoadmap, one.room, one, call.request.at)
  return changedRoadmap
}

function settingsView({ key, settings: now }: Roadmap): View {
  const facts = [
    { label: 'zone', value: now.zone },
    { label: 'language', value: now.language },
    { label: 'changes', value: now.changes },
    {
      label: 'maintainers',
      value: now.maintainers.length === 0 ? 'admins only' : now.maintainers.map((one) => one.name).join(', '),
    },
    { label: 'quiet', value: now.quiet ? 'on' : 'off' },
    { label: 'heads-up', value: headsUpWords(now) },
    { label: 'escalation', value: (now.escalation ?? []).map((one) => one.name).join(', ') || 'nobody' },
  ]
  const view = said(`Settings of ${key}`)
  return {
    ...view,
    nodes: [
      ...view.nodes,
      { type: 'facts', facts },
      { type: 'footer', text: 'Change one: /roadmap settings zone Europe/Berlin' },
    ],
  }
}

function headsUpWords({ headsUp = aWeek }: Settings): string {
  if (headsUp === 0) return 'never'
  return `${headsUp} ${headsUp === 1 ? 'day' : 'days'} before a review`
}
