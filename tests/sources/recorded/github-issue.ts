import type { RecordedSource } from './recorded-source.ts'

// The shape of GET /repos/{owner}/{repo}/issues/{number} in GitHub's REST description, of a merged pull request.
export const githubIssue: RecordedSource = {
  text: 'https://github.com/microsoft/windows-drivers-rs/pull/120#issuecomment-1',
  id: 'microsoft/windows-drivers-rs#120',
  foreign: ['#120', 'IMD-3', 'microsoft/windows-drivers-rs', 'https://github.com/a/b/issues', 'a/b#c'],
  strict: true,
  recording: {
    '/repos/microsoft/windows-drivers-rs/issues/120': {
      body: {
        number: 120,
        state: 'closed',
        state_reason: null,
        title: 'Stabilise the\u202e API <!channel>',
        comments: 4,
        closed_at: '2026-11-03T10:00:00Z',
        user: { login: 'ann' },
        labels: [],
        pull_request: { url: 'x', merged_at: '2026-11-03T10:00:00Z' },
      },
    },
  },
  facts: { state: 'merged', closed: '2026-11-03', title: 'Stabilise the API <!channel>', comments: 4 },
}
