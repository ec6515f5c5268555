import type { View } from '../chat/view.ts'
import type { Evidence } from '../plan/evidence.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { evidenceWords } from './gate.ts'

/** The evidence of a criterion counts no more. */
export function staleView({ settings }: Roadmap, { ref, text }: TrackedItem, evidence: Evidence): View {
  const says = `${ref} ${text}: its evidence counts no more, so it is not met any longer.`
  return {
    summary: says,
    about: ref,
    nodes: [
      { type: 'text', text: says },
      { type: 'list', lines: [['It was: ', ...evidenceWords(evidence, settings)]] },
      { type: 'footer', text: `Still so? /roadmap evidence ${ref} LINK or TEXT` },
    ],
  }
}
