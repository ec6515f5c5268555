import type { RecordedSource } from './recorded-source.ts'

// A merged pull request, made up in the shape of GET /repos/{owner}/{repo}/issues/{number} in GitHub's REST description.
export const githubIssue: RecordedSource = {
  text: 'https://github.com/microsoft/windows-drivers-rs/pull/120#issuecomment-1',
  id: 'microsoft/windows-drivers-rs#120',
  foreign: ['#120', 'IMD-3', 'microsoft/windows-drivers-rs', 'https://github.com/a/b/issues', 'a/b#c'],
  strict: true,
  recording: {
    '/repos/microsoft/windows-drivers-rs/issues/120': {
      body: {
        id: 1,
        node_id: 'PR_1',
        html_url: 'https://github.com/microsoft/windows-drivers-rs/pull/120',
        number: 120,
        locked: false,
        assignee: null,
        assignees: [],
        milestone: null,
        created_at: '2026-10-20T10:00:00Z',
        updated_at: '2026-11-03T10:00:00Z',
        author_association: 'MEMBER',
        active_lock_reason: null,
        draft: false,
        body: null,
        closed_by: { login: 'ann', id: 1, type: 'User' },
        reactions: { total_count: 0 },
        performed_via_github_app: null,
        state: 'closed',
        state_reason: null,
        title: 'Stabilise the\u202e API <!channel>',
        comments: 4,
        closed_at: '2026-11-03T10:00:00Z',
        user: { login: 'ann' },
        labels: [],
        pull_request: {
          url: 'https://api.github.com/repos/microsoft/windows-drivers-rs/pulls/120',
          html_url: 'https://github.com/microsoft/windows-drivers-rs/pull/120',
          diff_url: 'https://github.com/microsoft/windows-drivers-rs/pull/120.diff',
          patch_url: 'https://github.com/microsoft/windows-drivers-rs/pull/120.patch',
          merged_at: '2026-11-03T10:00:00Z',
        },
      },
    },
  },
  facts: { state: 'merged', closed: '2026-11-03', title: 'Stabilise the API <!channel>', comments: 4 },
}
