import { UserError } from '../errors.ts'
import type { Batch, Change } from '../plan/change.ts'
import { takesMaintainer } from '../plan/evidence.ts'
import { decidesOfGates, maintains, whomToAsk } from '../plan/maintainer.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Call } from './command.ts'

/** @throws UserError naming whom to ask */
export function mustMaintain(call: Call, roadmap: Roadmap, what: string): void {
  if (maintains(call.request.by, roadmap.settings)) return
  throw new UserError(`Only a maintainer of ${roadmap.key} may ${what}.`, whomToAsk(roadmap.settings))
}

/** @throws UserError when this roadmap's items are changed by maintainers alone */
export function mayChange(call: Call, roadmap: Roadmap): void {
  if (roadmap.settings.changes === 'everyone' || maintains(call.request.by, roadmap.settings)) return
  throw new UserError(`In ${roadmap.key} only maintainers change items.`, whomToAsk(roadmap.settings))
}

/**
 * What maintainers alone may do, they alone take back.
 * @throws UserError when this roadmap's items, or what the batch holds, are changed by maintainers alone
 */
export async function mayTakeBack(call: Call, roadmap: Roadmap, { by, changes }: Batch): Promise<void> {
  mayChange(call, roadmap)
  if (changes.some(({ what }) => what === 'kind')) mustMaintain(call, roadmap, 'correct kinds')
  for (const change of changes) {
    // Whoever withdrew something by a slip gives nothing by taking that back.
    const isOwnSlip = change.after === undefined && by.id === call.request.by.id
    if (change.what === 'evidence' && !isOwnSlip) await mayTurn(call, roadmap, change)
  }
}

/** Whether evidence may be made to count no more, or again. */
async function mayTurn(
  call: Call,
  roadmap: Roadmap,
  { before, after }: Pick<Change, 'before' | 'after'>,
): Promise<void> {
  const one = await call.tx.evidence.byId(Number(after ?? before))
  if (one === undefined) return
  if (!takesMaintainer(one, await call.tx.evidence.ofItem(roadmap.id, one.number))) return
  const [again, no] =
    one.kind === 'waiver'
      ? ['waive its criteria', 'take a waiver back']
      : ['let evidence count without a number', 'take back that evidence counts']
  mustMaintain(call, roadmap, after === undefined ? again : no)
}

/** @throws UserError naming those who decide of this roadmap's gates */
export function mayDecide({ request: { by } }: Call, { key, settings }: Roadmap): void {
  if (decidesOfGates(by, settings)) return
  const { approvers = [] } = settings
  const names = (approvers.length === 0 ? settings.maintainers : approvers).map(({ name }) => `@${name}`)
  throw new UserError(`You do not decide of the gates of ${key}.`, `Ask ${names.join(', ')}.`)
}
