import { describe, expect, it } from 'vitest'
import { anna, ben, inChannel, refOf, texts } from '../stories/play.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { engineReleases, openWatched } from './watched.ts'

/** The plan with other words in it. */
function reworded(...changes: readonly (readonly [string, string])[]): Uint8Array {
  const text = changes.reduce(
    (plan, [from, to]) => plan.replace(from, to),
    new TextDecoder().decode(upstreamGate),
  )
  return new TextEncoder().encode(text)
}

const higher = reworded(['reaches 1.0+', 'reaches 3.0+'])

/** A rule that was made for “engine-sys reaches 1.0+” needs no confirmation. */
async function trusted() {
  const watched = await openWatched(engineReleases('0.9.0'))
  const { stage, passes } = watched
  const card = inChannel(stage).find(({ text }) => text.includes('can be watched upstream'))
  await stage.press(anna, card?.id ?? '', 'Accept all')
  await passes(1)
  const list = async () => texts(await stage.command(ben, 'watch list')).split('\n')
  const rule = async () => (await list()).find((line) => line.includes('1.0 or later')) ?? ''
  const number = /#(\d+)/.exec(await rule())?.[1] ?? 'none'
  await stage.command(anna, `watch trust ${number}`)
  const gate = async () => {
    const lines = texts(await stage.command(ben, 'gate')).split('\n')
    return lines.find((line) => line.includes('Stable bindings')) ?? ''
  }
  await gate()
  return { ...watched, number, rule, gate, bindings: refOf(stage, 'Stable bindings') }
}

it('opens nothing by itself for a criterion that asks for something else now, and proposes the new rule', async () => {
  const { stage, upstream, passes, told, number, rule, gate, bindings } = await trusted()
  await stage.handOver(anna, 'engine.md', higher)
  const [card = ''] = told('a watch was made for a line that says something else now')
  expect(card).toMatch(
    new RegExp(
      `${bindings}\\*\\* .*reaches 3\\.0\\+.* was “.*reaches 1\\.0\\+.*”; \\*\\*#${number}\\*\\* engine-sys on crates\\.io goes on for version 1\\.0 or later\\. What it fires needs confirmation again\\.`,
    ),
  )
  expect(told('can be watched upstream').at(-1)).toMatch(/for version 3\.0 or later · EM-\d+ · proposed/)
  expect(await rule()).not.toContain('needs no confirmation')
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await passes(7)
  expect(told('has reached 1.0.0')[0]).not.toContain('Confirmed by')
  expect(await gate()).toContain('no evidence')
})

it('leaves evidence in doubt that a rule gave to a criterion in other words, and it ages', async () => {
  const { stage, upstream, passes, told, press, gate, bindings } = await trusted()
  await stage.command(ben, `assign ${bindings} me`)
  upstream.record(engineReleases('2.0.0', '0.9.0'))
  await passes(7)
  expect(await gate()).toMatch(/met: .*has reached 2\.0\.0/)
  await stage.handOver(anna, 'engine.md', higher)
  expect(await gate()).toMatch(/in doubt: EM-\d+ was “.*reaches 1\.0\+.*” when it was given/)
  expect(texts(stage.seen().filter(({ to }) => to === 'ben'))).toContain('its evidence is in doubt')
  await passes(24)
  await passes(24)
  expect(await gate()).not.toContain('last seen to hold')
  await press('a watch was made for', `Withdraw from ${bindings}`)
  expect(await gate()).toContain('no evidence')
  expect(told('a watch was made for')).toHaveLength(1)
})

it('goes on as before where words were tidied, or ask for the same in other words', async () => {
  const { stage, upstream, passes, told, gate } = await trusted()
  await stage.handOver(
    anna,
    'engine.md',
    reworded(['**Stable bindings**: engine-sys', '**Stable bindings** – Engine-sys']),
  )
  await stage.handOver(
    anna,
    'engine.md',
    reworded(['engine-sys reaches 1.0+ with a stable API', 'engine-sys reaches at least 1.0 and is calm']),
  )
  expect(told('was made for')).toEqual([])
  upstream.record(engineReleases('1.0.0', '0.9.0'))
  await passes(7)
  expect(await gate()).toMatch(/met: .*has reached 1\.0\.0/)
})

