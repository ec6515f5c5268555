import type { Imported } from '../importing/import-document.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'

/** What `cairn import --json` prints: the roadmap, each item in line order, and a summary. */
export function importLines(imported: Imported): readonly object[] {
  const { roadmap, reading } = imported
  const { header } = reading
  const lineOf = new Map(imported.items.map((item) => [item.ref, item.line]))
  const conflicts = imported.conflicts.length
  // What is back in the document is no news of its own here.
  const changed = imported.changed.length + imported.returned.length
  return [
    {
      roadmap: {
        key: roadmap.key,
        title: header.title,
        owner: header.owner,
        established: header.established,
        updated: header.updated,
        next_review: header.nextReview,
        time_zone: roadmap.settings.zone,
      },
    },
    ...imported.items.map((item) => itemLine(item, lineOf)),
    {
      summary: {
        added: imported.added.length,
        changed,
        unchanged: imported.items.length - imported.added.length - changed,
        removed: imported.removed.length,
        conflicts,
        warnings: reading.doubts.map(({ says, lines, about }) => ({ about, lines, says })),
      },
    },
  ]
}

function itemLine(item: TrackedItem, lineOf: ReadonlyMap<string, number | undefined>) {
  const { detail } = item
  return {
    ref: item.ref,
    line: item.line,
    kind: item.kind,
    text: item.text,
    state: item.state,
    section: item.section,
    due: item.due,
    horizon: detail.horizon,
    target: detail.target,
    current: detail.current,
    level: detail.level,
    cadence: detail.cadence,
    owner: item.owner,
    claimed: item.claimed || undefined,
    parent_line: item.parent === undefined ? undefined : lineOf.get(item.parent),
  }
}
