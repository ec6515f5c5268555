import type { Firing, Watch } from '../plan/watch.ts'
import { textOf } from './facts-in.ts'

/** A watch after what it fired was called no match: a rule about versions goes on as if that one had not been seen. */
export function afterNoMatch(watch: Watch, { before, after }: Pick<Firing, 'before' | 'after'>): Watch {
  const { highest, ...rest } = watch
  const last = textOf(before, 'version')
  const known = highest === textOf(after, 'version') ? last : highest
  return {
    ...rest,
    ...(known !== undefined && { highest: known }),
    ...(watch.rule.when === 'at-least' && { holds: false }),
  }
}
