import { SourceProblem } from './problem.ts'
import type { Client } from './question.ts'

const question = {
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  limit: 2_000_000,
}
/** Parts of a public repository that everybody sees. */
const open = /^(?:blob|tree|raw|blame|commit|commits|issues|pull|releases|wiki|discussions|tags)$/

/**
 * Whether nothing is at an address any more. Only what says so twice is dead: whoever wants a name or a pause, is slow
 * or out of order may well be there.
 * @throws SourceProblem when it could not be found out
 */
export async function isDead(address: string, client: Client): Promise<boolean> {
  if (!(await saysGone(address, client))) return false
  const repository = repositoryOf(address)
  // Whom GitHub does not know sees private repositories as if they were not there.
  if (
    repository !== undefined &&
    (repository.part === undefined || (await saysGone(repository.root, client)))
  )
    return false
  return saysGone(address, client)
}

async function saysGone(address: string, client: Client): Promise<boolean> {
  try {
    await client.ask(address, question)
    return false
  } catch (problem) {
    if (!(problem instanceof SourceProblem)) throw problem
    if (problem.kind === 'gone') return true
    if (problem.kind === 'rate-limited' || problem.kind === 'unreachable' || problem.kind === 'slow')
      throw problem
    return false
  }
}

/** The repository of an address on GitHub, and which part of it that is; none for somebody's own page. */
function repositoryOf(
  address: string,
): { readonly root: string; readonly part: string | undefined } | undefined {
  const { host, pathname } = new URL(address)
  const [owner, name, part = ''] = pathname.split('/').filter((step) => step !== '')
  const isRaw = host === 'raw.githubusercontent.com'
  if (!isRaw && !/^(?:www\.|gist\.|api\.)?github\.com$/.test(host)) return undefined
  if (name === undefined || owner === undefined)
    return isRaw || host !== 'github.com' ? { root: address, part: undefined } : undefined
  const isOpen = isRaw || (host === 'github.com' && open.test(part))
  return { root: `https://github.com/${owner}/${name}`, part: isOpen ? part : undefined }
}
