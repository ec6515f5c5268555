import type { Post } from '../chat/post.ts'
import type { View } from '../chat/view.ts'
import type { Instant } from '../clock.ts'
import { tellFlips } from '../evidence/flips.ts'
import { dayIn } from '../plan/day.ts'
import { isPause } from '../plan/free-days.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { type Firing, standsBack, type Watch } from '../plan/watch.ts'
import type { Checked } from '../sources/source.ts'
import type { Transaction } from '../store/transaction.ts'
import type { DueWatch } from '../store/watches.ts'
import { firstLookView, mendedView, movedView, restlessView, troubledView } from '../views/watch-news.ts'
import { cameAgain } from './came-again.ts'
import type { Failed } from './checking.ts'
import { textOf } from './facts-in.ts'
import { fire } from './firing.ts'
import { type Found, isRestless, judge, looksNeeded } from './judging.ts'
import { ruleTraits } from './rule-traits.ts'
import { isSamePackage } from './same-package.ts'
import { seeAgain } from './seen-again.ts'
import type { Looked, Read } from './sharing.ts'
import { tellTurned } from './tell-turned.ts'
import { todayWords } from './today-words.ts'
import { firstTold, isTimeToTell } from './trouble-told.ts'
import { turnedBack } from './turned-back.ts'
import { typedWhereMoved } from './typed-watch.ts'

/** When a watch is looked at next: as usual, or soon to make sure of what was found. */
export interface NextLook {
  usual(now: Instant): Instant
  soon(now: Instant): Instant
}

/** So much of what a watch fired is held against what it reads. */
const mostFired = 50

/** Keeps what a look came to, and tells the room what is to be told; `due` is the watch as the look began. */
export async function remember(
  tx: Transaction,
  due: DueWatch,
  looked: Looked,
  now: Instant,
  next: NextLook,
): Promise<void> {
  const found = await tx.watches.byId(due.id)
  const roadmap = found && (await tx.roadmaps.byId(found.roadmap))
  if (found === undefined || roadmap === undefined) return
  // Somebody has set it anew meanwhile or asked for another look, which comes at once.
  if (found.dueAt !== due.dueAt) return
  const room = await tx.roadmaps.roomFor(roadmap.id, found.room)
  const today = dayIn(roadmap.settings.zone, now)
  // Nobody would hear of it, or is to be called.
  if (room === undefined || (isPause(today, roadmap.settings) && !isAskedFor(found, looked)))
    return seeQuietly(tx, roadmap, found, looked, now, next)
  const watch = { ...found, room }
  const posts =
    'problem' in looked
      ? await failed(tx, roadmap, watch, looked, now, next)
      : await read(tx, roadmap, watch, looked, now, next)
  for (const post of posts) await tx.posts.add(post, now)
}

/** Whoever has just made or accepted it, also in a pause, waits for the first look. */
function isAskedFor({ isNew = false, seen, failures }: Watch, looked: Looked): boolean {
  return 'problem' in looked ? isNew && failures === 0 : isNew || seen === undefined
}

/**
 * Keeps that what is known was seen to hold once more; what is otherwise, or cannot be read, is found again once a room
 * follows, or after the pause.
 */
async function seeQuietly(
  tx: Transaction,
  roadmap: Roadmap,
  watch: Watch,
  looked: Looked,
  now: Instant,
  next: NextLook,
): Promise<void> {
  if ('problem' in looked) return tx.watches.save(watch, Math.max(next.usual(now), looked.retryAt ?? 0))
  const { checked, says } = looked
  await tx.watches.save({ ...watch, ...(checked.unchanged && { checkedAt: now }) }, next.usual(now))
  const own = (await tx.firings.ofWatch(watch.id, mostFired)).filter((firing) => isOfRule(firing, watch))
  const today = dayIn(roadmap.settings.zone, now)
  await seeAgain(tx, roadmap, watch, own, { facts: checked.facts, today, says }, now)
}

