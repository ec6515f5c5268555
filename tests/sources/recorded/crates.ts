import type { RecordedSource } from './recorded-source.ts'

// The shape of GET /api/v1/crates/{crate}, as crates.io's OpenAPI description has it
// (crates.io/api/openapi.json); the versions are invented.
const version = (num: string, created_at: string, yanked = false) => ({
  id: 1,
  crate: 'wdk-sys',
  num,
  dl_path: `/api/v1/crates/wdk-sys/${num}/download`,
  created_at,
  updated_at: created_at,
  downloads: 12,
  features: {},
  yanked,
  yank_message: null,
  license: 'MIT OR Apache-2.0',
  crate_size: 25_000,
})

export const crates: RecordedSource = {
  text: 'https://crates.io/crates/wdk-sys',
  id: 'wdk-sys',
  foreign: [
    'cargo build',
    'wdk-sys',
    'https://docs.rs/',
    'https://crates.io/policies',
    'npm:wdk',
    'crate 7-up',
  ],
  strict: true,
  recording: {
    '/api/v1/crates/wdk-sys': {
      body: {
        crate: { id: 'wdk-sys', name: 'wdk-sys', max_version: '0.6.0-rc.1', max_stable_version: '0.5.1' },
        versions: [
          version('0.6.0-rc.1', '2026-10-02T11:00:00.000000+00:00'),
          version('0.5.2', '2026-09-20T11:00:00.000000+00:00', true),
          version('0.5.1', '2026-09-01T23:30:00.000000-02:00'),
          version('0.4.1', '2026-08-20T08:00:00.000000Z'),
          version('0.5.0', '2026-03-05T08:00:00.000000Z'),
          version('0.4.0', '2025-04-18T21:13:08.130433Z'),
        ],
        keywords: [],
        categories: [],
      },
    },
  },
  facts: {
    version: '0.5.1',
    released: '2026-09-02',
    prerelease: '0.6.0-rc.1',
    breaking: '2026-03-05',
    withdrawn: '0.5.2',
    releases: 4,
    licence: 'MIT OR Apache-2.0',
  },
}
