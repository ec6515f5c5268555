import { UserError } from '../errors.ts'
import { maintains, whomToAsk } from '../plan/maintainer.ts'
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
