import { UserError } from '../errors.ts'
import { fallingBack } from '../evidence/falling-back.ts'
import { doubtInOtherWords } from '../evidence/reworded.ts'
import { doubtAgain, takeEvidenceBack } from '../evidence/taking-back.ts'
import { importOf, takeImportBack } from '../importing/take-import-back.ts'
import { type Batch, byTime, type Change, isKeptByUndo } from '../plan/change.ts'
import { changedLater } from '../plan/changed-later.ts'
import type { Edit } from '../plan/edit.ts'
import { maintains } from '../plan/maintainer.ts'
import { numberOfRef } from '../plan/ref.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { readSettingsThen, takeSettingsBack } from '../plan/settings-then.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { dependentsOf, takeBack } from '../plan/undo.ts'
import { takeAssessmentBack } from '../reviews/assessing.ts'
import { dutiesAsked } from '../reviews/ending.ts'
import { proposeReviews } from '../reviews/proposals.ts'
import type { Revised } from '../reviews/redating.ts'
import { takeReviewBack } from '../reviews/taking-back.ts'
import { record } from '../store/record.ts'
import { settingsChange } from '../views/settings.ts'
import type { Rewording } from '../watching/reworded.ts'
import { wayBack, whatStays } from './arranged.ts'
import { circumstancesOf } from './change-items.ts'
import type { Call } from './command.ts'
import { mayTakeBack, mustMaintain } from './permission.ts'
import { changeSettings } from './settings/change-settings.ts'

/** What was taken back, and of which roadmap. */
export interface TakenBack {
  readonly roadmap: Roadmap
  readonly edits: readonly Edit[]
  /** What an import that was taken back came to. */
  readonly says?: string
}

/**
 * Takes a whole batch back, as a batch of its own.
 * @throws UserError when something later depends on it
 */
export async function takeBatchBack(call: Call, batch: Batch): Promise<TakenBack> {
  const { tx } = call
  const roadmap = await tx.roadmaps.byId(batch.roadmap)
  if (roadmap === undefined) throw new UserError('The roadmap of that change is gone.')
  await mayTakeBack(call, roadmap, batch)
  const imported = await importOf(tx, batch)
  if (imported !== undefined) {
    mustMaintain(call, roadmap, 'take an import back')
    const saves = await takeImportBack(tx, roadmap, imported, circumstancesOf(call, roadmap), call.pause)
    await tellReworded(call, roadmap, imported, saves)
    await tellRedated(call, roadmap, imported, saves)
    return {
      roadmap,
      edits: [],
      says: `The import is taken back: ${roadmap.key} is as it was before.`,
    }
  }
  if (batch.changes.some(({ what }) => what === 'run'))
    throw new UserError(
      'A procedure that was asked for, started or ended is not taken back.',
      `Run it again, or call it off on its card: /roadmap run ${roadmap.key}`,
    )
  if (batch.changes.some(({ what }) => what === 'decision'))
    throw new UserError('A decision is not taken back.', `Decide anew: /roadmap gate ${roadmap.key}`)
  const arranged = batch.changes.find(isKeptByUndo)
  if (arranged !== undefined)
    throw new UserError(`Undo does not take back ${whatStays(arranged)}.`, wayBack(arranged, roadmap))
  const setting = batch.changes.find(({ what }) => what === 'settings')
  if (setting !== undefined) return takeSettingBack(call, roadmap, batch, setting)
  const items = new Map<string, TrackedItem>()
  const all: Edit[] = []
  for (const change of batch.changes.toReversed()) {
    if (change.ref === undefined) continue
    const later = await tx.log.laterThan(batch, change, dependentsOf(change.what))
    if (later) throw changedLater(change.ref, later.byName)
    const number = numberOfRef(change.ref)
    const item = items.get(change.ref) ?? (await tx.items.get(roadmap.id, number))
    if (item === undefined) throw new RangeError(`the log names ${change.ref}, which is not stored`)
    const edit = takeBack(change, item)
    items.set(change.ref, edit.item)
    all.push(edit)
  }
  for (const { what, ref, before, after } of batch.changes)
    if (what === 'review' && ref !== undefined)
      await takeReviewBack(tx, roadmap, batch, { ref, before, after }, call.request.at)
    else if (what === 'evidence') await takeEvidenceBack(tx, roadmap, before, after, call.request)
    else if (what === 'note') await doubtAgain(tx, before)
    else if (what === 'assessed') await takeAssessmentBack(tx, before)
  // What another review asks for as well stays open.
  const asked = await dutiesAsked(tx, roadmap.id)
  const edits = all.filter(
    ({ item }) => item.kind !== 'duty' || item.state !== 'none' || !asked.has(item.number),
  )
  await record(tx, { ...circumstancesOf(call, roadmap), undoes: batch.id }, edits)
  return { roadmap, edits: [...edits, ...(await fallBack(call, roadmap, batch))] }
}