/** Takes an import back behind which watches were arranged. */
async function takesImportBack({ stage }: Pick<Awaited<ReturnType<typeof trusted>>, 'stage'>) {
  const [answer] = await stage.command(anna, 'undo')
  const told = answer?.text.includes('Undo does not take back')
    ? await stage.press(anna, answer.id, 'Undo the import of EM')
    : [answer]
  expect(texts(told.flatMap((one) => one ?? []))).toContain('The import is taken back')
}

it('needs confirmation again for words that went with the import that brought them', async () => {
  const watched = await trusted()
  const { stage, upstream, passes, told, bindings, gate } = watched
  await stage.handOver(anna, 'engine.md', higher)
  const lines = texts(await stage.command(ben, 'watch list')).split('\n')
  const number = /#(\d+)/.exec(lines.find((line) => line.includes('3.0 or later')) ?? '')?.[1]
  await stage.command(anna, `watch accept ${number}`)
  await stage.command(anna, `watch trust ${number}`)
  await takesImportBack(watched)
  expect(told('a watch was made for').at(-1)).toMatch(
    new RegExp(
      `${bindings}.* was “.*reaches 3\\.0\\+.*”; \\*\\*#${number}\\*\\* .* needs confirmation again`,
    ),
  )
  upstream.record(engineReleases('3.0.0', '0.9.0'))
  await passes(7)
  expect(told('has reached 3.0.0, at least 3.0')[0]).not.toContain('Confirmed by')
  expect(await gate()).not.toContain('at least 3.0')
})

it('has evidence in doubt no more once the words for which it was given are back', async () => {
  const watched = await trusted()
  const { stage, upstream, passes, gate } = watched
  upstream.record(engineReleases('2.0.0', '0.9.0'))
  await passes(7)
  await stage.handOver(anna, 'engine.md', higher)
  expect(await gate()).toContain('in doubt')
  await takesImportBack(watched)
  expect(await gate()).not.toContain('in doubt')
  expect(await gate()).toMatch(/met: .*has reached 2\.0\.0/)
})

describe('a line that is gone', () => {
  const gone = reworded(
    ['- **engine-sys** - bindings that everything hangs on: https://crates.io/crates/engine-sys\n', ''],
    ['- Major version releases of engine-sys\n', ''],
    ['1. ✅ **Stable bindings**: engine-sys reaches 1.0+ with a stable API\n', ''],
  )

  it('is told of with what goes on being watched for it, in the list and on the card as well', async () => {
    const { stage, upstream, passes, told, number, rule } = await trusted()
    await stage.handOver(anna, 'engine.md', gone)
    const [card = ''] = told('for lines that say something else now, or are gone')
    expect(card).toContain('Major version releases of engine-sys is no longer in the plan; **#1**')
    expect(card).toMatch(/Stable bindings.* is no longer in the plan; \*\*#2\*\* .* needs confirmation again/)
    expect(await rule()).toMatch(/ · EM-\d+, no longer in the plan/)
    expect(await rule()).not.toContain('needs no confirmation')
    upstream.record(engineReleases('1.0.0', '0.9.0'))
    await passes(7)
    const [fired = ''] = told('has reached 1.0.0, at least 1.0')
    expect(fired).toMatch(/Stable bindings.* · no longer in the plan/)
    expect(fired).not.toContain('Confirmed by')
    const news = inChannel(stage).find(({ text }) => text.includes('for lines that say something else now'))
    await stage.press(anna, news?.id ?? '', `Stop #${number}`)
    expect(await rule()).toBe('')
  })

  it('hands its watch to the line that asks for the same now', async () => {
    const { stage, told, rule } = await trusted()
    await stage.handOver(anna, 'engine.md', gone)
    await stage.handOver(
      anna,
      'engine.md',
      new TextEncoder().encode(
        new TextDecoder()
          .decode(gone)
          .replace(
            '## Quarterly',
            '- **engine-sys**, again: https://crates.io/crates/engine-sys\n\n## Quarterly',
          )
          .replace('2. ✅ **Trained', '1. At last: engine-sys at least 1.0\n2. ✅ **Trained'),
      ),
    )
    expect(await rule()).not.toContain('no longer in the plan')
    expect(told('can be watched upstream')).toHaveLength(1)
    expect(texts(await stage.command(ben, 'list all'))).toContain(
      `**${/EM-\d+/.exec(await rule())}** At last`,
    )
  })
})
