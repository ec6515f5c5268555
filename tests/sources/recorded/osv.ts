import type { RecordedSource } from './recorded-source.ts'

// Made up, in the shape of POST /v1/query (google.github.io/osv.dev/post-v1-query) and of OSV's schema 1.7; the ids and
// days but for the one withdrawn are those of lodash's advisories.
const advisory = (id: string, severity: string, published: string, more: object = {}) => ({
  schema_version: '1.7.3',
  id,
  summary: `${id} in lodash`,
  details: 'Long.',
  aliases: [],
  published,
  modified: published,
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' }],
  related: [],
  references: [{ type: 'ADVISORY', url: `https://nvd.nist.gov/vuln/detail/${id}` }],
  database_specific: {
    severity,
    cwe_ids: ['CWE-77'],
    github_reviewed: true,
    github_reviewed_at: published,
    nvd_published_at: null,
  },
  affected: [
    {
      package: { ecosystem: 'npm', name: 'lodash', purl: 'pkg:npm/lodash' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.21' }] }],
      database_specific: {
        source: 'https://github.com/github/advisory-database/blob/main/advisories/github-reviewed/a.json',
      },
    },
  ],
  ...more,
})

export const osv: RecordedSource = {
  text: 'osv:npm/lodash@4.17.20',
  id: 'npm/lodash@4.17.20',
  foreign: ['npm/lodash', 'https://osv.dev/list', 'GHSA-1', 'microsoft/windows-rs', 'osv lodash'],
  strict: true,
  recording: {
    '/v1/query': {
      body: {
        vulns: [
          advisory('GHSA-35jh-r3h4-6jhm', 'HIGH', '2021-05-06T16:05:51Z', { aliases: ['CVE-2021-23337'] }),
          advisory('GHSA-29mw-wpgm-hmr9', 'MODERATE', '2022-01-06T20:30:46Z', {
            severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L' }],
          }),
          advisory('CVE-2021-23337', 'HIGH', '2021-05-06T16:05:51Z'),
          advisory('GHSA-zzzz-zzzz-zzzz', 'CRITICAL', '2023-01-01T00:00:00Z', {
            withdrawn: '2023-02-01T00:00:00Z',
          }),
        ],
      },
    },
  },
  facts: {
    advisories: 2,
    mediumAdvisories: 2,
    severeAdvisories: 1,
    criticalAdvisories: 0,
    worstAdvisory: 'high',
    newest: 'GHSA-29mw-wpgm-hmr9',
    summary: 'GHSA-29mw-wpgm-hmr9 in lodash',
    published: '2022-01-06',
    fixed: '4.17.21',
  },
}
