import { readFileSync } from 'node:fs'

/** The plan that a newcomer finds followed in the local room. */
export const sampleKey = 'HARBOR'

export function samplePlan(): Uint8Array {
  return readFileSync(new URL('./sample-plan.md', import.meta.url))
}
