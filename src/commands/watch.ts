import { type Inline, plain } from '../chat/inline.ts'
import { UserError } from '../errors.ts'
import { dayIn } from '../plan/day.ts'
import { isPause } from '../plan/free-days.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Watch, WatchRule } from '../plan/watch.ts'
import { otherRules } from '../views/other-rules.ts'
import { said } from '../views/said.ts'
import { type Listed, ruleWords, watchView } from '../views/watch.ts'
import { watchListView } from '../views/watch-list.ts'
import { listed } from '../views/words.ts'
import { noteArranged } from './arranged.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { followedRoom } from './followed-room.ts'
import { roadmapHere } from './here.ts'
import { withKeyBehind } from './key-behind.ts'
import { mustMaintain } from './permission.ts'

type Action = (call: Call, roadmap: Roadmap, words: string) => Promise<Outcome>

const actions: Readonly<Record<string, Action>> = {
  list: async ({ tx }, roadmap) => {
    const watches = await tx.watches.ofRoadmap(roadmap.id)
    const listed = await Promise.all(watches.map((one) => withLine(tx, one)))
    return { reply: watchListView(roadmap, listed) }
  },
  show,
  add,
  check,
  remove,
  trust: (call, roadmap, words) => setTrust(call, roadmap, words, true),
  distrust: (call, roadmap, words) => setTrust(call, roadmap, words, false),
  set,
  accept: (call, roadmap, words) => settleProposals(call, roadmap, words, true),
  refuse: (call, roadmap, words) => settleProposals(call, roadmap, words, false),
}

/** These take words, which may end as a key does. */
const wordy = new Set(['add', 'set'])

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
          'An address or name, and a rule: major, at least 1.0, archived, open issues at most 20; or a number',
        kind: 'text',
        rest: true,
      },
    ],
    example: 'watch add npm:left-pad major',
  },
  topic: 'look',
  does: 'write',
  async run(asked) {
    const action = asked.values['action']?.toLowerCase() ?? 'list'
    const isAsItStands = asked.values['action'] === undefined || wordy.has(action)
    const call = isAsItStands ? asked : await withKeyBehind(asked, action === 'list')
    const { key, words } = call.values
    const run = actions[action]
    const roadmap = await roadmapHere(call, key)
    if (call.values['action'] === undefined && words !== undefined)
      throw new UserError(
        `I do not know what “${words}” means after “watch”.`,
        `For example: /roadmap watch ${roadmap.key} add npm:left-pad major. It can ${Object.keys(actions).join(', ')}.`,
      )
    if (run === undefined)
      throw new UserError(`I do not know how to ${action} a watch.`, `/roadmap watch ${roadmap.key} list`)
    if (action !== 'list' && action !== 'show') mustMaintain(call, roadmap, 'change what it watches')
    return run(call, roadmap, call.values['words']?.trim() ?? '')
  },
})

/** The same as proposed already. @throws UserError when it is watched: that would call twice */
async function sameProposed(
  tx: Call['tx'],
  { id, key }: Roadmap,
  { source, id: name, label }: Watch['subject'],
  rule: WatchRule,
): Promise<Watch | undefined> {
  const same = (await tx.watches.ofRoadmap(id)).find(
    ({ subject, rule: other }) =>
      subject.source === source && subject.id === name && JSON.stringify(other) === JSON.stringify(rule),
  )
  if (same !== undefined && !same.isProposed)
    throw new UserError(
      `${label} is watched already for ${ruleWords(rule)}: #${same.id}.`,
      `See it: /roadmap watch ${key} show ${same.id}`,
    )
  return same
}

/** So many of the values that were read before are shown. */
const mostBefore = 40

async function show({ tx }: Call, roadmap: Roadmap, words: string): Promise<Outcome> {
  const found = await numbered(tx, roadmap, words)
  return {
    reply: watchView(roadmap, await withLine(tx, found), await tx.facts.history(found.id, mostBefore)),
  }
}

/** With whether the line that it was made for is gone. */
async function withLine(tx: Call['tx'], watch: Listed): Promise<Listed> {
  const item = watch.number === undefined ? undefined : await tx.items.get(watch.roadmap, watch.number)
  return { ...watch, isLineGone: item?.origin === 'removed' }
}

