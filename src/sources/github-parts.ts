import type { ZodType } from 'zod'
import { addressIn, type Base } from './address.ts'
import { dayOf, plainLine, readJson } from './answer.ts'
import { severityBy } from './cvss.ts'
import {
  advisoriesSchema,
  commitSchema,
  commitsSchema,
  releasesSchema,
  repositorySchema,
  tagsSchema,
} from './github-schema.ts'
import type { Answer, Question } from './question.ts'
import { type Release, releaseFacts, releaseNames, tellingVersions } from './releases.ts'
import { fact, type More, type Part } from './round.ts'
import { advisoryFacts, advisoryNames } from './severity.ts'
import type { Access, CheckContext } from './source.ts'
import { type Tag, versionTags } from './tags.ts'

export const usual: Base = { origin: 'https://api.github.com', path: '' }
const dayMs = 86_400_000

/** GitHub lists ten thousand releases at most; without a token even their pages would not fit into its hour. */
const mostPages = ({ tokens }: Access) => (tokens['github'] === undefined ? 10 : 100)

/** An address beneath a repository's own. */
export function address(id: string, query: string, context: Access, ...parts: readonly string[]): string {
  return `${addressIn(context, 'github', usual, 'repos', ...id.split('/'), ...parts)}${query}`
}

/** How GitHub wants to be asked. */
export function question({ tokens }: Access): Question {
  return { accept: 'application/vnd.github+json', token: tokens['github'], limit: 20_000_000 }
}

async function allOf<T>(
  first: Answer,
  more: More,
  schema: ZodType<T[]>,
  context: Access,
): Promise<readonly T[]> {
  const found: T[] = []
  let answer: Answer | undefined = first
  for (let page = 1; answer !== undefined; page++) {
    found.push(...readJson(answer, schema))
    const next: string | undefined = page < mostPages(context) ? answer.links['next'] : undefined
    // A page that names another host is no page of GitHub's.
    answer = next?.startsWith(`${new URL(answer.finalUrl).origin}/`) ? await more(next) : undefined
  }
  return found
}

/** What a repository says of itself. */
export function repositoryPart(id: string, context: CheckContext): Part {
  return {
    address: address(id, '', context),
    question: question(context),
    yields: ['name', 'pushed', 'archived', 'licence', 'openIssues'],
    read(answer) {
      const { full_name, archived, license, open_issues_count, pushed_at } = readJson(
        answer,
        repositorySchema,
      )
      const spdx = license?.spdx_id === 'NOASSERTION' ? undefined : license?.spdx_id
      return [
        ...fact('name', plainLine(full_name)),
        ...fact('pushed', dayOf(pushed_at)),
        ...fact('archived', archived),
        ...fact('licence', plainLine(spdx ?? license?.name ?? '', 100)),
        ...fact('openIssues', open_issues_count),
      ]
    },
  }
}

/** The tags of its versions; where it releases several things, of the one that was seen before. */
function tagsOf(id: string, names: readonly string[], { previous }: CheckContext): readonly Tag[] {
  const seen = previous?.facts.find(({ name }) => name === 'component')?.value
  return versionTags(names, id.split('/')[1] ?? '', typeof seen === 'string' ? seen : undefined)
}

/** Its versions by its releases. */
export function releasesPart(id: string, context: CheckContext): Part {
  const tagged = context.previous?.facts.some(({ name }) => name === 'tagged') === true
  return {
    address: address(id, '?per_page=100', context, 'releases'),
    question: question(context),
    // What came from tags does not stay because there are still no releases.
    yields: tagged ? ['tagged'] : [...releaseNames, 'component'],
    async read(answer, more) {
      const all = await allOf(answer, more, releasesSchema, context)
      const byTag = new Map(all.filter(({ draft }) => !draft).map((release) => [release.tag_name, release]))
      const tags = tagsOf(id, [...byTag.keys()], context)
      const releases = tags.map(({ name, version }): Release => {
        const release = byTag.get(name)
        return { version, on: dayOf(release?.published_at), early: release?.prerelease === true }
      })
      return [...releaseFacts(releases), ...fact('component', tags[0]?.of)]
    },
  }
}

/** Its versions by its tags. */
export function tagsPart(id: string, context: CheckContext): Part {
  return {
    address: address(id, '?per_page=100', context, 'tags'),
    question: question(context),
    yields: [...releaseNames, 'component', 'tagged'],
    // Nothing says in which order they come.
    isUnordered: true,
    async read(answer, more) {
      const all = await allOf(answer, more, tagsSchema, context)
      const tags = tagsOf(
        id,
        all.map(({ name }) => name),
        context,
      )
      const days = new Map<string, string | undefined>()
      for (const version of new Set(tellingVersions(tags))) {
        const name = tags.find((tag) => tag.version === version)?.name
        const sha = all.find((tag) => tag.name === name)?.commit.sha
        if (sha === undefined) continue
        // A tag has no day; that of its commit is one more question, so it is asked for these alone.
        const { commit } = readJson(await more(address(id, '', context, 'commits', sha)), commitSchema)
        days.set(version, dayOf(commit.committer?.date))
      }
      const dated = tags.map(({ version }): Release => ({ version, on: days.get(version) }))
      return [...releaseFacts(dated), ...fact('component', tags[0]?.of), ...fact('tagged', true)]
    },
  }
}

/** How much was done in the last 90 days. */
export function commitsPart(id: string, context: CheckContext): Part {
  const since = new Date(context.now - 90 * dayMs).toISOString().slice(0, 10)
  return {
    address: address(id, `?since=${since}T00:00:00Z&per_page=1`, context, 'commits'),
    question: question(context),
    yields: ['commits'],
    read(answer) {
      // One a page, so that the number of the last page is the number of commits.
      const last = new URL(answer.links['last'] ?? answer.finalUrl).searchParams.get('page')
      return fact('commits', last === null ? readJson(answer, commitsSchema).length : Number(last))
    },
  }
}

/** Its published advisories, which servers of one's own may not have. */
export function advisoriesPart(id: string, context: CheckContext): Part {
  return {
    address: address(id, '?state=published&per_page=100', context, 'security-advisories'),
    question: question(context),
    yields: advisoryNames,
    without: ['gone', 'refused'],
    async read(answer, more) {
      const all = await allOf(answer, more, advisoriesSchema, context)
      const counted = all.filter(({ state, withdrawn_at }) => state === 'published' && !withdrawn_at)
      const severities = counted.map(({ severity, cvss, cvss_severities: all }) => {
        const vectors = [all?.cvss_v4, all?.cvss_v3, cvss].flatMap((one) => one?.vector_string ?? [])
        return severityBy(vectors, severity ?? '')
      })
      return advisoryFacts(await Promise.all(severities))
    },
  }
}
