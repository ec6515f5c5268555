import { pathOn, writtenName } from './address.ts'
import { advisoriesPart, commitsPart, releasesPart, repositoryPart, tagsPart } from './github-parts.ts'
import { releaseEntries } from './releases.ts'
import { makeRound } from './round.ts'
import { advisoryEntries } from './severity.ts'
import { defineSource } from './source.ts'

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
      name: 'component',
      type: 'text',
      means:
        'which of several things that are released there these are versions of, where their tags name it',
    },
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

/** Words, numbers, files and folders with a slash between them. */
const everyday =
  /^(?:and\/or|he\/she|yes\/no|n\/a|[\d.]+\/[\d.]+|(?:src|docs?|tests?|lib|bin|scripts)\/.*|.*\.(?:rs|ts|py|md|json|toml|ya?ml|txt))$/i

/** A name after `github:` is one whatever it looks like; `Rapptz/discord.py` alone may be a file. */
function nameOf(text: string): string | undefined {
  const written = writtenName(text, ['github'])
  const name = written ?? text.trim()
  const isMeant = written !== undefined || !everyday.test(name)
  return /^[^\s/]+\/[^\s/]+$/.test(name) && isMeant ? name : undefined
}
