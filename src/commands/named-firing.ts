import { UserError } from '../errors.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Firing } from '../plan/watch.ts'
import type { Call } from './command.ts'
import { roadmapHere } from './here.ts'
import { namedItems } from './named-items.ts'

export interface NamedFiring {
  readonly roadmap: Roadmap
  readonly firing: Firing
  /** The words behind its name. */
  readonly rest: string
}

const numberFirst = /^#?(\d{1,9})\b\s*([\s\S]*)$/
const refFirst = /^#?([a-z][a-z0-9]{1,9}-\d{1,9})(?![\w-])[,:]?\s*([\s\S]*)$/i

/**
 * What has fired and is meant by words such as `3 a slip`, `IMD-9 a slip`, or a reason alone where one thing waits.
 * @throws UserError when nothing is meant by them, or several could be
 */
export async function namedFiring(call: Call, words: string): Promise<NamedFiring> {
  const [, number, behind = ''] = numberFirst.exec(words) ?? []
  if (number !== undefined) return { ...(await numbered(call, number)), rest: behind }
  const [, ref, rest = ''] = refFirst.exec(words) ?? []
  if (ref !== undefined) return { ...(await waitingOf(call, ref)), rest }
  return { ...(await onlyOne(call, words)), rest: words }
}

async function numbered(call: Call, number: string): Promise<Omit<NamedFiring, 'rest'>> {
  const firing = await call.tx.firings.byId(Number(number))
  const followed = await call.tx.roadmaps.followedIn(call.request.place.room)
  const roadmap = followed.find(({ id }) => id === firing?.roadmap)
  if (firing === undefined || roadmap === undefined) throw await unknownNumber(call)
  const key = call.values['key']?.toUpperCase()
  if (key !== undefined && key !== roadmap.key)
    throw new UserError(
      `What fired as #${number} is of ${roadmap.key}, not of ${key}.`,
      `See what has: /roadmap trigger ${key} list`,
    )
  return { roadmap, firing }
}

/** What waits of the trigger that a ref names, and of nothing else: what is decided is decided for good. */
async function waitingOf(call: Call, ref: string): Promise<Omit<NamedFiring, 'rest'>> {
  const { roadmap, items } = await namedItems(call, ref)
  const all = await call.tx.firings.ofRoadmap(roadmap.id)
  const waiting = all.filter(
    ({ number, status }) => status === 'waiting' && items.some((item) => item.number === number),
  )
  const [firing] = waiting
  if (firing === undefined)
    throw new UserError(
      `Nothing of ${ref.toUpperCase()} waits.`,
      `See what does: /roadmap trigger ${roadmap.key} list`,
    )
  if (waiting.length > 1) throw several(call, waiting)
  return { roadmap, firing }
}

/** What alone waits here: who confirms or dismisses can mean nothing else. */
async function onlyOne(call: Call, words: string): Promise<Omit<NamedFiring, 'rest'>> {
  const { tx, request, values } = call
  if (actionOf(call) === 'confirm' && words !== '') throw await unknownNumber(call)
  const followed = await tx.roadmaps.followedIn(request.place.room)
  const meant = values['key'] === undefined ? followed : [await roadmapHere(call, values['key'])]
  const waiting: { roadmap: Roadmap; firing: Firing }[] = []
  for (const roadmap of meant)
    for (const firing of await tx.firings.ofRoadmap(roadmap.id))
      if (firing.status === 'waiting') waiting.push({ roadmap, firing })
  const [only, ...others] = waiting
  if (only === undefined)
    throw new UserError('Nothing waits here.', `See what has fired: ${await listLine(call)}`)
  if (others.length > 0)
    throw several(
      call,
      waiting.map(({ firing }) => firing),
    )
  return only
}

const actionOf = ({ values }: Call) => values['action']?.toLowerCase() ?? 'confirm'

function several(call: Call, waiting: readonly Firing[]): UserError {
  return new UserError(
    `${waiting.length} wait: ${waiting.map(({ id, what }) => `#${id} ${what}`).join('; ')}.`,
    `Say which: /roadmap trigger ${actionOf(call)} ${waiting[0]?.id}`,
  )
}

async function unknownNumber(call: Call): Promise<UserError> {
  return new UserError('Nothing of that number has fired here.', `See what has: ${await listLine(call)}`)
}

/** How to see what has fired, of the plan that was named, or of one where several could be meant. */
async function listLine({ tx, request, values: { key } }: Call): Promise<string> {
  const followed = await tx.roadmaps.followedIn(request.place.room)
  const named = key?.toUpperCase() ?? (followed.length > 1 ? followed[0]?.key : undefined)
  const others = key === undefined ? followed.slice(1).map((one) => one.key) : []
  return `/roadmap trigger ${named === undefined ? '' : `${named} `}list${others.length === 0 ? '' : ` (or ${others.join(', ')})`}`
}
