import { expect, it } from 'vitest'
import type { Recorded, Recording } from '../sources/upstream.ts'
import { toldOf } from './asked.ts'

// docs.pypi.org/api/json: all releases of a project, and one of them.
const project = (name: string, ...versions: readonly string[]): Recording => ({
  [`/pypi/${name}/json`]: {
    body: {
      info: { name, classifiers: [], requires_dist: null },
      releases: Object.fromEntries(
        versions.map((version) => [
          version,
          [{ filename: `${name}.whl`, requires_python: null, yanked: false }],
        ]),
      ),
    },
  },
})
const release = (name: string, version: string, ...requires_dist: readonly string[]): Recording => ({
  [`/pypi/${name}/${version}/json`]: { body: { info: { name, version, requires_dist } } },
})
const npm = (versions: Record<string, unknown>): Recorded => ({
  body: { name: 'a', modified: '2026-10-01T00:00:00.000Z', versions },
})

const python = (...pins: readonly string[]) => [
  '# Model Serving',
  '',
  '## Dependencies (pip)',
  '',
  ...pins.map((pin) => `- ${pin}`),
]

// As tensorflow 2.15.0 and pandas 1.5.3 say it on PyPI.
const upstream: Recording = {
  ...project('numpy', '1.26.4', '2.1.0', '2.1.3'),
  ...release('numpy', '2.1.0'),
  ...release('numpy', '2.1.3'),
  ...release('numpy', '1.26.4'),
  ...project('tensorflow', '2.15.0', '2.15.1', '2.16.0rc0'),
  ...release(
    'tensorflow',
    '2.15.0',
    'absl-py >=1.0.0',
    'numpy <2.0.0,>=1.23.5',
    "cuda ; extra == 'and-cuda'",
  ),
  ...release('tensorflow', '2.15.1', 'numpy <2.0.0,>=1.23.5'),
  ...project('attrs', '25.1.0'),
  ...release('attrs', '25.1.0'),
  ...project('pandas', '1.5.3'),
  ...release(
    'pandas',
    '1.5.3',
    'numpy (>=1.20.3) ; python_version < "3.10"',
    'numpy (>=1.21.0) ; python_version >= "3.10"',
    "hypothesis (>=5.5.3) ; extra == 'test'",
  ),
}

it('finds a project that needs another of an older version than the plan names', async () => {
  const { told } = await toldOf(python('tensorflow==2.15.0', 'numpy==2.1.0'), upstream)
  expect(told).toEqual([
    '5,6: tensorflow 2.15.0 on line 5 needs numpy <2.0.0,>=1.23.5, but line 6 names numpy 2.1.0: raise the one, or lower the other.',
  ])
})

it('holds a line of versions for torn when its first and its last are', async () => {
  const { told, asked } = await toldOf(python('tensorflow==2.15', 'numpy==2.1'), upstream)
  expect(told).toHaveLength(1)
  expect(asked.filter((path) => path.startsWith('/pypi/tensorflow/2'))).toEqual([
    '/pypi/tensorflow/2.15.0/json',
    '/pypi/tensorflow/2.15.1/json',
  ])
  const looser = { ...upstream, ...release('tensorflow', '2.15.1', 'numpy >=1.23.5') }
  expect((await toldOf(python('tensorflow==2.15', 'numpy==2.1'), looser)).told).toEqual([])
})

it.each([
  ['what fits', upstream, ['tensorflow==2.15.0', 'numpy==1.26.4']],
  ['ranges for one Python each, of which one fits', upstream, ['pandas==1.5.3', 'numpy==2.1.0']],
  [
    'a range for a Python or a system that may not be meant',
    {
      ...upstream,
      ...release(
        'pandas',
        '1.5.3',
        'numpy <2 ; python_version < "3.9"',
        'attrs <2 ; sys_platform == "win32"',
      ),
    },
    ['pandas==1.5.3', 'numpy==2.1.0', 'attrs==25.1.0'],
  ],
  [
    'what is needed for an extra',
    { ...upstream, ...release('pandas', '1.5.3', "numpy <2 ; extra == 'old'") },
    ['pandas==1.5.3', 'numpy==2.1.0'],
  ],
  [
    'what is above a version',
    { ...upstream, ...release('pandas', '1.5.3', 'numpy >2.1') },
    ['pandas==1.5.3', 'numpy==2.1.3'],
  ],
  [
    'a release of which nothing is told',
    { ...project('pandas', '1.5.3'), ...project('numpy', '2.1.0') },
    ['pandas==1.5.3', 'numpy==2.1.0'],
  ],
])('is silent about %s', async (_, recording, pins) => {
  expect((await toldOf(python(...pins), recording)).told).toEqual([])
})

it('tells of a version that does not exist though nothing is told of what another one needs', async () => {
  const { told } = await toldOf(python('pandas==1.5.3', 'pandas==9.9.0', 'numpy==2.1.0'), {
    ...project('pandas', '1.5.3'),
    ...project('numpy', '2.1.0'),
  })
  expect(told).toEqual([expect.stringContaining('pandas 9.9.0 does not exist: the newest on PyPI is 1.5.3.')])
})

it('asks for no requirements where a plan names one project alone', async () => {
  const { asked } = await toldOf(python('tensorflow==2.15.0'), upstream)
  expect(asked).toEqual(['/pypi/tensorflow/json'])
})

it('finds an optional peer that is there in a version that does not do', async () => {
  const versions = {
    '/ts-node': npm({
      '10.9.2': {
        peerDependencies: { typescript: '>=2.7', '@swc/core': '>=1.2.50' },
        peerDependenciesMeta: { '@swc/core': { optional: true } },
      },
    }),
    '/%40swc%2Fcore': npm({ '1.1.0': {}, '1.2.60': {} }),
  }
  const plan = (swc: string) => [
    '# Tools',
    '',
    '## Versions (npm)',
    '',
    '- ts-node@10.9.2',
    `- @swc/core@${swc}`,
  ]
  expect((await toldOf(plan('1.1.0'), versions)).told).toEqual([
    '5,6: ts-node 10.9.2 on line 5 needs @swc/core >=1.2.50, but line 6 names @swc/core 1.1.0: raise the one, or lower the other.',
  ])
  expect((await toldOf(plan('1.2.60'), versions)).told).toEqual([])
  expect((await toldOf(plan('1.2.60').slice(0, 5), versions)).told).toEqual([])
})