/** What was given to and watched for the words of the import is held against those that are back. */
async function tellReworded(
  { tx, request: { id, at, place } }: Call,
  roadmap: Roadmap,
  imported: Batch,
  saves: Rewording['saves'],
): Promise<void> {
  const key = `${id}:${imported.id}`
  for (const post of await doubtInOtherWords(tx, roadmap, place.room, saves, key, at))
    await tx.posts.add(post, at)
  if ((await tx.watches.ofRoadmap(roadmap.id)).length === 0) return
  const { holdAgainstWords } = await import('../watching/reworded.ts')
  const { posts } = await holdAgainstWords(tx, roadmap, place.room, { added: [], saves }, key, at)
  for (const post of posts) await tx.posts.add(post, at)
}

/** Reviews come at other times again where the import had moved them, or a maintainer is asked. */
async function tellRedated(
  { tx, request: { id, at, place } }: Call,
  roadmap: Roadmap,
  imported: Batch,
  saves: Revised['saves'],
): Promise<void> {
  const revised = { added: [], saves, headerBefore: roadmap.header }
  for (const post of await proposeReviews(tx, roadmap, place.room, revised, `${id}:${imported.id}`, at))
    await tx.posts.add(post, at)
}

/** Criteria that are met no more without the evidence that was taken back. */
async function fallBack({ tx, request }: Call, roadmap: Roadmap, batch: Batch): Promise<readonly Edit[]> {
  const numbers = batch.changes.flatMap(({ what, ref }) =>
    what === 'evidence' && ref !== undefined ? [numberOfRef(ref)] : [],
  )
  const edits: Edit[] = []
  for (const number of new Set(numbers)) edits.push(...(await fallingBack(tx, roadmap, number, request.at)))
  const { zone } = roadmap.settings
  const circumstances = { roadmap: roadmap.id, at: request.at, zone, by: byTime, room: request.place.room }
  if (edits.length > 0) await record(tx, circumstances, edits)
  return edits
}

async function takeSettingBack(
  call: Call,
  roadmap: Roadmap,
  batch: Batch,
  change: Change,
): Promise<TakenBack> {
  const [before, after] = [readSettingsThen(change.before), readSettingsThen(change.after)]
  if (before === undefined || after === undefined)
    throw new RangeError('the log holds settings that are none')
  // Who shut themselves out by a slip may come back in.
  const isOwn = batch.by.id === call.request.by.id && maintains(call.request.by, before)
  if (!isOwn) mustMaintain(call, roadmap, 'take back what was set')
  const settings = takeSettingsBack(roadmap.settings, before, after)
  if (settings === undefined)
    throw new UserError(
      `That setting of ${roadmap.key} was changed again later.`,
      `See how it stands: /roadmap settings ${roadmap.key}`,
    )
  const restored = await changeSettings(call, roadmap, settings, batch.id)
  return {
    roadmap: restored,
    edits: [],
    says: `Settings of ${roadmap.key}: ${settingsChange(after, before)}`,
  }
}
