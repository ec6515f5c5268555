import { UserError } from '../errors.ts'
import type { Written } from '../markdown/write.ts'
import type { WriteBack } from '../markdown/write-back.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Store } from '../store/open.ts'
import type { Transaction } from '../store/transaction.ts'
import { type Exported, handOut, type ToExport, takesLong, toExport, writeHere } from './export-roadmap.ts'

export interface ExportParts {
  readonly store: Store
  /** Writes into a document without holding anybody up. @throws UserError */
  readonly write: (bytes: Uint8Array, task: WriteBack) => Promise<Written>
}

/** So often it is written anew where the plan was changed meanwhile. */
const attempts = 3

/**
 * Exports a roadmap while others go on; `also` runs in the transaction that notes it as handed out.
 * @throws UserError when it cannot be written in the time there is, or is changed all the while
 */
export async function exportAtLength(
  { store, write }: ExportParts,
  id: number,
  also: (tx: Transaction, roadmap: Roadmap, exported: Exported) => Promise<void>,
): Promise<Exported> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    // As a write, for nothing changes then between what it reads.
    const asked = await store.write(async (tx) => {
      const roadmap = await tx.roadmaps.byId(id)
      return roadmap && toExport(tx, roadmap)
    })
    if (asked === undefined)
      throw new UserError('There is no document any more.', 'Import one: /roadmap import')
    const written = takesLong(asked) ? await write(asked.revision.bytes, asked.task) : await writeHere(asked)
    const exported = await store.write(async (tx) => {
      if (!(await isCurrent(tx, asked))) return undefined
      const made = await handOut(tx, asked, written)
      await also(tx, asked.roadmap, made)
      return made
    })
    if (exported !== undefined) return exported
  }
  throw new UserError(
    'The plan was changed again and again while its marks were written.',
    'Export it once more: /roadmap export',
  )
}

async function isCurrent(tx: Transaction, { roadmap, revision }: ToExport): Promise<boolean> {
  const now = await tx.roadmaps.byId(roadmap.id)
  return now?.version === roadmap.version && (await tx.revisions.newestId(roadmap.id)) === revision.id
}
