import { workspaceOf } from '../chat/place.ts'
import { type NamedRef, readRefs } from '../chat/ref-words.ts'
import { UserError } from '../errors.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { refsInWords } from '../views/refs-in-words.ts'
import { listed } from '../views/words.ts'
import type { Call } from './command.ts'
import { roadmapHere } from './here.ts'

export interface NamedItems {
  readonly roadmap: Roadmap
  /** In the order in which they were named, each once. */
  readonly items: readonly TrackedItem[]
  /** Numbers that name nothing there. */
  readonly missing: readonly number[]
}

/**
 * The items that refs such as `IMD-3..5 7` name; all of one roadmap.
 * @throws UserError when one is unknown or unreadable, or when they are of several roadmaps
 */
export async function namedItems(call: Call, words: string): Promise<NamedItems> {
  const named = await knownItems(call, words)
  if (named.missing.length > 0) throw new UserError(...noSuchItems(named.roadmap, named.missing))
  return named
}

/** What is said of numbers that name nothing, and what to do about it. */
export function noSuchItems({ key }: Roadmap, missing: readonly number[]): readonly [string, string] {
  return [`There is no ${refsInWords(key, missing)}.`, `See them all: /roadmap list ${key} all`]
}

/**
 * Those of the items that refs name which there are, for what is done to each by itself.
 * @throws UserError when there is none of them, one is unreadable, or when they are of several roadmaps
 */
export async function knownItems(call: Call, words: string): Promise<NamedItems> {
  const refs = await keyed(call, parse(words))
  const [first] = refs
  if (first === undefined) throw new UserError('Which item?', 'For example: /roadmap show IMD-3')
  const roadmap = await roadmapHere(call, first.key)
  const others = new Set(refs.map((ref) => ref.key).filter((key) => key !== first.key))
  for (const key of others) await roadmapHere(call, key)
  if (others.size > 0)
    throw new UserError('These items are of several roadmaps.', 'Change one roadmap at a time.')
  const numbers = [...new Set(refs.map((ref) => ref.number))]
  const items = await call.tx.items.numbered(roadmap.id, numbers)
  const there = new Set(items.map(({ number }) => number))
  const missing = numbers.filter((number) => !there.has(number))
  if (items.length === 0) throw new UserError(...noSuchItems(roadmap, missing))
  return { roadmap, items, missing }
}

const rangeForm = /^#?([a-z][a-z0-9]{1,9}-)?(\d{1,9})(?:\.\.|-|–)(\d{1,9})$/i

function parse(words: string): readonly NamedRef[] {
  try {
    return readRefs(words)
  } catch (problem) {
    if (!(problem instanceof RangeError)) throw problem
    const [, key = '', from = '', to = ''] = rangeForm.exec(problem.message) ?? []
    if (Number(to) < Number(from))
      throw new UserError(`“${problem.message}” counts backwards.`, `Say for example ${key}${to}..${from}.`)
    if (to !== '')
      throw new UserError(`“${problem.message}” is more than 500 items.`, 'Name fewer at a time.')
    throw new UserError(
      `“${problem.message}” names no item.`,
      'An item is named like IMD-3, several like IMD-3..7 or 3 5 8.',
    )
  }
}

/** Gives bare numbers the key before them, the one that was said, or that of the room's roadmap. */
async function keyed(
  call: Call,
  refs: readonly NamedRef[],
): Promise<readonly { key: string; number: number }[]> {
  let key = call.values['key']?.toUpperCase()
  const named: { key: string; number: number }[] = []
  for (const ref of refs) {
    key = ref.key ?? key ?? (await onlyKey(call, ref.number))
    named.push({ key, number: ref.number })
  }
  return named
}

/** The roadmap of a bare number: the only one that this room follows or, where it follows none, that there is. */
async function onlyKey(call: Call, number: number): Promise<string> {
  const { room } = call.request.place
  const followed = await call.tx.roadmaps.followedIn(room)
  const meant = followed.length > 0 ? followed : await call.tx.roadmaps.ofWorkspace(workspaceOf(room))
  const [only] = meant
  if (only !== undefined && meant.length > 1)
    throw new UserError(
      `${followed.length > 0 ? 'This room follows' : 'There are'} ${listed(meant.map((one) => one.key))}, so a number alone is not enough.`,
      `Say for example ${only.key}-${number}.`,
    )
  return (only ?? (await roadmapHere(call, undefined))).key
}