async function add(call: Call, roadmap: Roadmap, words: string): Promise<Outcome> {
  const { tx, request } = call
  // Loaded when first needed, for most teams watch nothing.
  const { wantedWatch } = await import('../watching/wanted-watch.ts')
  const { looksNeeded } = await import('../watching/judging.ts')
  const { linesAskingFor } = await import('../watching/compared.ts')
  const { subject, rule } = await wantedWatch(words, roadmap.key)
  const proposed = await sameProposed(tx, roadmap, subject, rule)
  const room = await followedRoom(call, roadmap, { of: 'its watches' })
  const fresh = { isProposed: false, room, isNew: true }
  const [number] = await linesAskingFor(tx, roadmap.id, { subject, rule })
  const asked = { roadmap: roadmap.id, ...(number !== undefined && { number }), subject, rule }
  const made = proposed
    ? { ...proposed, ...fresh }
    : await tx.watches.add({ ...asked, failures: 0, requests: 0, ...fresh }, request.at)
  if (proposed !== undefined) {
    await tx.watches.save(made, request.at)
    await tx.posts.goStale(roadmap.id, request.at)
  }
  const back = `watch ${roadmap.key} remove ${made.id}`
  await noteArranged(call, { roadmap, what: `the watch of ${subject.label}`, back })
  const sure = looksNeeded(made, []) > 1 ? ', once two looks in a row have found it' : ''
  const text: Inline = [
    `I look at ${subject.label} every six hours, and call `,
    room === request.place.room ? 'this room' : { room },
    ` for ${ruleWords(rule)}${sure}.`,
  ]
  return {
    reply: said(plain(text), {
      text,
      lines: [
        'It fires once, with what was seen; somebody confirms it. What I read today comes with the first look, in a moment.',
      ],
      buttons: [
        { label: 'What it reads', press: `watch ${roadmap.key} show ${made.id}` },
        { label: 'Stop', press: `watch ${roadmap.key} remove ${made.id}` },
      ],
    }),
  }
}

async function check({ tx, request }: Call, roadmap: Roadmap, words: string): Promise<Outcome> {
  const found = await numbered(tx, roadmap, words)
  if (found.isProposed)
    throw new UserError(
      `#${found.id} ${found.subject.label} is not watched: it waits to be accepted.`,
      `/roadmap watch ${roadmap.key} accept ${found.id}`,
    )
  const askedBy = { id: request.by.id, room: request.place.room }
  await tx.watches.save({ ...found, askedBy }, request.at)
  const { settings } = roadmap
  const says = `I look at ${found.subject.label} now.`
  if (!isPause(dayIn(settings.zone, request.at), settings)) return { reply: said(says) }
  return { reply: said(`${says} What it finds is told after the pause.`) }
}

async function remove(call: Call, roadmap: Roadmap, words: string): Promise<Outcome> {
  const { tx } = call
  const found = await numbered(tx, roadmap, words)
  await tx.watches.remove(found.id)
  await tx.facts.forget(found.id)
  const what = `that ${found.subject.label} is watched no more`
  await noteArranged(call, { roadmap, what, back: await addAgain(roadmap, found) })
  return { reply: said(`${found.subject.label} is watched no more.`) }
}

/** Whether what a rule fires needs no confirmation. */
async function setTrust(call: Call, roadmap: Roadmap, words: string, isTrusted: boolean): Promise<Outcome> {
  const {
    tx,
    request: { by },
  } = call
  const { trustedBy: _, dueAt, ...found } = await numbered(tx, roadmap, words)
  const fresh = isTrusted ? { ...found, trustedBy: { id: by.id, name: by.name } } : found
  await tx.watches.save(fresh, dueAt)
  const name = `#${found.id} ${found.subject.label}`
  await noteArranged(call, {
    roadmap,
    what: `that ${name} ${isTrusted ? 'needs no confirmation' : 'needs confirmation'}`,
    back: `watch ${roadmap.key} ${isTrusted ? 'distrust' : 'trust'} ${found.id}`,
  })
  if (!isTrusted) return { reply: said(`What ${name} fires is confirmed by people again.`) }
  return {
    reply: said(`What ${name} fires for ${ruleWords(found.rule)} counts as confirmed from now on.`, {
      lines: [await trustWords(tx, roadmap, found)],
      buttons: [{ label: 'Take it back', press: `watch ${roadmap.key} distrust ${found.id}` }],
    }),
  }
}

async function trustWords(tx: Call['tx'], { id }: Roadmap, watch: Watch): Promise<string> {
  const item = watch.number === undefined ? undefined : await tx.items.get(id, watch.number)
  const { isAskedFor } = await import('../watching/compared.ts')
  const isOther = item?.kind === 'criterion' && !(await isAskedFor(tx, id, item, watch))
  return isOther
    ? `It calls a review at once. ${item.ref} asks for something else: what it fires is offered to it by a button.`
    : 'It calls a review at once, and is evidence for the criterion that it was made for, for as long as my looks find it so. The card says so.'
}

