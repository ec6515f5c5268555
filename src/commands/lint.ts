import { UserError } from '../errors.ts'
import { findingsOf } from '../importing/findings-of.ts'
import { dayIn } from '../plan/day.ts'
import type { Finding } from '../plan/lint.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { lintView } from '../views/lint.ts'
import { said } from '../views/said.ts'
import { type Call, type Command, defineCommand, type Outcome } from './command.ts'
import { roadmapHere } from './here.ts'
import { mayChange } from './permission.ts'

const actions = ['all', 'settle', 'reopen'] as const

/** Findings of as many roadmaps are remembered as long as nothing changes in them. */
const remembered = 100

/** `lint`, which remembers what it found for each version of a roadmap and each day. */
export function makeLint(): Command {
  const known = new Map<number, { readonly version: string; readonly findings: readonly Finding[] }>()

  async function found({ tx, request: { at } }: Call, roadmap: Roadmap): Promise<readonly Finding[]> {
    const version = `${roadmap.version} ${dayIn(roadmap.settings.zone, at)}`
    const last = known.get(roadmap.id)
    if (last?.version === version) return last.findings
    const findings = await findingsOf(tx, roadmap, at)
    if (known.size >= remembered) known.clear()
    known.set(roadmap.id, { version, findings })
    return findings
  }

  return defineCommand({
    form: {
      command: 'lint',
      summary: 'What in the plan contradicts itself or was left unfinished',
      fields: [
        { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
        {
          name: 'what',
          label: 'Those settled as well, or settle or reopen one',
          kind: 'choice',
          choices: actions,
        },
        { name: 'finding', label: 'The finding’s id, for example 0il12zg', kind: 'text' },
        { name: 'why', label: 'Why it may stand', kind: 'text', rest: true },
      ],
      example: 'lint IMD',
    },
    topic: 'look',
    does: 'write',
    async run(call) {
      const { key, what, finding } = call.values
      // A word where no action is named can only be meant as a key.
      const roadmap = await roadmapHere(call, key ?? (what === undefined ? finding : undefined))
      const findings = await found(call, roadmap)
      if (what === 'settle' || what === 'reopen') return decide(call, roadmap, what, findings)
      const settled = await call.tx.findings.settled(roadmap.id)
      return { reply: lintView({ roadmap, findings, settled, all: what === 'all' }) }
    },
  })
}

async function decide(
  call: Call,
  roadmap: Roadmap,
  what: 'settle' | 'reopen',
  findings: readonly Finding[],
): Promise<Outcome> {
  mayChange(call, roadmap)
  const id = call.values['finding']?.toLowerCase()
  const finding = findings.find((one) => one.id === id)
  if (finding === undefined)
    throw new UserError(
      id === undefined ? `Which finding do you want to ${what}?` : `${roadmap.key} has no finding ${id}.`,
      `See them with their ids: /roadmap lint ${roadmap.key} all`,
    )
  const { by, at } = call.request
  if (what === 'reopen') {
    await call.tx.findings.reopen(roadmap.id, finding.id)
    return { reply: said(`${finding.id} is open again.`) }
  }
  const why = call.values['why']
  const settled = { by: { id: by.id, name: by.name }, ...(why !== undefined && { why }) }
  await call.tx.findings.settle(roadmap.id, finding.id, settled, at)
  return { reply: said(`${finding.id} is settled: it comes back when the words it is about change.`) }
}
