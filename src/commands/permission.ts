import { UserError } from '../errors.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Call } from './command.ts'

function isMaintainer(call: Call, roadmap: Roadmap): boolean {
  const { by } = call.request
  return by.admin === true || roadmap.settings.maintainers.includes(by.id)
}

/** @throws UserError naming whom to ask */
export function mustMaintain(call: Call, roadmap: Roadmap, what: string): void {
  if (isMaintainer(call, roadmap)) return
  throw new UserError(`Only a maintainer of ${roadmap.key} may ${what}.`, whomToAsk(roadmap))
}

/** @throws UserError when this roadmap's items are changed by maintainers alone */
export function mayChange(call: Call, roadmap: Roadmap): void {
  if (roadmap.settings.changes === 'everyone' || isMaintainer(call, roadmap)) return
  throw new UserError(`In ${roadmap.key} only maintainers change items.`, whomToAsk(roadmap))
}

function whomToAsk(roadmap: Roadmap): string {
  const names = roadmap.settings.maintainers.map((one) => `@${one}`)
  return names.length === 0
    ? 'Ask an admin of this workspace.'
    : `Ask ${names.join(', ')}, or an admin of this workspace.`
}
