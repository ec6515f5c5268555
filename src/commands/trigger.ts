import { type Inline, plain } from '../chat/inline.ts'
import { UserError } from '../errors.ts'
import { giveEvidence } from '../evidence/giving.ts'
import { type Firing, standsBack } from '../plan/watch.ts'
import { said } from '../views/said.ts'
import { triggerListView } from '../views/trigger.ts'
import { hasCompared } from '../watching/compared.ts'
import { type Called, calledReview, evidenceText } from '../watching/confirming.ts'
import { fire } from '../watching/firing.ts'
import { afterNoMatch } from '../watching/no-match.ts'
import { recordFiring } from '../watching/recording.ts'
import { tiedCriteria } from '../watching/tied-criteria.ts'
import { circumstancesOf } from './change-items.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { followedRoom } from './followed-room.ts'
import { roadmapHere } from './here.ts'
import { withKeyBehind } from './key-behind.ts'
import { namedFiring } from './named-firing.ts'
import { namedItems } from './named-items.ts'
import { mayChange } from './permission.ts'

const actions = ['list', 'confirm', 'dismiss', 'not', 'fire'] as const

export const trigger = defineCommand({
  form: {
    command: 'trigger',
    summary: 'Triggers: what has fired, to confirm or dismiss it, or to fire one by hand',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      { name: 'action', label: 'What to do: list if not said', kind: 'choice', choices: actions },
      {
        name: 'words',
        label: 'The number or ref of what fired, and why; to fire, the trigger and a link or what happened',
        kind: 'text',
        rest: true,
      },
    ],
    example: 'trigger fire IMD-9 https://example.org/news',
  },
  topic: 'look',
  does: 'write',
  async run(asked) {
    const action = asked.values['action']?.toLowerCase()
    const takesNoWords = action === 'list' || action === 'confirm'
    const call = takesNoWords ? await withKeyBehind(asked, action === 'list') : asked
    const words = call.values['words']?.trim() ?? ''
    switch (action) {
      case 'confirm':
        return confirm(call, words)
      case 'dismiss':
        return dismiss(call, words)
      case 'not':
        return noMatch(call, words)
      case 'fire':
        return fireByHand(call, words)
      default:
        if (action === undefined && words !== '')
          throw new UserError(
            `I do not know what “${words}” means after “trigger”.`,
            `For example: /roadmap trigger confirm 1. It can ${actions.join(', ')}.`,
          )
        return list(call)
    }
  },
})

/** What the button of a card does: asks for the reason. */
export const dismissCommand = defineCommand({
  form: {
    command: 'dismiss',
    summary: 'Dismiss a trigger that has fired',
    fields: [
      { name: 'firing', label: 'The number of what fired', kind: 'number', required: true },
      { name: 'reason', label: 'Why it calls for nothing', kind: 'paragraph', required: true, rest: true },
    ],
    example: 'dismiss 3 A test release',
    hidden: true,
  },
  does: 'write',
  run: (call) => dismiss(call, `${call.values['firing']} ${call.values['reason']}`),
})

/** What the buttons of a confirmed trigger do: give what was seen to a criterion as evidence. */
export const offer = defineCommand({
  form: {
    command: 'offer',
    summary: 'Give what a trigger saw to a criterion',
    fields: [
      { name: 'firing', label: 'The number of what fired', kind: 'number', required: true },
      { name: 'refs', label: 'Which criterion', kind: 'refs', required: true, single: true },
    ],
    example: 'offer 3 IMD-7',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const { roadmap, items } = await namedItems(call, call.values['refs'] ?? '')
    mayChange(call, roadmap)
    const { firing } = await namedFiring(call, call.values['firing'] ?? '')
    const [item] = items
    if (item?.kind !== 'criterion') throw new UserError('Evidence belongs to criteria.')
    const given = await call.tx.evidence.ofFiring(firing.id)
    if (given.some(({ number, isWithdrawn }) => number === item.number && !isWithdrawn))
      throw new UserError(`${item.ref} has it already.`, `See its evidence: /roadmap evidence ${item.ref}`)
    const doubt = standsBack(firing)
    const { batch, posts } = await giveEvidence(
      call.tx,
      roadmap,
      item,
      {
        kind: 'trigger',
        text: evidenceText(firing),
        firing: firing.id,
        countsAsIs: await hasCompared(call.tx, firing, item),
        ...(doubt !== undefined && { doubt }),
      },
      circumstancesOf(call, roadmap),
    )
    return {
      reply: said(`Given to ${item.ref}${doubt === undefined ? '' : `, but in doubt: ${doubt}`}.`, {
        buttons: [{ label: 'Undo', press: `take-back ${batch}` }],
      }),
      posts,
    }
  },
})

async function list(call: Call): Promise<Outcome> {
  const roadmap = await roadmapHere(call, call.values['key'])
  const triggers = (await call.tx.items.all(roadmap.id)).filter(
    ({ kind, origin }) => kind === 'trigger' && origin !== 'removed',
  )
  return { reply: triggerListView(roadmap, triggers, await call.tx.firings.ofRoadmap(roadmap.id)) }
}

