import type { Inline } from '../chat/inline.ts'
import type { View } from '../chat/view.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { said } from './said.ts'

/** For whoever maintains a plan: a room that follows it cannot be reached any more. */
export function unreachableView({ key }: Roadmap, room: string, says: string): View {
  return said(`A channel that follows ${key} cannot be reached any more (${says}).`, {
    lines: [
      ['It is ', { room }, '.'],
      'What I have to say there waits; I try again, and it all comes once something arrives there.',
      `Open the channel to me again, or follow the plan elsewhere: /roadmap follow ${key}`,
    ],
  })
}

/** For a room: what somebody in it could not be told alone. */
export function saidHereView(whom: Inline, { summary, nodes }: View): View {
  return {
    summary,
    nodes: [{ type: 'text', text: ['I cannot reach ', whom, ' alone, so I say it here:'] }, ...nodes],
  }
}
