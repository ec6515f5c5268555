import { expect, it, vi } from 'vitest'
import { collectGarbage } from '../../src/cli/collect-garbage.ts'

/** V8 by itself comes round to garbage of this little after eight seconds, ms. */
const soon = 5_000

it('gives back in a pause what nobody holds any more', async () => {
  const freed = vi.fn()
  const registry = new FinalizationRegistry(freed)
  for (let count = 0; count < 3; count += 1) registry.register({ count }, count)
  await new Promise((resolve) => setTimeout(resolve))
  collectGarbage()
  await vi.waitFor(() => expect(freed).toHaveBeenCalledTimes(3), { timeout: soon, interval: 100 })
})
