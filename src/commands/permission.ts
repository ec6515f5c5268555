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

/** @throws UserError naming those who decide of this roadmap's gates */
export function mayDecide({ request: { by } }: Call, { key, settings }: Roadmap): void {
  const { approvers = [] } = settings
  const may = approvers.length === 0 ? maintains(by, settings) : approvers.some(({ id }) => id === by.id)
  if (may) return
  const names = (approvers.length === 0 ? settings.maintainers : approvers).map(({ name }) => `@${name}`)
  throw new UserError(`You do not decide of the gates of ${key}.`, `Ask ${names.join(', ')}.`)
}
