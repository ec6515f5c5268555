import type { RecordedSource } from './recorded-source.ts'

// Made up, in the shape of GET /api/v1/products/{product}: endoflife.date/docs/api/v1; the lines are some of Node.js.
const line = (name: string, eolFrom: string, latest: string, date: string, isMaintained: boolean) => ({
  name,
  codename: null,
  label: `${name} (LTS)`,
  releaseDate: '2024-04-24',
  isLts: true,
  ltsFrom: '2024-10-29',
  isEoas: false,
  eoasFrom: '2025-10-21',
  isEol: !isMaintained,
  eolFrom,
  isEoes: null,
  eoesFrom: null,
  isMaintained,
  custom: null,
  latest: { name: latest, date, link: `https://nodejs.org/en/blog/release/v${latest}` },
})

export const endoflife: RecordedSource = {
  text: 'eol nodejs/22',
  id: 'nodejs/22',
  foreign: [
    'nodejs',
    'nodejs/22',
    'https://endoflife.date/',
    'https://endoflife.date/docs/api',
    'eol Node JS',
  ],
  strict: true,
  recording: {
    '/api/v1/products/nodejs/': {
      body: {
        schema_version: '1.2.0',
        generated_at: '2026-11-20T00:00:00+00:00',
        last_modified: '2026-11-19T00:00:00+00:00',
        result: {
          name: 'nodejs',
          aliases: ['node'],
          label: 'Node.js',
          category: 'framework',
          tags: ['framework', 'javascript-runtime'],
          versionCommand: 'node --version',
          identifiers: [{ type: 'purl', id: 'pkg:docker/library/node' }],
          labels: { eoas: 'Active Support', discontinued: null, eol: 'Security Support', eoes: null },
          links: {
            icon: 'https://simpleicons.org/icons/nodedotjs.svg',
            html: 'https://endoflife.date/nodejs',
            releasePolicy: 'https://nodejs.org/about/releases/',
          },
          releases: [
            line('24', '2028-04-30', '24.21.0', '2026-11-10', true),
            line('22', '2027-04-30', '22.30.1', '2026-10-28', true),
            line('18', '2025-04-30', '18.20.8', '2025-03-27', false),
          ],
        },
      },
    },
  },
  facts: {
    cycle: '22',
    version: '22.30.1',
    released: '2026-10-28',
    supported: true,
    supportEnds: '2027-04-30',
    activeSupportEnds: '2025-10-21',
    lts: true,
  },
}
