import { describe, expect, it } from 'vitest'
import { anna, ben, inChannel, refOf, texts } from '../stories/play.ts'
import { engineReleases, openWatched, type Watched } from './watched.ts'

/** The number of the watch that waits for this. */
async function numberOf({ stage }: Watched, rule: string): Promise<string> {
  const list = texts(await stage.command(ben, 'watch list')).split('\n')
  return (
    /#(\d+)/.exec(list.find((line) => line.includes(rule) && line.includes('#')) ?? '')?.[1] ??
    `none for ${rule}`
  )
}

describe('“not this one”', () => {
  it('silences what was seen, and leaves the trigger armed', async () => {
    const watched = await openWatched(engineReleases('0.9.0'))
    const { stage, upstream, passes, press, told } = watched
    const card = inChannel(stage).find(({ text }) => text.includes('can be watched upstream'))
    await stage.press(anna, card?.id ?? '', 'Accept all')
    await passes(1)
    upstream.record(engineReleases('1.0.0', '0.9.0'))
    await passes(7)
    await press('released 1.0.0', 'Not this one')
    expect(told('released 1.0.0')[0]).toContain('No match, says ben')
    expect(texts(await stage.command(ben, 'trigger list'))).toMatch(/Major version releases.*armed/)
    await passes(7)
    await passes(7)
    expect(told('released 1.0.0')).toHaveLength(1)
  })

  it('lets a version rule go on to the next version, even to one below a slip', async () => {
    const watched = await openWatched(engineReleases('0.9.0'))
    const { stage, upstream, passes, press, told } = watched
    await stage.command(anna, 'watch add crate engine-sys at least 1.0')
    await passes(1)
    upstream.record(engineReleases('9.9.0', '0.9.0'))
    await passes(7)
    await press('has reached 9.9.0', 'Not this one')
    await passes(7)
    upstream.record(engineReleases('1.0.0', '0.9.0'))
    await passes(7)
    expect(told('has reached 9.9.0')).toHaveLength(1)
    expect(told('has reached 1.0.0')).toHaveLength(1)
  })

  it('is said once, and not of what was confirmed', async () => {
    const { stage, upstream, passes, press } = await openWatched(engineReleases('0.9.0'))
    await stage.command(anna, 'watch add crate engine-sys major')
    await passes(1)
    upstream.record(engineReleases('1.0.0', '0.9.0'))
    await passes(7)
    await press('released 1.0.0', 'Confirm')
    expect(texts(await stage.command(ben, 'trigger not 1'))).toContain('It was confirmed already, by ben.')
  })
})

describe('a review that a trigger calls', () => {
  async function called() {
    const watched = await openWatched(engineReleases('0.9.0'))
    const { stage, upstream, passes, press } = watched
    await stage.command(anna, 'watch add crate engine-sys major')
    await stage.command(anna, 'watch add crate engine-sys at least 1.0')
    await passes(1)
    upstream.record(engineReleases('1.0.0', '0.9.0'))
    await passes(7)
    await press('Trigger: engine-sys on crates.io released 1.0.0', 'Confirm')
    const inThread = (words: string) =>
      stage.seen().filter(({ text, thread }) => thread !== undefined && text.includes(words))
    return { ...watched, inThread }
  }

  it('says in its thread what called it', async () => {
    const { inThread } = await called()
    expect(texts(inThread('Trigger #'))).toMatch(
      /^Trigger #1, confirmed by ben: engine-sys on crates\.io released 1\.0\.0, after 0\.9\.0\n- https/,
    )
  })

  it('goes on with what was done there when a second trigger is confirmed, and hears of it', async () => {
    const { stage, press, told, inThread } = await called()
    const [duties] = inThread('Look at the bindings')
    await stage.tick(ben, duties?.id ?? '', [refOf(stage, 'Look at the bindings')])
    await press('Trigger: engine-sys on crates.io has reached 1.0.0', 'Confirm')
    expect(texts(stage.seen())).toContain('The review that is open hears of it in its thread.')
    const [review = '', ...others] = told('Quarterly Reviews').filter((text) => text.includes('Review of'))
    expect(others).toEqual([])
    expect(review).toContain('1 of 1 duty done')
    expect(inThread('Trigger #2, confirmed by ben')).toHaveLength(1)
  })
})

