import { UserError } from '../errors.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { said } from '../views/said.ts'
import { ruleWords, watchListView, watchView } from '../views/watch.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { roadmapHere } from './here.ts'
import { mustMaintain } from './permission.ts'

type Action = (call: Call, roadmap: Roadmap, words: string) => Promise<Outcome>

const actions: Readonly<Record<string, Action>> = {
  list: async ({ tx }, roadmap) => ({
    reply: watchListView(roadmap, await tx.watches.ofRoadmap(roadmap.id)),
  }),
  show,
  add,
  check,
  remove,
  accept: (call, roadmap, words) => settleProposals(call, roadmap, words, true),
  refuse: (call, roadmap, words) => settleProposals(call, roadmap, words, false),
}

export const watch = defineCommand({
  form: {
    command: 'watch',
    summary: 'Watch packages and repositories upstream, and see what was read',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      {
        name: 'action',
        label: 'What to do: list if not said',
        kind: 'choice',
        choices: Object.keys(actions),
      },
      {
        name: 'words',
        label:
          'An address or name, and major, minor, any, at least 1.0, archived, licence or advisory; or a number',
        kind: 'text',
        rest: true,
      },
    ],
    example: 'watch add npm:left-pad major',
  },
  topic: 'look',
  does: 'write',
  async run(call) {
    const action = call.values['action']?.toLowerCase() ?? 'list'
    const run = actions[action]
    const roadmap = await roadmapHere(call, call.values['key'])
    if (run === undefined)
      throw new UserError(`I do not know how to ${action} a watch.`, '/roadmap watch list')
    if (action !== 'list' && action !== 'show') mustMaintain(call, roadmap, 'change what it watches')
    return run(call, roadmap, call.values['words']?.trim() ?? '')
  },
})

/** So many of the values that were read are shown. */
const mostShown = 40

async function show({ tx }: Call, roadmap: Roadmap, words: string): Promise<Outcome> {
  const found = await numbered(tx, roadmap, words)
  return { reply: watchView(roadmap, found, await tx.facts.newest(found.id, mostShown)) }
}

async function add({ tx, request }: Call, roadmap: Roadmap, words: string): Promise<Outcome> {
  // Loaded when first needed, for most teams watch nothing.
  const { wantedWatch } = await import('../watching/wanted-watch.ts')
  const { subject, rule } = await wantedWatch(words)
  const made = await tx.watches.add(
    {
      roadmap: roadmap.id,
      room: request.place.room,
      subject,
      rule,
      isProposed: false,
      failures: 0,
      requests: 0,
    },
    request.at,
  )
  return {
    reply: said(`I look at ${subject.label} every six hours, and call this room at ${ruleWords(rule)}.`, {
      buttons: [
        { label: 'What it reads', press: `watch ${roadmap.key} list` },
        { label: 'Stop', press: `watch ${roadmap.key} remove ${made.id}` },
      ],
    }),
  }
}

async function check({ tx, request }: Call, roadmap: Roadmap, words: string): Promise<Outcome> {
  const found = await numbered(tx, roadmap, words)
  await tx.watches.save(found, request.at)
  return { reply: said(`I look at ${found.subject.label} now.`) }
}

async function remove({ tx }: Call, roadmap: Roadmap, words: string): Promise<Outcome> {
  const found = await numbered(tx, roadmap, words)
  await tx.watches.remove(found.id)
  await tx.facts.forget(found.id)
  return { reply: said(`${found.subject.label} is watched no more.`) }
}

async function numbered(tx: Call['tx'], roadmap: Roadmap, words: string) {
  const found = await tx.watches.byId(Number(/^#?(\d{1,9})$/.exec(words)?.[1] ?? Number.NaN))
  if (found?.roadmap !== roadmap.id)
    throw new UserError(
      `There is no watch “${words}” of ${roadmap.key}.`,
      `Their numbers: /roadmap watch list ${roadmap.key}`,
    )
  return found
}

async function settleProposals(
  { tx, request }: Call,
  roadmap: Roadmap,
  words: string,
  isAccepted: boolean,
): Promise<Outcome> {
  const only = /^#?(\d{1,9})$/.exec(words)?.[1]
  const proposed = (await tx.watches.ofRoadmap(roadmap.id)).filter(
    ({ id, isProposed }) => isProposed && (only === undefined || id === Number(only)),
  )
  if (proposed.length === 0)
    throw new UserError(
      'Nothing of that waits to be accepted.',
      `See them: /roadmap watch list ${roadmap.key}`,
    )
  for (const { dueAt: _, ...one } of proposed)
    if (isAccepted) await tx.watches.save({ ...one, isProposed: false }, request.at)
    else await tx.watches.remove(one.id)
  await tx.posts.goStale(roadmap.id, request.at)
  return { reply: said(`${proposed.length} ${isAccepted ? 'watched from now on' : 'refused'}.`) }
}
