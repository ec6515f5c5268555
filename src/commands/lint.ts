import { UserError } from '../errors.ts'
import { countOf, standingOf } from '../linting/standing.ts'
import type { Finding } from '../plan/finding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { lintView } from '../views/lint.ts'
import { said } from '../views/said.ts'
import { shareable } from '../views/shareable.ts'
import { noteArranged } from './arranged.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { roadmapHere } from './here.ts'
import { mayChange } from './permission.ts'

const actions = ['all', 'settle', 'reopen'] as const

export const lint = defineCommand({
  form: {
    command: 'lint',
    summary: 'What in the plan contradicts itself or the world, or was left unfinished',
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
    return what === 'settle' || what === 'reopen'
      ? decide(call, roadmap, what)
      : look(call, roadmap, what === 'all')
  },
})

/** What the button under the private findings does: posts them to everybody, where they are kept current. */
export const postLint = defineCommand({
  form: {
    command: 'post-lint',
    summary: 'Post what is odd to the room',
    fields: [{ name: 'key', label: 'A roadmap, for example IMD', kind: 'key' }],
    example: 'post-lint IMD',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const { at, id, place } = call.request
    const standing = await standingOf(call.tx, roadmap, at)
    if (standing === undefined) throw unread(roadmap)
    const settled = await call.tx.findings.settled(roadmap.id)
    const view = lintView({ roadmap, findings: standing.findings, settled, all: false })
    const recipe = { card: 'lint', roadmap: roadmap.id, values: {} }
    return { posts: [{ key: `lint-card:${id}`, at: { room: place.room }, view, recipe }] }
  },
})

/** Answers at once with what is known; what has to be read or asked for first comes to the room later. */
async function look(call: Call, roadmap: Roadmap, all: boolean): Promise<Outcome> {
  const { tx, request } = call
  if ((await tx.revisions.newestId(roadmap.id)) === undefined)
    throw new UserError(`${roadmap.key} has no document yet.`, 'Import one: /roadmap import')
  const standing = await standingOf(tx, roadmap, request.at)
  const asked = { roadmap: roadmap.id, by: request.by, place: request.place, request: request.id, all }
  if (standing === undefined || !standing.isCurrent) {
    await tx.reportRequests.add(asked, request.at)
    return { reply: said(`Reading ${roadmap.key}; what is odd in it comes to you alone in a moment.`) }
  }
  const { findings, unknown } = standing
  const asking = countOf(unknown)
  if (asking > 0) await tx.worldRequests.add({ ...asked, told: findings.map(({ id }) => id) }, request.at)
  const settled = await tx.findings.settled(roadmap.id)
  return {
    reply: shareable(lintView({ roadmap, findings, settled, all, asking }), `post-lint ${roadmap.key}`),
  }
}

async function decide(call: Call, roadmap: Roadmap, what: 'settle' | 'reopen'): Promise<Outcome> {
  mayChange(call, roadmap)
  const standing = await standingOf(call.tx, roadmap, call.request.at)
  if (standing === undefined) throw unread(roadmap)
  const finding = chosen(call, roadmap, what, standing.findings)
  const { by, at } = call.request
  await call.tx.posts.goStale(roadmap.id, at)
  if (what === 'reopen') {
    await call.tx.findings.reopen(roadmap.id, finding.id)
    const back = `lint ${roadmap.key} settle ${finding.id}`
    await noteArranged(call, { roadmap, what: `finding ${finding.id} opened again`, back })
    return { reply: said(`${finding.id} is open again.`) }
  }
  const why = call.values['why']
  const settled = { by: { id: by.id, name: by.name }, ...(why !== undefined && { why }) }
  await call.tx.findings.settle(roadmap.id, finding.id, settled, at)
  const back = `lint ${roadmap.key} reopen ${finding.id}`
  await noteArranged(call, { roadmap, what: `finding ${finding.id} settled`, back })
  return { reply: said(`${finding.id} is settled: it comes back when the words it is about change.`) }
}

function chosen(
  call: Call,
  { key }: Roadmap,
  what: 'settle' | 'reopen',
  findings: readonly Finding[],
): Finding {
  const id = call.values['finding']?.toLowerCase()
  const finding = findings.find((one) => one.id === id)
  if (finding !== undefined) return finding
  throw new UserError(
    id === undefined ? `Which finding do you want to ${what}?` : `${key} has no finding ${id}.`,
    `See them with their ids: /roadmap lint ${key} all`,
  )
}

function unread({ key }: Roadmap): UserError {
  return new UserError(`${key} has not been held against itself yet.`, `Do that first: /roadmap lint ${key}`)
}