describe('a rule that needs no confirmation', () => {
  async function trusted() {
    const watched = await openWatched(engineReleases('0.9.0'))
    const { stage, upstream, passes } = watched
    const card = inChannel(stage).find(({ text }) => text.includes('can be watched upstream'))
    await stage.press(anna, card?.id ?? '', 'Accept all')
    await passes(1)
    const number = await numberOf(watched, 'version 1.0 or later')
    const answer = texts(await stage.command(anna, `watch trust ${number}`))
    upstream.record(engineReleases('1.0.0', '0.9.0'))
    await passes(7)
    return { ...watched, number, answer }
  }

  it('counts as confirmed, calls its review and is evidence for its criterion; its card says so', async () => {
    const { stage, told, answer } = await trusted()
    expect(answer).toContain('counts as confirmed from now on')
    const [card = ''] = told('Trigger: engine-sys on crates.io has reached 1.0.0')
    expect(card).toContain('Confirmed by the rule itself: anna has said that it needs no confirmation.')
    expect(texts(inChannel(stage))).toContain('Quarterly Reviews')
    expect(texts(stage.seen())).toMatch(/^Trigger #\d, confirmed by its rule: engine-sys.* 1\.0\.0/m)
    expect(texts(await stage.command(ben, 'gate'))).toMatch(
      /Stable bindings.*met: engine-sys.* has reached 1\.0\.0/,
    )
  })

  it('leaves its evidence in doubt when it turns back', async () => {
    const { stage, upstream, passes, told } = await trusted()
    upstream.record(engineReleases('-1.0.0', '0.9.0'))
    await passes(7)
    expect(told('Turned back:').some((text) => text.includes('in doubt, somebody decides'))).toBe(true)
    expect(texts(await stage.command(ben, 'gate'))).toMatch(/Stable bindings.*in doubt/)
  })

  it('is confirmed by people again when a maintainer says so', async () => {
    const { stage, upstream, passes, told, number } = await trusted()
    await stage.command(anna, `watch distrust ${number}`)
    upstream.record(engineReleases('-1.0.0', '0.9.0'))
    await passes(7)
    upstream.record(engineReleases('1.0.1', '-1.0.0', '0.9.0'))
    await passes(7)
    const [card = ''] = told('has reached 1.0.1')
    expect(card).not.toContain('Confirmed by')
    expect(texts(await stage.command(ben, 'trigger list'))).toMatch(/has reached 1\.0\.1/)
  })

  it('is confirmed by people again once it is another rule, which is said and can be trusted as well', async () => {
    const { stage, number } = await trusted()
    const trust = async () => {
      const list = texts(await stage.command(ben, 'watch list')).split('\n')
      return list.find((line) => line.includes(`#${number}`))?.includes('needs no confirmation')
    }
    const [answer] = await stage.command(anna, `watch set ${number} at least 2.0`)
    expect(answer?.text).toContain('What it fires needs confirmation again')
    expect(await trust()).toBe(false)
    await stage.press(anna, answer?.id ?? '', 'No confirmation needed')
    expect(await trust()).toBe(true)
  })

  it('is offered, and is no evidence by itself, to a criterion that asks for something else than the rule set anew', async () => {
    const watched = await openWatched(engineReleases('0.5.0'))
    const { stage, upstream, passes, told, press } = watched
    const card = inChannel(stage).find(({ text }) => text.includes('can be watched upstream'))
    await stage.press(anna, card?.id ?? '', 'Accept all')
    const number = await numberOf(watched, 'version 1.0 or later')
    await stage.command(anna, `watch set ${number} minor`)
    const answer = texts(await stage.command(anna, `watch trust ${number}`))
    await passes(1)
    upstream.record(engineReleases('0.6.0', '0.5.0'))
    await passes(7)
    const gate = async () => texts(await stage.command(ben, 'gate'))
    expect(await gate()).toMatch(/Stable bindings.*no evidence/)
    const bindings = refOf(stage, 'Stable bindings')
    expect(answer).toContain(
      `${bindings} asks for something else: what it fires is offered to it by a button`,
    )
    const [fired = ''] = told('released 0.6.0').filter((text) =>
      text.includes('Confirmed by the rule itself'),
    )
    expect(fired).toContain('Stable bindings')
    await press('Confirmed by the rule itself', `For ${bindings}`)
    expect(await gate()).toMatch(/Stable bindings.*met: .*released 0\.6\.0/)
  })

  it.each(['remove', 'refuse'])(
    'is evidence for its criterion also where it is watched again after “watch %s”',
    async (action) => {
      const watched = await openWatched(engineReleases('0.9.0'))
      const { stage, upstream, passes, told } = watched
      const number = await numberOf(watched, 'version 1.0 or later')
      if (action === 'remove') await stage.command(anna, `watch accept ${number}`)
      await stage.command(anna, `watch ${action} ${number}`)
      const back = /watch EM add \S+ engine-sys at least 1\.0/.exec(
        texts(await stage.command(anna, 'undo')),
      )?.[0]
      await stage.command(anna, back ?? 'none')
      await passes(1)
      const again = await numberOf(watched, 'version 1.0 or later')
      await stage.command(anna, `watch trust ${again}`)
      upstream.record(engineReleases('1.0.0', '0.9.0'))
      await passes(7)
      expect(told('has reached 1.0.0, at least 1.0')[0]).toContain('Stable bindings')
      expect(texts(await stage.command(ben, 'gate'))).toMatch(/Stable bindings.*met: .*has reached 1\.0\.0/)
    },
  )

  it('is a maintainer’s word alone', async () => {
    const watched = await openWatched(engineReleases('0.9.0'))
    await watched.stage.command(anna, 'watch add crate engine-sys major')
    const number = await numberOf(watched, 'a new major release')
    expect(texts(await watched.stage.command(ben, `watch trust ${number}`))).toContain('Only a maintainer')
  })
})

describe('an advisory for what was confirmed', () => {
  const advisory = (...ids: readonly string[]) => ({
    '/v1/query': {
      body: { vulns: ids.map((id) => ({ id, published: '2026-11-01T00:00:00Z', affected: [] })) },
    },
  })

  it('turns it back, and its evidence is in doubt', async () => {
    const { stage, upstream, passes, press, told } = await openWatched({
      ...engineReleases('0.9.0'),
      ...advisory(),
    })
    await stage.command(anna, 'watch add crate engine-sys at least 1.0')
    await stage.command(anna, 'watch add osv crates.io/engine-sys')
    await passes(1)
    upstream.record({ ...engineReleases('1.0.0', '0.9.0'), ...advisory() })
    await passes(7)
    await stage.command(ben, 'gate')
    const bindings = refOf(stage, 'Stable bindings')
    await press('has reached 1.0.0', 'Confirm')
    const offered = stage.seen().findLast(({ text }) => text.includes('count as evidence'))
    await stage.press(ben, offered?.id ?? '', `For ${bindings}`)
    upstream.record({ ...engineReleases('1.0.0', '0.9.0'), ...advisory('RUSTSEC-2026-0001') })
    await passes(7)
    const [card = ''] = told('Turned back: ').filter((text) => text.includes('Trigger #'))
    expect(card).toContain('the newest RUSTSEC-2026-0001')
    expect(card).toContain('has reached 1.0.0, at least 1.0')
    expect(texts(await stage.command(ben, 'gate'))).toMatch(/Stable bindings.*in doubt: .*RUSTSEC-2026-0001/)
  })
})
