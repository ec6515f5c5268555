import { and, desc, inArray, sql } from 'drizzle-orm'
import type { Handed, Handout } from '../plan/handout.ts'
import type { Ref } from '../plan/item.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { equals } from './planned-once.ts'
import { handouts } from './schema.ts'

/** Of the files made from one revision so many are remembered, the latest. */
const most = 8

/** What was exported from a revision, which a file that comes back may descend from; known by the bytes of both. */
export function makeHandouts(db: Database) {
  const of = db
    .select()
    .from(handouts)
    .where(
      and(
        equals(handouts.roadmapId, sql.placeholder('roadmap')),
        equals(handouts.revisionSha256, sql.placeholder('revision')),
      ),
    )
    .orderBy(desc(handouts.id))
    .prepare()
  return {
    /** The latest first. */
    async of(
      roadmap: number,
      revision: string,
    ): Promise<readonly { readonly sha256: string; readonly shows: Handout }[]> {
      return of
        .all({ roadmap, revision })
        .map(({ sha256, shows }) => ({ sha256, shows: new Map(fromJson<[Ref, Handed][]>(shows)) }))
    },
    async add(roadmap: number, revision: string, sha256: string, shows: Handout): Promise<void> {
      const known = of.all({ roadmap, revision })
      const others = known.filter((one) => one.sha256 !== sha256)
      const kept = new Set(others.slice(0, most - 1))
      const outdated = known.filter((one) => !kept.has(one)).map(({ id }) => id)
      if (outdated.length > 0) db.delete(handouts).where(inArray(handouts.id, outdated)).run()
      db.insert(handouts)
        .values({
          roadmapId: roadmap,
          revisionSha256: revision,
          sha256,
          shows: JSON.stringify([...shows]),
        })
        .run()
    },
  }
}
