import type { Instant } from '../../src/clock.ts'
import { openStore } from '../../src/store/open.ts'
import type { Weeks } from './weeks.ts'
import type { Wire } from './wire.ts'

/** What of a digest's thread does not stand there in the order in which it was to be said: the rest, then the list. */
export async function judgeOrder(
  path: string,
  wire: Wire,
  { roadmap, digests }: Weeks,
  now: Instant,
): Promise<readonly string[]> {
  const store = openStore(path)
  const broken: string[] = []
  for (const { on } of digests.filter(({ at }) => at <= now)) {
    const key = `digest:${roadmap}:${wire.rooms[0]}:${on}`
    const messagesOf = async (of: string) =>
      (await store.read((tx) => tx.posts.byKey(of)))?.delivered?.messages ?? []
    const [first] = await messagesOf(key)
    const meant = [...(await messagesOf(`${key}:body`)), ...(await messagesOf(`${key}:list`))]
    if (first === undefined || meant.length === 0) continue
    const stands = wire.inThread(first).filter((message) => meant.includes(message))
    if (stands.join() !== meant.join())
      broken.push(`in the thread of ${on} stand ${stands.join(', ')} instead of ${meant.join(', ')}`)
  }
  store.close()
  return broken
}
