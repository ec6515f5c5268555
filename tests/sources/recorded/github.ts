import type { RecordedSource } from './recorded-source.ts'

// The shapes of GitHub's REST description (github.com/github/rest-api-description), version 2022-11-28;
// the repository is microsoft/windows-drivers-rs with an invented future.
const base = '/repos/microsoft/windows-drivers-rs'
const release = (tag_name: string, published_at: string, more: object = {}) => ({
  id: 1,
  tag_name,
  name: tag_name,
  draft: false,
  prerelease: false,
  created_at: published_at,
  published_at,
  html_url: `https://github.com/microsoft/windows-drivers-rs/releases/tag/${tag_name}`,
  ...more,
})

export const github: RecordedSource = {
  text: 'https://github.com/microsoft/windows-drivers-rs/releases',
  id: 'microsoft/windows-drivers-rs',
  foreign: [
    'and/or',
    '1/2',
    'src/main.rs',
    'src/sources',
    'n/a',
    'microsoft',
    'https://github.com/',
    'https://github.com/topics/rust',
    'a/b/c',
    'see microsoft/windows-rs',
    '../x',
  ],
  strict: true,
  recording: {
    [base]: {
      body: {
        id: 690_000_000,
        full_name: 'microsoft/windows-drivers-rs',
        private: false,
        archived: false,
        default_branch: 'main',
        open_issues_count: 84,
        pushed_at: '2026-11-19T22:10:05Z',
        license: { key: 'apache-2.0', name: 'Apache License 2.0', spdx_id: 'Apache-2.0' },
      },
    },
    [`${base}/releases?per_page=100`]: {
      headers: {
        link: `<{origin}${base}/releases?per_page=100&page=2>; rel="next", <{origin}${base}/releases?per_page=100&page=2>; rel="last"`,
      },
      body: [
        release('v2.0.0-preview.1', '2026-11-01T00:00:00Z'),
        release('nightly', '2026-11-20T00:00:00Z', { prerelease: true }),
        release('v1.2.0', '2026-10-05T00:00:00Z', { draft: true, published_at: null }),
        release('v1.1.0', '2026-09-30T17:00:00Z'),
      ],
    },
    [`${base}/releases?per_page=100&page=2`]: {
      body: [
        release('v1.1.1', '2026-10-02T17:00:00Z', { prerelease: true }),
        release('v1.0.0', '2026-03-14T09:26:53Z'),
        release('v0.5.0', '2025-11-01T00:00:00Z'),
      ],
    },
    [`${base}/commits?since=2026-08-23T00:00:00Z&per_page=1`]: {
      headers: {
        link: `<{origin}${base}/commits?per_page=1&page=2>; rel="next", <{origin}${base}/commits?per_page=1&page=57>; rel="last"`,
      },
      body: [{ sha: '0a1b', commit: { message: 'Mend it' } }],
    },
    [`${base}/security-advisories`]: {
      body: [
        { ghsa_id: 'GHSA-aaaa-bbbb-cccc', severity: 'high', state: 'published', withdrawn_at: null },
        {
          ghsa_id: 'GHSA-dddd-eeee-ffff',
          severity: 'critical',
          state: 'published',
          withdrawn_at: '2026-10-01T00:00:00Z',
        },
        { ghsa_id: 'GHSA-gggg-hhhh-iiii', severity: 'low', state: 'published', withdrawn_at: null },
      ],
    },
  },
  facts: {
    version: '1.1.0',
    released: '2026-09-30',
    prerelease: '2.0.0-preview.1',
    breaking: '2026-03-14',
    releases: 3,
    name: 'microsoft/windows-drivers-rs',
    commits: 57,
    pushed: '2026-11-19',
    archived: false,
    licence: 'Apache-2.0',
    openIssues: 84,
    advisories: 2,
    mediumAdvisories: 1,
    severeAdvisories: 1,
    criticalAdvisories: 0,
    worstAdvisory: 'high',
  },
}
