import type { RecordedSource } from './recorded-source.ts'

// The shape of GET /pypi/{project}/json: docs.pypi.org/api/json, with the fields of sampleproject and invented versions.
const file = (upload_time_iso_8601: string, yanked = false) => ({
  filename: 'sampleproject.tar.gz',
  packagetype: 'sdist',
  requires_python: '>=3.9',
  upload_time: upload_time_iso_8601.slice(0, 19),
  upload_time_iso_8601,
  yanked,
  yanked_reason: yanked ? 'wrong build' : null,
})

export const pypi: RecordedSource = {
  text: 'https://pypi.org/project/Sample_Project/',
  id: 'sample-project',
  foreign: ['sampleproject', 'pip install requests', 'https://pypi.org/simple/requests', 'pypi:-x-'],
  strict: true,
  recording: {
    '/pypi/sample-project/json': {
      body: {
        info: {
          name: 'sample-project',
          version: '4.0.0',
          license: null,
          license_expression: 'MIT',
          classifiers: ['Development Status :: 3 - Alpha', 'Programming Language :: Python :: 3'],
          yanked: false,
        },
        last_serial: 26_127_044,
        releases: {
          '3.1.0': [file('2024-01-02T10:00:00.000000Z')],
          '4.0.0': [file('2024-11-06T22:19:05.414142Z'), file('2024-11-06T22:18:00.000000Z')],
          '4.0.0.post1': [file('2024-11-07T09:00:00.000000Z')],
          '4.1.0rc10': [file('2025-02-03T09:00:00.000000Z')],
          '4.1.0rc9': [file('2025-02-01T09:00:00.000000Z')],
          '4.2.0': [file('2025-02-05T09:00:00.000000Z', true)],
          '9.0.0': [],
        },
        urls: [],
        vulnerabilities: [
          { id: 'PYSEC-2025-1', aliases: ['CVE-2025-1'], fixed_in: [], withdrawn: null },
          { id: 'PYSEC-2025-2', aliases: [], fixed_in: [], withdrawn: '2025-06-01T00:00:00Z' },
        ],
      },
    },
  },
  facts: {
    version: '4.0.0.post1',
    released: '2024-11-07',
    prerelease: '4.1.0rc10',
    breaking: '2024-11-06',
    withdrawn: '4.2.0',
    releases: 3,
    licence: 'MIT',
    advisories: 1,
  },
}
