import type { View } from '../chat/view.ts'
import { evidenceKinds, usualShelfLives } from '../plan/evidence.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { type Settings, usualHeadsUp } from '../plan/settings.ts'
import { said } from './said.ts'

/** Each setting by its name, in words. */
function settingFacts(now: Settings) {
  return [
    { label: 'zone', value: now.zone },
    { label: 'language', value: now.language },
    { label: 'changes', value: now.changes },
    {
      label: 'maintainers',
      value: now.maintainers.length === 0 ? 'admins only' : now.maintainers.map((one) => one.name).join(', '),
    },
    { label: 'quiet', value: now.quiet ? 'on' : 'off' },
    { label: 'start', value: now.start ?? 'not said: “Week 1” has no date' },
    { label: 'standup', value: (now.standup ?? []).map((one) => one.name).join(', ') || 'nobody is asked' },
    {
      label: 'pause',
      value:
        (now.pauses ?? []).map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(', ') ||
        'none',
    },
    { label: 'holidays', value: now.holidays?.region ?? 'none' },
    { label: 'when-free', value: now.whenFree ?? 'shift' },
    { label: 'heads-up', value: headsUpWords(now) },
    { label: 'approvers', value: (now.approvers ?? []).map((one) => one.name).join(', ') || 'maintainers' },
    { label: 'approvals', value: String(now.approvals ?? 1) },
    { label: 'shelf-life', value: shelfLifeWords(now) },
    { label: 'escalation', value: (now.escalation ?? []).map((one) => one.name).join(', ') || 'nobody' },
  ]
}

/** What is set otherwise than before: `zone from Europe/Berlin to Europe/Paris`. */
export function settingsChange(before: Settings, after: Settings): string {
  const was = settingFacts(before)
  const changed = settingFacts(after).flatMap(({ label, value }, at) =>
    was[at]?.value === value ? [] : [`${label} from ${was[at]?.value} to ${value}`],
  )
  return changed.join('; ') || 'nothing is different'
}

/** What a team has set for its roadmap; `remark` is what the last change has to say beside it. */
export function settingsView({ key, settings: now }: Roadmap, remark?: string): View {
  const view = said(`Settings of ${key}`)
  return {
    ...view,
    nodes: [
      ...view.nodes,
      ...(remark === undefined ? [] : [{ type: 'text' as const, text: remark }]),
      { type: 'facts', facts: settingFacts(now) },
      { type: 'footer', text: `Change one: /roadmap settings ${key} zone Europe/Berlin` },
    ],
  }
}

function headsUpWords({ headsUp = usualHeadsUp }: Settings): string {
  if (headsUp === 0) return 'never'
  return `${headsUp} ${headsUp === 1 ? 'day' : 'days'} before a review`
}

function shelfLifeWords({ shelfLives = {} }: Settings): string {
  return evidenceKinds.map((kind) => `${kind} ${shelfLives[kind] ?? usualShelfLives[kind]}`).join(', ')
}
