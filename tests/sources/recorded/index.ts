import { crates } from './crates.ts'
import { endoflife } from './endoflife.ts'
import { feed } from './feed.ts'
import { github } from './github.ts'
import { githubIssue } from './github-issue.ts'
import { npm } from './npm.ts'
import { osv } from './osv.ts'
import { page } from './page.ts'
import { pypi } from './pypi.ts'
import type { RecordedSource } from './recorded-source.ts'

/** For each source an answer made up to hold what real ones seldom hold together; those are in `real-answers.ts`. */
export const recorded: Readonly<Record<string, RecordedSource>> = {
  npm,
  crates,
  pypi,
  osv,
  github,
  'github-issue': githubIssue,
  endoflife,
  feed,
  page,
}