/** A look that leaves everything as it was: there is nothing to judge, and nothing to keep but when it was. */
export function isSame(watch: Watch, looked: Looked): boolean {
  return (
    'checked' in looked &&
    looked.checked.unchanged &&
    // An answer can say the same in other words, and is known by another name then.
    JSON.stringify(looked.checked.validators) === JSON.stringify(watch.seen?.validators) &&
    looked.checked.movedTo === watch.movedTo &&
    looked.checked.requests === watch.requests &&
    watch.failures === 0 &&
    watch.problem === undefined &&
    watch.pending === undefined &&
    !watch.isUnsure &&
    !watch.isNew &&
    watch.askedBy === undefined &&
    watch.trustedBy === undefined &&
    !ruleTraits[watch.rule.when].ofTime
  )
}

async function failed(
  tx: Transaction,
  roadmap: Roadmap,
  watch: Watch,
  { problem, kind, retryAt = 0, isToldOf }: Extract<Looked, Failed>,
  now: Instant,
  next: NextLook,
): Promise<readonly Post[]> {
  const { askedBy, ...rest } = watch
  const failures = watch.failures + 1
  const failing = { ...rest, failures, problem, trouble: { what: problem, at: now } }
  await tx.watches.save(failing, Math.max(next.usual(now), retryAt))
  // Who has just asked for it should not wait to hear that it cannot be.
  const isFirst = watch.isNew && failures === 1
  const view = troubledView(roadmap, failing, problem, kind)
  if (!isFirst && (isToldOf || !isTimeToTell(failures))) return toAsker(watch, view, now)
  return [
    {
      key: `watch:${watch.id}:troubled:${now}`,
      at: { room: watch.room },
      view,
      ...(!watch.isNew && { mayJoin: true }),
    },
    ...(askedBy?.room === watch.room ? [] : toAsker(watch, view, now)),
  ]
}

/** What a look came to, for whoever asked for it alone. */
function toAsker({ id, askedBy }: Watch, view: View, now: Instant): readonly Post[] {
  if (askedBy === undefined) return []
  return [{ key: `watch:${id}:asked:${now}`, at: { room: askedBy.room, to: askedBy.id }, view }]
}

async function read(
  tx: Transaction,
  roadmap: Roadmap,
  watch: Watch,
  { checked, says, isToldOf }: Extract<Looked, Read>,
  now: Instant,
  next: NextLook,
): Promise<readonly Post[]> {
  const { facts, validators, requests, unchanged } = checked
  const { id, seen, checkedAt } = watch
  if (!unchanged || seen === undefined) await tx.facts.record(id, seen?.facts ?? [], facts, now, checkedAt)
  const fired = await tx.firings.ofWatch(id, mostFired)
  const found: Found = { facts, today: dayIn(roadmap.settings.zone, now), says }
  const back = await wentBack(tx, roadmap, watch, fired, found, now)
  const own = fired.filter((firing) => isOfRule(firing, watch))
  const { memory, cause } = judge(watch, found, own)
  const {
    problem: _,
    highest: _was,
    holds: _held,
    pending: _found,
    isUnsure: _unsure,
    isNew,
    askedBy: _asked,
    ...rest
  } = watch
  const movedTo = placeMovedTo(watch, checked)
  const isSure = (memory.pending === undefined || isRestless(memory)) && !back.isUnsure
  await tx.watches.save(
    {
      ...rest,
      ...memory,
      ...(back.isUnsure && { isUnsure: true }),
      ...(movedTo !== undefined && { movedTo }),
      seen: { facts, validators },
      checkedAt: now,
      failures: 0,
      requests,
    },
    isSure ? next.usual(now) : next.soon(now),
  )
  const posts = [...back.posts]
  if (await seeAgain(tx, roadmap, watch, own, found, now)) posts.push(...(await tellFlips(tx, roadmap, now)))
  if (!isToldOf && watch.failures >= firstTold)
    posts.push({
      key: `watch:${id}:mended:${now}`,
      at: { room: watch.room },
      view: mendedView(roadmap, watch),
      mayJoin: true,
    })
  if (isNew || watch.askedBy !== undefined) {
    const view = firstLookView(roadmap, watch, facts, todayWords(watch, found))
    if (isNew) posts.push({ key: `watch:${id}:first:${now}`, at: { room: watch.room }, view })
    else posts.push(...toAsker(watch, view, now))
  }
  if (!isToldOf && movedTo !== undefined && movedTo !== watch.movedTo)
    posts.push({
      key: `watch:${id}:moved:${now}`,
      at: { room: watch.room },
      view: movedView(roadmap, watch, movedTo, typedWhereMoved(watch, movedTo)),
      mayJoin: true,
    })
  if (isRestless(memory) && !isRestless(watch))
    posts.push({
      key: `watch:${id}:restless:${now}`,
      at: { room: watch.room },
      view: restlessView(roadmap, watch),
      mayJoin: true,
    })
  if (cause === undefined) return posts
  const before = watch.pending?.before ?? seen?.facts
  posts.push(
    ...(await fire(
      tx,
      roadmap,
      {
        room: watch.room,
        ...(watch.number !== undefined && { number: watch.number }),
        watch: id,
        rule: watch.rule,
        what: cause.what,
        ...(before && { before }),
        after: facts,
        ...(watch.subject.url !== undefined && { link: watch.subject.url }),
        at: now,
        cause: `watch ${id}: ${cause.name}${ruleTraits[watch.rule.when].firesFor === 'event' ? ` at ${now}` : ''}`,
      },
      watch.trustedBy,
    )),
    ...(await weakened(tx, roadmap, watch, cause.what, now)),
  )
  return posts
}

