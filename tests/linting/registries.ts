import type { Recorded, Recording } from '../sources/upstream.ts'

type Versions = Readonly<Record<string, Readonly<Record<string, unknown>>>>

// The abbreviated form of a package's metadata: github.com/npm/registry, docs/responses/package-metadata.md.
const npm = (versions: Versions): Recorded => ({
  body: { name: 'a', modified: '2026-10-01T00:00:00.000Z', versions },
})
// docs.pypi.org/api/json
const pypi = (releases: Readonly<Record<string, string | null>>): Recorded => ({
  body: {
    info: { name: 'a', classifiers: [] },
    releases: Object.fromEntries(
      Object.entries(releases).map(([version, requires_python]) => [
        version,
        [{ filename: 'a.whl', requires_python, yanked: false }],
      ]),
    ),
  },
})
// endoflife.date/docs/api/v1
const lines = (label: string, releases: Readonly<Record<string, string | null>>): Recorded => ({
  body: {
    schema_version: '1.2.0',
    result: {
      label,
      releases: Object.entries(releases).map(([name, eolFrom]) => ({
        name,
        isLts: true,
        isEol: eolFrom !== null && eolFrom < '2026-11-21',
        eolFrom,
        isMaintained: eolFrom === null || eolFrom >= '2026-11-21',
        latest: { name: `${name}.1` },
      })),
    },
  },
})

/** What the registries answer in these tests, in the shapes of the real ones. */
export const registries: Recording = {
  '/electron': npm({ '31.0.0': {}, '33.2.1': {}, '34.0.0-beta.1': {} }),
  '/react': npm({ '17.0.2': {}, '18.3.1': {}, '19.2.0': {} }),
  '/react-dom': npm({
    '18.3.1': { peerDependencies: { react: '^18.3.1' } },
    '19.1.0': { peerDependencies: { react: '^19.1.0' } },
    '19.2.0': { peerDependencies: { react: '^19.2.0' } },
  }),
  '/vite': npm({
    '5.4.0': { engines: { node: '^18.0.0 || >=20.0.0' } },
    '7.1.0': { engines: { node: '^20.19.0 || >=22.12.0' } },
    '7.2.0': { engines: { node: '^20.19.0 || >=22.12.0' } },
  }),
  '/pypi/django/json': pypi({ '4.2.16': '>=3.8', '5.1': '>=3.10', '5.1.4': '>=3.10' }),
  '/api/v1/products/django/': lines('Django', { '5.1': null, '4.2': '2026-04-30' }),
  '/api/v1/products/nodejs/': lines('Node.js', {
    '24': '2028-04-30',
    '22': '2027-04-30',
    '20': '2026-04-30',
    '18': '2025-04-30',
  }),
  '/api/v1/products/python/': lines('Python', {
    '3.14': '2030-10-31',
    '3.10': '2026-10-31',
    '3.9': '2025-10-31',
  }),
  '/api/v1/products/ubuntu/': lines('Ubuntu', { '24.04': '2029-05-31', '20.04': '2025-05-31' }),
  '/api/v1/products/electron/': lines('Electron', { '33': null, '31': '2025-01-14' }),
}

/** The same for what the well-kept plans name. */
export const wellKept: Recording = {
  '/api/v1/products/nodejs/': lines('Node.js', {
    '24': '2028-04-30',
    '22': '2027-04-30',
    '20': '2026-04-30',
  }),
  '/api/v1/products/postgresql/': lines('PostgreSQL', {
    '18': '2030-11-14',
    '17': '2029-11-08',
    '16': '2028-11-09',
    '13': '2025-11-13',
  }),
  '/api/v1/products/kubernetes/': lines('Kubernetes', { '1.36': '2027-06-28', '1.35': '2027-02-28' }),
  '/api/v1/products/django/': lines('Django', { '5.2': '2028-04-30', '4.2': '2026-04-30' }),
  '/api/v1/products/python/': lines('Python', { '3.14': '2030-10-31', '3.13': '2029-10-31' }),
  '/pypi/django/json': pypi({ '5.2.8': '>=3.10', '4.2.16': '>=3.8' }),
  '/react': npm({ '19.1.1': {}, '19.2.0': {} }),
  '/react-native': npm({
    '0.81.4': { engines: { node: '>= 20.19.4' }, peerDependencies: { react: '^19.1.0' } },
    '0.82.1': { engines: { node: '>= 20.19.4' }, peerDependencies: { react: '^19.1.1' } },
  }),
  '/typescript': npm({ '5.6.3': {}, '5.9.3': {} }),
}
