import type { RecordedSource } from './recorded-source.ts'

// The shape of a package's full metadata: github.com/npm/registry, docs/responses/package-metadata.md,
// of left-pad with an invented early version and fewer of the others.
export const npm: RecordedSource = {
  text: 'npm:left-pad',
  id: 'left-pad',
  foreign: ['left-pad', 'npm install', 'npm run build now', 'https://www.npmjs.com/', 'crate tokio'],
  strict: true,
  recording: {
    '/left-pad': {
      body: {
        _id: 'left-pad',
        name: 'left-pad',
        'dist-tags': { latest: '1.3.0', next: '2.0.0-beta.2' },
        versions: {
          '0.0.3': { name: 'left-pad', version: '0.0.3', license: 'WTFPL', dist: { shasum: '0' } },
          '1.2.0': { name: 'left-pad', version: '1.2.0', license: 'WTFPL', dist: { shasum: '1' } },
          '1.3.0': {
            name: 'left-pad',
            version: '1.3.0',
            license: 'WTFPL',
            deprecated: 'use String.prototype.padStart()',
            dist: { shasum: '2' },
          },
          '2.0.0-beta.2': {
            name: 'left-pad',
            version: '2.0.0-beta.2',
            license: 'MIT',
            dist: { shasum: '3' },
          },
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
