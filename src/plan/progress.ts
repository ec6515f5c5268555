import type { Glance } from './glance.ts'
import type { Ref } from './item.ts'
import { type Kind, kindNames, kindOf } from './kinds/index.ts'

/** How far along a number of items is. */
export interface Share {
  readonly done: number
  readonly active: number
  readonly blocked: number
  /** Those that are not dropped. */
  readonly total: number
}

/** Conditions: what the document or people say, and never how many hold. */
export interface ConditionShare {
  /** Somebody ticked it in chat, or the document reports it as met. */
  readonly ticked: number
  /** The document ticks it beforehand. */
  readonly claimed: number
  readonly total: number
}

export function shareOf(items: readonly Glance[]): Share {
  const count = { done: 0, active: 0, blocked: 0, total: 0 }
  for (const { state } of items) {
    if (state === 'dropped') continue
    count.total += 1
    if (state === 'done') count.done += 1
    else if (state === 'in_progress') count.active += 1
    else if (state === 'blocked') count.blocked += 1
  }
  return count
}

export function isFinished(item: Pick<Glance, 'state'>): boolean {
  return item.state === 'done' || item.state === 'dropped'
}

/** Everything beneath each phase, however deep. */
export function contentOfPhases(items: readonly Glance[]): ReadonlyMap<Ref, readonly Glance[]> {
  const content = new Map<Ref, Glance[]>(
    items.filter((item) => item.kind === 'phase').map((item) => [item.ref, []]),
  )
  if (content.size === 0) return content
  const parents = new Map<Ref, Ref | undefined>()
  for (const { ref, parent } of items) parents.set(ref, parent)
  const known = new Map<Ref, readonly Glance[][]>()
  /** What lies beneath one item lies beneath all these; nothing is above one that stands beneath itself. */
  const contentsAbove = (ref: Ref): readonly Glance[][] => {
    const found = known.get(ref)
    if (found !== undefined) return found
    known.set(ref, [])
    const own = content.get(ref)
    const parent = parents.get(ref)
    const above = parent === undefined ? [] : contentsAbove(parent)
    const all = own === undefined ? above : [own, ...above]
    known.set(ref, all)
    return all
  }
  for (const item of items)
    if (item.parent !== undefined) for (const those of contentsAbove(item.parent)) those.push(item)
  return content
}

/** What makes up how far a phase is. */
export function isWork({ kind }: Pick<Glance, 'kind'>): boolean {
  return kind === 'task' || kind === 'milestone'
}

/** Phases in which nothing is left to do and no condition open, though nobody has called them done. */
export function exhaustedPhases(content: ReadonlyMap<Ref, readonly Glance[]>): ReadonlySet<Ref> {
  const exhausted = [...content].flatMap(([ref, items]) => {
    const counted = items.filter((item) => isWork(item) || item.kind === 'criterion')
    return counted.length > 0 && counted.every(isFinished) ? [ref] : []
  })
  return new Set(exhausted)
}

export interface KindShare {
  readonly kind: Kind
  readonly share: Share
}

/** Work by kind, in the order of the kinds; kinds without items are left out. */
export function workByKind(items: readonly Glance[]): readonly KindShare[] {
  const ofKinds = Map.groupBy(items, ({ kind }) => kind)
  return kindNames
    .filter((kind) => kindOf(kind).counts === 'work')
    .map((kind) => ({ kind, share: shareOf(ofKinds.get(kind) ?? []) }))
    .filter(({ share }) => share.total > 0)
}

/** How the conditions of one kind stand, as said, not as proved. */
export function conditions(items: readonly Glance[], kind: Kind): ConditionShare {
  const those = items.filter((item) => item.kind === kind && item.state !== 'dropped')
  return {
    ticked: those.filter((item) => item.state === 'done').length,
    claimed: those.filter((item) => item.claimed && item.state !== 'done').length,
    total: those.length,
  }
}
