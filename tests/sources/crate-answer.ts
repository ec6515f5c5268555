import type { Recording } from './upstream.ts'

/** What crates.io answers of a crate with these versions, the newest first; those that begin with a dash are yanked. */
export function crateAnswer(crate: string, ...versions: readonly string[]): Recording {
  return {
    [`/api/v1/crates/${crate}`]: {
      body: {
        crate: { id: crate, name: crate, max_version: versions[0], max_stable_version: versions[0] },
        versions: versions.map((version, at) => ({
          id: at,
          crate,
          num: version.replace(/^-/, ''),
          created_at: `2026-0${9 - at}-01T10:00:00Z`,
          yanked: version.startsWith('-'),
          license: 'MIT',
        })),
      },
    },
  }
}
