import type { Roadmap } from '../../plan/roadmap.ts'
import type { Settings } from '../../plan/settings.ts'
import { record } from '../../store/record.ts'
import type { Call } from '../command.ts'
import { followSettings } from './follow-settings.ts'

/** Stores settings and lets all that depends on them follow; `undoes` is the change that is taken back with it. */
export async function changeSettings(
  { tx, request }: Call,
  before: Roadmap,
  settings: Settings,
  undoes?: number,
): Promise<Roadmap> {
  const roadmap = { ...before, settings }
  await tx.roadmaps.setSettings(roadmap.id, settings)
  const edits = await followSettings(tx, before, roadmap, request.place.room, request.at)
  await record(
    tx,
    {
      roadmap: roadmap.id,
      at: request.at,
      zone: settings.zone,
      by: { id: request.by.id, name: request.by.name },
      room: request.place.room,
      ...(undoes !== undefined && { undoes }),
    },
    edits,
    [{ what: 'settings', before: before.settings, after: settings }],
  )
  return roadmap
}
