import type { Config } from '../config.ts'
import type { Access } from '../sources/source.ts'
import type { WatchingParts } from './watching.ts'

/** Where upstreams are, and with which tokens they are asked, as the environment says. */
export function accessIn(config: Config): Access {
  const { github, npmUrl, cratesUrl, pypiUrl, osvUrl, endoflifeUrl, contact } = config
  return {
    bases: {
      github: github.url,
      npm: npmUrl,
      crates: cratesUrl,
      pypi: pypiUrl,
      osv: osvUrl,
      endoflife: endoflifeUrl,
    },
    tokens: { github: github.token },
    ...(contact !== undefined && { contact }),
  }
}

/**
 * Looks at every upstream that is due. All that it takes is loaded when the first one is: a bot that watches nothing
 * should not carry it. Closing, it gives up what is asked.
 */
export function makeLookUpstream(parts: Omit<WatchingParts, 'look'>, access: Access): () => Promise<void> {
  let watching: (() => Promise<void>) | undefined

  async function begin() {
    const { makeLook } = await import('./checking.ts')
    const { makeWatching } = await import('./watching.ts')
    const { look, close } = makeLook(access, parts.clock)
    parts.closing.addEventListener('abort', close)
    return makeWatching({ ...parts, look })
  }

  return async () => {
    if (parts.closing.aborted) return
    const next = await parts.store.read((tx) => tx.watches.nextDue())
    if (next === undefined || next > parts.clock.now()) return
    watching ??= await begin()
    await watching()
  }
}
