import { setTimeout as after } from 'node:timers/promises'
import { DeliveryProblem } from '../../chat/platform.ts'

/** Discord is waited for so long in all, and between two tries at least and without its word so long, ms. */
const longest = 20_000
const least = 100
const unsaid = 1_000

/** Posts what nothing else would post again: as long as Discord asks to wait, within reason, it is waited for. */
export async function patiently<T>(post: () => Promise<T>, left = longest): Promise<T> {
  try {
    return await post()
  } catch (problem) {
    if (!(problem instanceof DeliveryProblem) || problem.outcome !== 'later') throw problem
    const wait = Math.max(least, problem.retryAfter ?? unsaid)
    if (wait > left) throw problem
    await after(wait)
    return patiently(post, left - wait)
  }
}
