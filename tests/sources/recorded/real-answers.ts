import { crates } from '../../../src/sources/crates.ts'
import { endoflife } from '../../../src/sources/endoflife.ts'
import { feed } from '../../../src/sources/feed.ts'
import { github } from '../../../src/sources/github.ts'
import { githubIssue } from '../../../src/sources/github-issue.ts'
import { npm } from '../../../src/sources/npm.ts'
import { osv } from '../../../src/sources/osv.ts'
import { pypi } from '../../../src/sources/pypi.ts'
import type { Source } from '../../../src/sources/source.ts'
import type { Recording } from '../upstream.ts'

/** What a service answered when somebody asked it; where each comes from stands in `answers/where-from.md`. */
export interface RealAnswer {
  readonly source: Source
  /** What is watched, as somebody writes it; `{origin}` is the upstream's. */
  readonly text: string
  /** Files in `answers`, by the paths that are asked. */
  readonly answers: Readonly<Record<string, string>>
  /** Made up, for what is asked as well and nobody has recorded. */
  readonly standIns?: Recording
  /** Link headers in the form that was recorded, by path. */
  readonly links?: Readonly<Record<string, string>>
  /** What a person reads in the files. */
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

const github3 = '/repos/sigmavirus24/github3.py'
const betamax = '/repos/sigmavirus24/betamax'
const pygithub = '/repos/PyGithub/PyGithub'
const research = '/repos/JLLeitschuh/security-research'
const commits = (base: string): Recording => ({ [`${base}/commits`]: { body: [] } })
const committed = { body: { commit: { committer: { date: '2001-01-01T00:00:00Z' } } } }

/** By a title: what the answer shows of its service. */
export const realAnswers: Readonly<Record<string, RealAnswer>> = {
  'npm, a package of eleven versions without a licence': {
    source: npm,
    text: 'npm:custodian',
    answers: { '/custodian': 'npm-custodian.json' },
    facts: {
      version: '1.3.4',
      released: '2015-03-31',
      breaking: '2012-01-09',
      releases: 11,
      deprecated: false,
    },
  },
  'crates.io as it once was, without the fields of today': {
    source: crates,
    text: 'crate utf8-ranges',
    answers: { '/api/v1/crates/utf8-ranges': 'crates-utf8-ranges.json' },
    facts: {
      version: '1.0.0',
      released: '2016-12-30',
      breaking: '2016-12-30',
      releases: 5,
      licence: 'Unlicense/MIT',
    },
  },
  'crates.io in 2023, a version yanked': {
    source: crates,
    text: 'crate libc',
    answers: { '/api/v1/crates/libc': 'crates-libc.json' },
    facts: {
      version: '0.2.147',
      released: '2023-06-25',
      // The oldest of the four that are kept.
      breaking: '2023-05-08',
      withdrawn: '0.2.145',
      releases: 3,
      licence: 'MIT OR Apache-2.0',
    },
  },
  'PyPI, versions without files, and 3.11 after 3.9': {
    source: pypi,
    text: 'pypi:ply',
    answers: { '/pypi/ply/json': 'pypi-ply.json' },
    facts: {
      version: '3.11',
      released: '2018-02-15',
      breaking: '2012-04-18',
      releases: 6,
      licence: 'BSD',
      advisories: 0,
    },
  },
  'OSV asked for a version, advisories that do not say how bad they are': {
    source: osv,
    text: 'osv:PyPI/jinja2@2.4.1',
    answers: { '/v1/query': 'osv-jinja2.json' },
    facts: {
      advisories: 5,
      mediumAdvisories: 0,
      severeAdvisories: 0,
      criticalAdvisories: 0,
      newest: 'PYSEC-2021-66',
      published: '2021-02-01',
      fixed: '2.11.3',
    },
  },
  'OSV asked for an advisory of GitHub': {
    source: osv,
    text: 'GHSA-35jh-r3h4-6jhm',
    answers: { '/v1/vulns/GHSA-35jh-r3h4-6jhm': 'osv-lodash-advisory.json' },
    facts: {
      advisories: 1,
      mediumAdvisories: 1,
      severeAdvisories: 1,
      criticalAdvisories: 0,
      worstAdvisory: 'high',
      newest: 'GHSA-35jh-r3h4-6jhm',
      summary: 'Command Injection in lodash',
      published: '2021-05-06',
      fixed: '4.17.21',
    },
  },
  'GitHub, a repository and its releases': {
    source: github,
    text: 'github:sigmavirus24/github3.py',
    answers: {
      [github3]: 'github-github3.json',
      [`${github3}/releases?per_page=100`]: 'github-github3-releases.json',
    },
    standIns: commits(github3),
    facts: {
      version: '0.9.3',
      released: '2014-11-29',
      breaking: '2014-11-29',
      releases: 2,
      commits: 0,
      name: 'sigmavirus24/github3.py',
      pushed: '2018-01-04',
      archived: false,
      openIssues: 105,
    },
  },
  'GitHub, a repository and its tags, some with a v before them': {
    source: github,
    text: 'sigmavirus24/betamax',
    answers: {
      [betamax]: 'github-betamax.json',
      [`${betamax}/tags?per_page=100`]: 'github-betamax-tags.json',
    },
    standIns: {
      ...commits(betamax),
      [`${betamax}/releases`]: { body: [] },
      [`${betamax}/commits/be8d7a8f6ae22076493e2ebff78a0f8c4414fdd3`]: committed,
    },
    facts: {
      version: '0.4.0',
      released: '2001-01-01',
      breaking: '2001-01-01',
      releases: 12,
      tagged: true,
      commits: 0,
      name: 'sigmavirus24/betamax',
      pushed: '2014-07-29',
      archived: false,
      openIssues: 7,
    },
  },
  'GitHub in 2025, a licence, odd tags, and a next page by the number of the repository': {
    source: github,
    text: 'PyGithub/PyGithub',
    answers: {
      [pygithub]: 'github-pygithub.json',
      [`${pygithub}/tags?per_page=100`]: 'github-pygithub-tags.json',
    },
    links: {
      [`${pygithub}/tags?per_page=100`]:
        '<{origin}/repositories/3544490/tags?page=2>; rel="next", <{origin}/repositories/3544490/tags?page=4>; rel="last"',
    },
    standIns: {
      ...commits(pygithub),
      [`${pygithub}/releases`]: { body: [] },
      '/repositories/3544490/tags?page=2': { body: [{ name: 'v1.46', commit: { sha: 'earlier' } }] },
      [`${pygithub}/commits/19ddb9f4fd996e99a5010d271b3c2e76dd280fb5`]: committed,
      [`${pygithub}/commits/467e0268eac67d0635948f1f3e0313365fb242a1`]: committed,
    },
    facts: {
      version: '2.5.0',
      released: '2001-01-01',
      breaking: '2001-01-01',
      releases: 8,
      tagged: true,
      commits: 0,
      name: 'PyGithub/PyGithub',
      pushed: '2024-12-19',
      archived: false,
      licence: 'LGPL-3.0',
      openIssues: 357,
    },
  },
  'GitHub, the advisories of a repository, one closed': {
    source: github,
    text: 'JLLeitschuh/security-research',
    answers: { [`${research}/security-advisories`]: 'github-security-research-advisories.json' },
    standIns: {
      ...commits(research),
      [research]: { body: { full_name: 'JLLeitschuh/security-research' } },
      [`${research}/releases`]: { body: [] },
      [`${research}/tags`]: { body: [] },
    },
    facts: {
      releases: 0,
      tagged: true,
      commits: 0,
      name: 'JLLeitschuh/security-research',
      archived: false,
      advisories: 2,
      mediumAdvisories: 2,
      // GitHub calls one of them medium, though the base score of its vector is 7.5.
      severeAdvisories: 2,
      criticalAdvisories: 0,
      worstAdvisory: 'high',
    },
  },
  'GitHub, a closed issue': {
    source: githubIssue,
    text: 'sigmavirus24/github3.py#1',
    answers: { [`${github3}/issues/1`]: 'github-github3-issue.json' },
    facts: {
      state: 'closed',
      closed: '2012-09-17',
      title: 'Construct _api attribute on our own',
      comments: 2,
    },
  },
  'GitHub in 2017, a pull request that does not say whether it was merged': {
    source: githubIssue,
    text: 'https://github.com/sigmavirus24/github3.py/pull/301',
    answers: { [`${github3}/issues/301`]: 'github-github3-pull-request.json' },
    facts: {
      state: 'closed',
      closed: '2014-11-29',
      title: 'GitHubEnterprise: Add url attribute; show in _repr',
      comments: 0,
    },
  },
  'endoflife.date, a line that has ended': {
    source: endoflife,
    text: 'eol go/1.23',
    answers: { '/api/v1/products/go/': 'endoflife-go.json' },
    facts: {
      cycle: '1.23',
      version: '1.23.12',
      released: '2025-08-06',
      supported: false,
      supportEnds: '2025-08-12',
      lts: false,
    },
  },
  'endoflife.date, the newest line, whose end nobody knows': {
    source: endoflife,
    text: 'eol go',
    answers: { '/api/v1/products/go/': 'endoflife-go.json' },
    facts: { cycle: '1.25', version: '1.25.0', released: '2025-08-12', supported: true, lts: false },
  },
  'an Atom feed of GitHub, its links without a host': {
    source: feed,
    text: 'feed {origin}/gulpjs/gulp/releases.atom "3.8.11"',
    answers: { '/gulpjs/gulp/releases.atom': 'feed-gulp.xml' },
    facts: {
      entries: 10,
      newest: 'v3.9.0',
      newestLink: '{origin}/gulpjs/gulp/releases/tag/v3.9.0',
      newestOn: '2015-06-01',
      lastEntries:
        '720ba93f 9a58f31d 095b613e 7c4b3e5c f6ac9f64 d7fe3d03 b8a32186 6120a06e 0e84f693 1de41227',
      matches: 1,
      match: 'v3.8.11',
      matchLink: '{origin}/gulpjs/gulp/releases/tag/v3.8.11',
      matchOn: '2015-02-09',
      lastMatches: '9a58f31d',
    },
  },
  'an RSS feed of PyPI': {
    source: feed,
    text: 'feed {origin}/rss/project/ply/releases.xml "pure-Python"',
    answers: { '/rss/project/ply/releases.xml': 'feed-ply.xml' },
    facts: {
      entries: 15,
      newest: '3.11',
      newestLink: 'https://pypi.org/project/ply/3.11/',
      newestOn: '2018-02-15',
      lastEntries:
        '57662882 f0a0401e 94de6300 3c9a451d 83c319cf ad840678 2eb160d3 8ac1df13 475b73b2 18c8e8e9 b1063f50 025f0708 32a899f3 61db9b38 146282a5',
      matches: 5,
      match: '2.2',
      matchLink: 'https://pypi.org/project/ply/2.2/',
      matchOn: '2006-11-02',
      lastMatches: 'b1063f50 025f0708 32a899f3 61db9b38 146282a5',
    },
  },
}