function mustWait({ status, by }: Firing): void {
  if (status === 'waiting') return
  const fate = status === 'no-match' ? 'called no match' : status
  throw new UserError(`It was ${fate} already, by ${by ?? 'somebody'}.`)
}

async function confirm(call: Call, words: string): Promise<Outcome> {
  const { tx, request } = call
  const { roadmap, firing } = await namedFiring(call, words)
  mayChange(call, roadmap)
  mustWait(firing)
  await tx.firings.save({ ...firing, status: 'confirmed', by: request.by.name })
  await recordFiring(tx, roadmap, firing, 'confirmed', circumstancesOf(call, roadmap))
  await tx.posts.goStale(roadmap.id, request.at)
  const tied = tiedCriteria(firing.what, await tx.items.all(roadmap.id), firing.number)
  const by = { id: request.by.id, name: request.by.name }
  const back = standsBack(firing)
  const { review, posts } = await calledReview(tx, roadmap, firing, { by, now: request.at })
  return {
    reply: said(confirmedWords(review), {
      lines: [
        ...(back === undefined ? [] : [`It has turned back since: ${back}`]),
        ...(tied.length > 0 ? ['Shall what was seen count as evidence?'] : []),
      ],
      buttons: tied
        .slice(0, 5)
        .map(({ ref }) => ({ label: `For ${ref}`, press: `offer ${firing.id} ${ref}` })),
    }),
    posts,
  }
}

function confirmedWords(review: Called['review']): string {
  switch (review) {
    case undefined:
      return 'Confirmed.'
    case 'opened':
      return 'Confirmed. A review is called for.'
    case 'open already':
      return 'Confirmed. The review that is open hears of it in its thread.'
    case 'open again':
      return 'Confirmed. The review that was put off is open again, and hears of it in its thread.'
  }
}

async function dismiss(call: Call, words: string): Promise<Outcome> {
  const { tx, request } = call
  const { roadmap, firing, rest } = await namedFiring(call, words)
  mayChange(call, roadmap)
  mustWait(firing)
  if (rest === '')
    throw new UserError('Why?', `For example: /roadmap trigger dismiss ${firing.id} a test release`)
  await tx.firings.save({ ...firing, status: 'dismissed', by: request.by.name, reason: rest })
  await recordFiring(tx, roadmap, { ...firing, reason: rest }, 'dismissed', circumstancesOf(call, roadmap))
  await tx.posts.goStale(roadmap.id, request.at)
  return { reply: said('Dismissed: it never fires for that again.') }
}

/** What was seen is not what the trigger means: it goes on waiting, and is not called for this again. */
async function noMatch(call: Call, words: string): Promise<Outcome> {
  const { tx, request } = call
  const { roadmap, firing, rest } = await namedFiring(call, words)
  mayChange(call, roadmap)
  mustWait(firing)
  await tx.firings.save({
    ...firing,
    status: 'no-match',
    by: request.by.name,
    ...(rest !== '' && { reason: rest }),
  })
  const told = rest === '' ? firing : { ...firing, reason: rest }
  await recordFiring(tx, roadmap, told, 'no match', circumstancesOf(call, roadmap))
  const watch = firing.watch === undefined ? undefined : await tx.watches.byId(firing.watch)
  if (watch !== undefined) await tx.watches.save(afterNoMatch(watch, firing), watch.dueAt)
  await tx.posts.goStale(roadmap.id, request.at)
  return { reply: said('Not this one: I say no more of it, and go on looking.') }
}

async function fireByHand(call: Call, words: string): Promise<Outcome> {
  const { tx, request } = call
  const [ref = '', ...more] = words.split(/\s+/)
  const { roadmap, items } = await namedItems(call, ref)
  mayChange(call, roadmap)
  const [item] = items
  if (item?.kind !== 'trigger')
    throw new UserError(
      `${item?.ref ?? ref} is no trigger.`,
      `See them: /roadmap trigger ${roadmap.key} list`,
    )
  const told = more.join(' ')
  if (told === '')
    throw new UserError(
      'What happened?',
      `For example: /roadmap trigger fire ${item.ref} https://example.org/news`,
    )
  const link = /https?:\/\/\S+/.exec(told)?.[0]
  const what = told === link ? item.text : told.replace(link ?? '', '').trim()
  const room = await followedRoom(call, roadmap, { of: 'its triggers' })
  const where: Inline = [`${item.ref} has fired: its card stands in `, { room }, '.']
  return {
    // Where it is fired, the card itself is the answer.
    ...(room !== request.place.room && { reply: said(plain(where), { text: where }) }),
    posts: await fire(tx, roadmap, {
      room,
      number: item.number,
      what,
      ...(link !== undefined && { link }),
      at: request.at,
      firedBy: request.by.name,
      person: { id: request.by.id, name: request.by.name },
      cause: `by hand ${request.id}`,
    }),
  }
}
