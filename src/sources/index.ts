import { crates } from './crates.ts'
import { endoflife } from './endoflife.ts'
import { feed } from './feed.ts'
import { github } from './github.ts'
import { githubIssue } from './github-issue.ts'
import { npm } from './npm.ts'
import { osv } from './osv.ts'
import { page } from './page.ts'
import { pypi } from './pypi.ts'
import type { Source, Subject } from './source.ts'

/** Everything that can be watched; an address is recognised by the first that knows it, any at all by the last. */
export const sources: readonly Source[] = [npm, crates, pypi, osv, github, githubIssue, endoflife, feed, page]

/** What a text means that is a whole address or a written name. */
export function recognise(text: string): Subject | undefined {
  for (const source of sources) {
    const subject = source.recognise(text)
    if (subject !== undefined) return subject
  }
  return undefined
}
