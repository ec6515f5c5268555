import { expect, it } from 'vitest'
import type { Recording } from '../sources/upstream.ts'
import { anna, ben, refOf, texts } from '../stories/play.ts'
import { engineReleases, openWatched, type Watched } from './watched.ts'

/** What PyPI answers of a project with so many advisories, whose names it does not tell. */
const project = (advisories: number): Recording => ({
  '/pypi/kiln/json': {
    body: {
      info: { name: 'kiln', version: '1.0.0', license: 'MIT' },
      releases: { '1.0.0': [{ upload_time_iso_8601: '2026-01-02T10:00:00Z', yanked: false }] },
      vulnerabilities: Array.from({ length: advisories }, (_, at) => ({
        id: `PYSEC-${at}`,
        withdrawn: null,
      })),
    },
  },
})

const ending = (eolFrom: string): Recording => ({
  '/api/v1/products/nodejs/': {
    body: {
      result: {
        label: 'Node.js',
        releases: [{ name: '22', isLts: true, isEol: false, eolFrom, isMaintained: true }],
      },
    },
  },
})

const page = (text: string): Recording => ({
  '/status': { body: `<html><body><p>${text}</p></body></html>` },
})

const triggers = ({ told }: Watched, words: string) =>
  told(words).filter((text) => text.includes('· Trigger: '))

/** Lets an upstream answer otherwise for long enough that every look which makes sure has been. */
async function becomes({ upstream, passes }: Watched, recording: Recording): Promise<void> {
  upstream.record(recording)
  await passes(7)
  for (let looks = 0; looks < 20; looks += 1) await passes(2)
}

it('a new advisory calls after another was withdrawn, though both are merely counted', async () => {
  const watched = await openWatched(project(0))
  const { stage, passes, told } = watched
  await stage.command(anna, 'watch add pypi:kiln advisory')
  await passes(1)
  await becomes(watched, project(1))
  expect(triggers(watched, 'has 1 advisory')).toHaveLength(1)
  await becomes(watched, project(0))
  expect(told('Turned back: ')).toHaveLength(1)
  await becomes(watched, project(1))
  expect(triggers(watched, 'has 1 advisory')).toHaveLength(2)
  await stage.command(ben, 'trigger dismiss 2 not for us')
  await becomes(watched, project(0))
  await becomes(watched, project(1))
  expect(triggers(watched, 'has 1 advisory')).toHaveLength(3)
})

it('an end of support that was put off and is as before calls again, once', async () => {
  const watched = await openWatched(ending('2027-02-15'))
  const { stage, passes, told } = watched
  await stage.command(anna, 'watch add eol nodejs/22 support ends within 90 days')
  await passes(1)
  expect(triggers(watched, 'ends on 2027-02-15')).toHaveLength(1)
  await becomes(watched, ending('2027-10-31'))
  expect(told('Turned back: ')).toHaveLength(1)
  await becomes(watched, ending('2027-02-15'))
  expect(triggers(watched, 'ends on 2027-02-15')).toHaveLength(2)
})

it('a page that changes calls each time, whatever it has said before', async () => {
  const watched = await openWatched(page('All is well.'))
  const { stage, upstream, passes } = watched
  await stage.command(anna, `watch add page ${upstream.origin}/status changes`)
  await passes(1)
  const calls = () => triggers(watched, 'says something else than before').length
  for (const [at, text] of [
    'Degraded.',
    'All is well.',
    'Down.',
    'Degraded.',
    'Down.',
    'Degraded.',
  ].entries()) {
    await becomes(watched, page(text))
    expect(calls(), `${at} ${text}`).toBe(at + 1)
  }
})

it('a version that was taken back and is there again is told of as it stands', async () => {
  const watched = await openWatched(engineReleases('0.9.0'))
  const { stage, upstream, passes, press, told } = watched
  await stage.command(anna, 'watch add crate engine-sys at least 1.0')
  await passes(1)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await passes(7)
  upstream.record(engineReleases('-1.0.0', '0.9.0'))
  await passes(7)
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await passes(7)
  const list = async () => texts(await stage.command(ben, 'trigger list'))
  expect(await list()).toContain(', had turned back: engine-sys on crates.io is at 1.0.0 again')
  expect(told('· Trigger: ')[0]).toMatch(/Since .*: engine-sys on crates\.io is at 1\.0\.0 again/)
  await stage.command(ben, 'gate')
  const bindings = refOf(stage, 'Stable bindings')
  await press('Trigger: engine-sys on crates.io has reached 1.0.0', 'Confirm')
  const offered = stage.seen().findLast(({ text }) => text.includes('count as evidence'))
  expect(texts(await stage.press(ben, offered?.id ?? '', `For ${bindings}`))).not.toContain('in doubt')
  upstream.record(engineReleases('-1.0.0', '0.9.0'))
  await passes(7)
  expect(told('Turned back: ').filter((text) => text.includes('Trigger #'))).toHaveLength(2)
  expect(texts(await stage.command(ben, 'gate'))).toMatch(/Stable bindings.*in doubt: .*taken back/)
})