/** Another rule for one that is watched, or proposed; what is known of the old one is forgotten. */
async function set(call: Call, roadmap: Roadmap, words: string): Promise<Outcome> {
  const { tx, request } = call
  const [number = '', ...rest] = words.split(/\s+/)
  const { dueAt: _, holds: __, pending: ___, trustedBy, ...found } = await numbered(tx, roadmap, number)
  const { readWatchRule } = await import('../watching/rule-words.ts')
  const { tells } = await import('../watching/tells.ts')
  const { typedRule } = await import('../watching/typed-watch.ts')
  const { mustCome, mustSeek } = await import('../watching/wanted-watch.ts')
  const rule = rest.length === 0 ? undefined : readWatchRule(rest.join(' '), found.subject)
  if (rule === undefined) {
    const [first = typedRule(found.rule), ...more] = otherRules(found)
    throw new UserError(
      rest.length === 0 ? 'Which rule?' : `“${rest.join(' ')}” is no rule that I know.`,
      `For example: /roadmap watch ${roadmap.key} set ${found.id} ${[first, ...more].join(', or ')}`,
    )
  }
  if (rule.when === 'expression') {
    const { checkExpression } = await import('../watching/expression.ts')
    await checkExpression(rule.text, found.subject)
  } else if (!tells(found.subject, rule))
    throw new UserError(`${found.subject.label} does not tell of ${ruleWords(rule)}.`)
  mustSeek(found.subject, rule, roadmap.key)
  mustCome(found.subject, rule, roadmap.key)
  // The next look tells what it says today, as if it were new.
  const fresh = found.isProposed ? { ...found, rule } : { ...found, rule, isNew: true }
  await tx.watches.save(fresh, found.isProposed ? undefined : request.at)
  await tx.posts.goStale(roadmap.id, request.at)
  await noteArranged(call, {
    roadmap,
    what: `that #${found.id} ${found.subject.label} is for ${ruleWords(rule)}, before for ${ruleWords(found.rule)}`,
    back: `watch ${roadmap.key} set ${found.id} ${typedRule(found.rule)}`,
  })
  const says = `#${found.id} ${found.subject.label} is for ${ruleWords(rule)} from now on.`
  if (trustedBy === undefined) return { reply: said(says) }
  return {
    reply: said(says, {
      lines: ['What it fires needs confirmation again: that it needs none was said of the rule before.'],
      buttons: [{ label: 'No confirmation needed', press: `watch ${roadmap.key} trust ${found.id}` }],
    }),
  }
}

async function numbered(tx: Call['tx'], roadmap: Roadmap, words: string) {
  const found = await tx.watches.byId(Number(/^#?(\d{1,9})$/.exec(words)?.[1] ?? Number.NaN))
  if (found?.roadmap !== roadmap.id)
    throw new UserError(
      `There is no watch “${words}” of ${roadmap.key}.`,
      `Their numbers: /roadmap watch ${roadmap.key} list`,
    )
  return found
}

/** The line that watches something again for the same. */
async function addAgain({ key }: Roadmap, watch: Watch): Promise<string> {
  const { typedWatch } = await import('../watching/typed-watch.ts')
  return `watch ${key} add ${typedWatch(watch)}`
}

/** Proposals by number; all where nobody says which. @throws UserError for what is no number */
function proposalsIn(
  { key }: Roadmap,
  proposed: readonly Listed[],
  words: string,
): { readonly meant: readonly Listed[]; readonly missing: readonly string[] } {
  const named = words.split(/[\s,]+/).filter((word) => word !== '' && !/^(?:and|all)$/i.test(word))
  const stray = named.find((word) => !/^#?\d{1,9}$/.test(word))
  if (stray !== undefined)
    throw new UserError(
      `“${stray}” is no number of a proposal.`,
      `For example: /roadmap watch ${key} accept ${proposed[0]?.id ?? 3}. Their numbers: /roadmap watch ${key} list`,
    )
  const ids = new Set(named.map((word) => Number(word.replace('#', ''))))
  const meant = ids.size === 0 ? proposed : proposed.filter(({ id }) => ids.has(id))
  const found = new Set(meant.map(({ id }) => id))
  return { meant, missing: [...ids].filter((id) => !found.has(id)).map((id) => `#${id}`) }
}

async function settleProposals(
  call: Call,
  roadmap: Roadmap,
  words: string,
  isAccepted: boolean,
): Promise<Outcome> {
  const { tx, request } = call
  const waiting = (await tx.watches.ofRoadmap(roadmap.id)).filter(({ isProposed }) => isProposed)
  const { meant, missing } = proposalsIn(roadmap, waiting, words)
  if (meant.length === 0)
    throw new UserError(
      'Nothing of that waits to be accepted.',
      `See them: /roadmap watch ${roadmap.key} list`,
    )
  for (const { dueAt: _, ...one } of meant)
    if (isAccepted) await tx.watches.save({ ...one, isProposed: false }, request.at)
    else await tx.watches.remove(one.id)
  await tx.posts.goStale(roadmap.id, request.at)
  const what = `${isAccepted ? 'accepting' : 'refusing'} ${listed(meant.map(({ subject }) => subject.label))}`
  const back = await Promise.all(
    meant.map((one) => (isAccepted ? `watch ${roadmap.key} remove ${one.id}` : addAgain(roadmap, one))),
  )
  await noteArranged(call, { roadmap, what, back: back.join(', /roadmap ') })
  return {
    reply: said(`${meant.length} ${isAccepted ? 'watched from now on' : 'refused'}.`, {
      lines: missing.length === 0 ? [] : [`${listed(missing)} did not wait for that.`],
    }),
  }
}
