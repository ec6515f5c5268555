import { workspaceOf } from '../chat/place.ts'
import { importDocument } from '../importing/import-document.ts'
import { sampleKey, samplePlan } from '../importing/sample.ts'
import type { Cairn } from '../main.ts'
import { proposeReviews } from '../reviews/proposals.ts'
import type { Arguments } from './arguments.ts'
import { localRoom, personFrom } from './local-room.ts'
import type { Session } from './task.ts'

const words = (followed: readonly string[]) => `This is Cairn's local room. ${followedWords(followed)}

  /roadmap status                 where things stand
  /roadmap list                   what is open, with a thread to check it off
  @2 done 1                       a reply in the thread of message 2
  /roadmap undo                   take it back
  /roadmap import PATH.md         follow a plan of your own
  /roadmap help                   everything else

`

function followedWords(keys: readonly string[]): string {
  if (keys.length === 0) return 'It follows no plan.'
  return keys.includes(sampleKey)
    ? 'A sample plan is followed here already.'
    : `It follows ${keys.join(', ')}.`
}

/** Makes a first visit worth it: a plan to look at where there is none yet, and what to type. */
export async function welcome(
  { store, read }: Cairn,
  { clock, config }: Session,
  given: Arguments,
): Promise<void> {
  const room = localRoom(given.room)
  const known = await store.read((tx) => tx.roadmaps.ofWorkspace(workspaceOf(room)))
  if (known.length === 0)
    await importDocument(
      { store, clock, zone: config.zone, read },
      {
        source: { file: { name: 'sample-plan.md', url: '' } },
        by: personFrom(given.as, config.zone),
        place: { room },
        key: sampleKey,
        dryRun: false,
      },
      samplePlan(),
      async (tx, imported) => {
        await proposeReviews(tx, imported.roadmap, room, imported, sampleKey, clock.now())
      },
    )
  const followed = await store.read((tx) => tx.roadmaps.followedIn(room))
  if (!given.json) process.stdout.write(words(followed.map(({ key }) => key)))
}
