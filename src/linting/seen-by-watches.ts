import type { Instant } from '../clock.ts'
import type { Watch } from '../plan/watch.ts'
import type { WorldFact } from '../plan/world/fact.ts'
import { type NamedVersion, nameOfVersion } from '../plan/world/named.ts'
import { compareNumbers } from '../plan/world/numbers.ts'

const day = 24 * 60 * 60_000

/** What watches have seen of late of the versions that a plan names: enough where those are ahead of all that there is. */
export function seenByWatches(
  versions: readonly NamedVersion[],
  watches: readonly Pick<Watch, 'subject' | 'seen' | 'checkedAt' | 'isProposed'>[],
  now: Instant,
): ReadonlyMap<string, WorldFact> {
  const found = new Map<string, WorldFact>()
  for (const { subject, seen, checkedAt } of watches)
    for (const named of versions) {
      if (seen === undefined || checkedAt === undefined || checkedAt < now - day) continue
      if (named.of === 'endoflife' || subject.source !== named.of || subject.id !== named.name) continue
      const value = (name: string) => seen.facts.find((fact) => fact.name === name)?.value
      const newest = value('version')
      const all = [newest, value('prerelease'), value('withdrawn'), value('stray')]
      const isAhead = all.every((one) => one === undefined || compareNumbers(named.version, String(one)) > 0)
      if (typeof newest === 'string' && isAhead)
        found.set(nameOfVersion(named), { at: checkedAt, version: { exists: false, newest } })
    }
  return found
}
