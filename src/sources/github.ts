import type { ZodType } from 'zod'
import { addressIn, type Base, pathOn, writtenName } from './address.ts'
import { dayOf, plainLine, readJson } from './answer.ts'
import type { Answer, Question } from './client.ts'
import {
  advisoriesSchema,
  commitSchema,
  commitsSchema,
  releasesSchema,
  repositorySchema,
  tagsSchema,
} from './github-schema.ts'
import { type Release, releaseEntries, releaseFacts, releaseNames } from './releases.ts'
import { fact, type More, makeRound, type Part } from './round.ts'
import { advisoryEntries, advisoryFacts, advisoryNames } from './severity.ts'
import { type Access, type CheckContext, defineSource } from './source.ts'
import { type Tag, versionTags } from './tags.ts'

const usual: Base = { origin: 'https://api.github.com', path: '' }
const dayMs = 86_400_000

/** GitHub lists ten thousand releases at most; without a token even their pages would not fit into its hour. */
const mostPages = ({ tokens }: Access) => (tokens['github'] === undefined ? 10 : 100)

export const github = defineSource({
  name: 'github',
  watches: 'a repository on GitHub',
  examples: [
    'microsoft/windows-drivers-rs',
    'github:rust-lang/rust',
    'https://github.com/denoland/deno/releases',
  ],
  facts: [
    ...releaseEntries,
    {
      name: 'tagged',
      type: 'boolean',
      means: 'whether versions are read from tags, as there are no releases',
    },
    { name: 'name', type: 'text', means: 'what it is called now, as repositories are renamed' },
    { name: 'commits', type: 'number', means: 'commits to the default branch in the last 90 days' },
    { name: 'pushed', type: 'day', means: 'the day of the last push' },
    {
      name: 'archived',
      type: 'boolean',
      means: 'whether it is archived, so that nobody works on it any more',
    },
    { name: 'licence', type: 'text', means: 'its licence' },
    { name: 'openIssues', type: 'number', means: 'open issues and pull requests together' },
    ...advisoryEntries,
  ],
  recognise(text) {
    const [owner, name, section = ''] = pathOn(text, 'github.com') ?? nameOf(text)?.split('/') ?? []
    const id = `${owner}/${name?.replace(/\.git$/, '')}`
    if (
      owner === undefined ||
      name === undefined ||
      reserved.has(owner) ||
      pages.has(section) ||
      !repository.test(id)
    )
      return undefined
    return { source: 'github', id, label: `${id} on GitHub`, url: `https://github.com/${id}` }
  },
  async check({ id }, context) {
    const round = makeRound(context)
    const repository = await round.part(repositoryPart(id, context))
    const released = await round.part(releasesPart(id, context))
    const hasVersion = released.some(({ name }) => name === 'version' || name === 'prerelease')
    const versions = hasVersion ? released : await round.part(tagsPart(id, context))
    const commits = await round.part(commitsPart(id, context))
    const advisories = await round.part(advisoriesPart(id, context))
    return round.done([...versions, ...commits, ...repository, ...advisories])
  },
})

const repository = /^[a-z\d](?:[a-z\d-]{0,38})\/(?!\.{1,2}$)[\w.-]{1,100}$/i

/** What in a repository is watched as a page. */
const pages = new Set(['blob', 'discussions', 'issues', 'pull', 'raw', 'wiki'])

/** Pages of GitHub itself. */
const reserved = new Set([
  'about',
  'advisories',
  'apps',
  'features',
  'marketplace',
  'orgs',
  'settings',
  'sponsors',
  'topics',
])

function nameOf(text: string): string | undefined {
  const name = writtenName(text, ['github']) ?? text.trim()
  return /^[^\s/]+\/[^\s/]+$/.test(name) ? name : undefined
}

function address(id: string, query: string, context: Access, ...parts: readonly string[]): string {
  return `${addressIn(context, 'github', usual, 'repos', ...id.split('/'), ...parts)}${query}`
}

function question({ tokens }: Access): Question {
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

function repositoryPart(id: string, context: CheckContext): Part {
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

function releasesPart(id: string, context: CheckContext): Part {
  const tagged = context.previous?.facts.some(({ name }) => name === 'tagged') === true
  return {
    address: address(id, '?per_page=100', context, 'releases'),
    question: question(context),
    // What came from tags does not stay because there are still no releases.
    yields: tagged ? ['tagged'] : releaseNames,
    async read(answer, more) {
      const all = await allOf(answer, more, releasesSchema, context)
      const byTag = new Map(all.filter(({ draft }) => !draft).map((release) => [release.tag_name, release]))
      const releases = versionTags([...byTag.keys()], id.split('/')[1] ?? '').map(
        ({ name, version }): Release => {
          const release = byTag.get(name)
          return { version, on: dayOf(release?.published_at), early: release?.prerelease === true }
        },
      )
      return releaseFacts(releases)
    },
  }
}

function tagsPart(id: string, context: CheckContext): Part {
  return {
    address: address(id, '?per_page=100', context, 'tags'),
    question: question(context),
    yields: [...releaseNames, 'tagged'],
    async read(answer, more) {
      const all = await allOf(answer, more, tagsSchema, context)
      const tags = versionTags(
        all.map(({ name }) => name),
        id.split('/')[1] ?? '',
      )
      const found = [...releaseFacts(tags), ...fact('tagged', true)]
      const version = found.find(({ name }) => name === 'version')?.value
      const latest: Tag | undefined = tags.find((tag) => tag.version === version)
      const sha = all.find(({ name }) => name === latest?.name)?.commit.sha
      if (sha === undefined) return found
      // A tag has no day; that of its commit is one more question, so it is asked for the latest alone.
      const { commit } = readJson(await more(address(id, '', context, 'commits', sha)), commitSchema)
      return [...found, ...fact('released', dayOf(commit.committer?.date))]
    },
  }
}

function commitsPart(id: string, context: CheckContext): Part {
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

function advisoriesPart(id: string, context: CheckContext): Part {
  return {
    address: address(id, '?state=published&per_page=100', context, 'security-advisories'),
    question: question(context),
    yields: advisoryNames,
    without: ['gone', 'refused'],
    async read(answer, more) {
      const all = await allOf(answer, more, advisoriesSchema, context)
      const counted = all.filter(({ state, withdrawn_at }) => state === 'published' && !withdrawn_at)
      return advisoryFacts(counted.map(({ severity }) => severity ?? ''))
    },
  }
}
