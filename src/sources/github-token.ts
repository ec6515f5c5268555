import type { Clock } from '../clock.ts'
import { addressIn } from './address.ts'
import { openClient } from './client.ts'
import { question, usual } from './github-parts.ts'
import { SourceProblem } from './problem.ts'
import type { Access } from './source.ts'

/** Whether GitHub takes the token that is set: a sentence for its operator where it does not. */
export async function wrongWithGithubToken(access: Access, clock: Clock): Promise<string | undefined> {
  const client = openClient({ clock, bases: access.bases, contact: access.contact })
  try {
    await client.ask(addressIn(access, 'github', usual, 'rate_limit'), question(access))
    return undefined
  } catch (problem) {
    if (!(problem instanceof SourceProblem)) throw problem
    // A server of one's own may limit nobody; a wrong token it refuses before that.
    if (problem.kind === 'gone' || problem.kind === 'rate-limited') return undefined
    return problem.kind === 'refused'
      ? `GitHub does not take GITHUB_TOKEN: ${problem.message}`
      : `GitHub could not be asked: ${problem.message}`
  } finally {
    client.close()
  }
}
