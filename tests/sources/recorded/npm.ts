import type { RecordedSource } from './recorded-source.ts'

// Made up, in the shape of a package's full metadata (github.com/npm/registry, docs/responses/package-metadata.md):
// left-pad with an early version that it never had and fewer of the others.
const version = (number: string, more: object = {}) => ({
  _id: `left-pad@${number}`,
  name: 'left-pad',
  version: number,
  description: 'String left pad',
  main: 'index.js',
  license: 'WTFPL',
  repository: { type: 'git', url: 'git+https://github.com/stevemao/left-pad.git' },
  scripts: { test: 'node test' },
  devDependencies: { tape: '*' },
  maintainers: [{ name: 'ann', email: 'ann@example.org' }],
  _npmUser: { name: 'ann', email: 'ann@example.org' },
  _npmVersion: '5.8.0',
  _nodeVersion: '9.11.1',
  _hasShrinkwrap: false,
  directories: {},
  dist: {
    shasum: '5b8a3a7765dfe001261dde915589e782f8c94d1e',
    integrity:
      'sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA==',
    fileCount: 8,
    unpackedSize: 9_728,
    signatures: [{ keyid: 'SHA256:a', sig: 'b' }],
  },
  ...more,
})

export const npm: RecordedSource = {
  text: 'npm:left-pad',
  id: 'left-pad',
  foreign: ['left-pad', 'npm install', 'npm run build now', 'https://www.npmjs.com/', 'crate tokio'],
  strict: true,
  recording: {
    '/left-pad': {
      body: {
        _id: 'left-pad',
        _rev: '242-1a2b',
        description: 'String left pad',
        maintainers: [{ name: 'ann', email: 'ann@example.org' }],
        author: { name: 'ann' },
        repository: { type: 'git', url: 'git+https://github.com/stevemao/left-pad.git' },
        bugs: { url: 'https://github.com/stevemao/left-pad/issues' },
        homepage: 'https://github.com/stevemao/left-pad#readme',
        keywords: ['pad'],
        users: { ben: true },
        readme: '## left-pad',
        readmeFilename: 'README.md',
        name: 'left-pad',
        'dist-tags': { latest: '1.3.0', next: '2.0.0-beta.2' },
        versions: {
          // As packages of that time wrote it.
          '0.0.3': version('0.0.3', { license: { type: 'WTFPL', url: 'http://www.wtfpl.net/' } }),
          '1.2.0': version('1.2.0'),
          '1.3.0': version('1.3.0', { deprecated: 'use String.prototype.padStart()' }),
          '2.0.0-beta.2': version('2.0.0-beta.2', { license: 'MIT' }),
        },
        time: {
          created: '2014-03-14T09:09:42.893Z',
          modified: '2022-06-19T02:46:32.401Z',
          '0.0.3': '2014-03-14T09:09:42.893Z',
          '1.2.0': '2017-09-26T00:28:38.474Z',
          '1.3.0': '2018-04-09T01:15:03.470Z',
          '2.0.0-beta.2': '2018-05-01T10:00:00.000Z',
        },
        license: 'WTFPL',
      },
    },
  },
  facts: {
    version: '1.3.0',
    released: '2018-04-09',
    prerelease: '2.0.0-beta.2',
    breaking: '2017-09-26',
    releases: 3,
    deprecated: true,
    deprecation: 'use String.prototype.padStart()',
    licence: 'WTFPL',
  },
}