/** Where people would find it now: the new name of a repository, the new address of a page or feed. */
function placeMovedTo({ subject }: Watch, { facts, movedTo }: Checked): string | undefined {
  if (subject.source === 'page' || subject.source === 'feed') return movedTo
  const name = subject.source === 'github' ? textOf(facts, 'name') : undefined
  return name?.toLowerCase() === subject.id.toLowerCase() ? undefined : name
}

/** An advisory casts doubt on what was confirmed of the versions of the same package. */
async function weakened(
  tx: Transaction,
  roadmap: Roadmap,
  watch: Watch,
  what: string,
  now: Instant,
): Promise<readonly Post[]> {
  if (watch.rule.when !== 'advisory') return []
  const same = (await tx.watches.ofRoadmap(roadmap.id)).filter(
    (other) => ruleTraits[other.rule.when].ofVersions && isSamePackage(watch.subject, other.subject),
  )
  const posts: Post[] = []
  for (const { id } of same)
    for (const firing of await tx.firings.ofWatch(id, mostFired))
      if (firing.status === 'confirmed' && standsBack(firing) === undefined)
        posts.push(...(await tellTurned(tx, roadmap, firing, what, now)))
  return posts
}

/** Fired by what the watch is for now, and not by a rule that it had before. */
function isOfRule({ rule }: Firing, watch: Watch): boolean {
  return rule === undefined || JSON.stringify(rule) === JSON.stringify(watch.rule)
}

/** Holds what had fired against what is read now. */
async function wentBack(
  tx: Transaction,
  roadmap: Roadmap,
  watch: Watch,
  fired: readonly Firing[],
  found: Found,
  now: Instant,
): Promise<{ readonly posts: readonly Post[]; readonly isUnsure: boolean }> {
  const posts: Post[] = []
  let isUnsure = false
  for (const firing of fired) {
    if (!['waiting', 'confirmed'].includes(firing.status)) continue
    if (firing.turned !== undefined && firing.turned.since === undefined) {
      await cameAgain(tx, roadmap, watch, firing, found, now)
      continue
    }
    const ruled = { subject: watch.subject, rule: firing.rule ?? watch.rule }
    // What an expression comes to is known of the one alone that the watch is for.
    if (ruled.rule.when === 'expression' && !isOfRule(firing, watch)) continue
    const what = turnedBack(ruled, firing, found)
    const { back = 0 } = firing
    if (what === undefined) {
      if (back > 0) await tx.firings.save({ ...firing, back: 0 })
    } else if (back + 1 < looksNeeded(ruled, fired)) {
      isUnsure = true
      await tx.firings.save({ ...firing, back: back + 1 })
    } else posts.push(...(await tellTurned(tx, roadmap, firing, what, now)))
  }
  return { posts, isUnsure }
}
