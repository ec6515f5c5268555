import type { Instant } from '../clock.ts'

/** For so long platforms take answers where something was asked, ms: Discord for 15 minutes. */
const answerable = 14 * 60_000
const remembered = 1000

/** Those who asked something of late, and the way to answer them there alone, by the id of the request. */
export class Askers<Way> {
  readonly #ways = new Map<string, { readonly way: Way; readonly until: Instant }>()

  remember(request: string, way: Way, now: Instant): void {
    this.#ways.set(request, { way, until: now + answerable })
    for (const [oldest, { until }] of this.#ways) {
      if (this.#ways.size <= remembered && until > now) break
      this.#ways.delete(oldest)
    }
  }

  /** The way for what answers a request: a post that does ends its key with the request's id. */
  of(key: string, now: Instant): Way | undefined {
    for (const [request, { way, until }] of this.#ways)
      if (until > now && key.endsWith(`:${request}`)) return way
    return undefined
  }
}
