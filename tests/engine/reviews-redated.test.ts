import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const plan = [
  '# Oven Watch',
  '',
  '**Established**: 2026-09-01',
  '**Last Updated**: 2026-12-01',
  '**Next Review**: 2027-03-01',
  '',
  '## Reviews',
  '',
  '- **Quarterly review**: read the gas meter',
  '- **Weekly check**: look at the oven',
  '',
].join('\n')
const later = plan.replace('Next Review**: 2027-03-01', 'Next Review**: 2027-04-15')

let bot: OpenBot
/** From Tuesday 1 December 2026, 10:00 in Berlin. */
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(Buffer.from(plan))
  await bot.typed('settings heads-up never')
})

const quarterly = async () =>
  (await bot.typed('review')).split('\n').find((line) => line.includes('OW-2')) ?? ''

/** What an import of this says of times. */
async function told(document: string): Promise<string> {
  const before = bot.slack.texts(room).length
  await bot.handsOver(Buffer.from(document))
  return bot.slack
    .texts(room)
    .slice(before)
    .filter((text) => text.includes('at other times'))
    .join('\n')
}

it('follows the document in what is only proposed', async () => {
  expect(await quarterly()).toMatchInlineSnapshot(
    `"- OW-2 Quarterly review: read the gas meter · every 3 months on day 1, 09:00 · proposed · next 1 Mar 2027, 1 Jun 2027, 1 Sept 2027"`,
  )
  expect(await told(later)).toBe('')
  expect(await quarterly()).toContain('next 15 Apr 2027')
  expect(bot.slack.texts(room).join('\n')).toContain('15 Apr 2027')
  await bot.typed('undo')
  expect(await quarterly()).toContain('next 1 Mar 2027')
})

describe('a review that was accepted', () => {
  beforeEach(async () => {
    await bot.typed('review accept')
  })

  it('comes as before until a maintainer accepts the day that the document has now', async () => {
    expect(await told(later)).toMatchInlineSnapshot(`
      "OW: the document says now that a review comes at other times. Until a maintainer accepts that, it comes as before.
      - OW-2 Quarterly review: read the gas meter · every 3 months on day 15, 09:00 · next 15 Apr 2027, 15 Jul 2027, 15 Oct 2027 · so far every 3 months on day 1, 09:00 · next 1 Mar 2027, 1 Jun 2027, 1 Sept 2027
      To let it come as before, do nothing · Another time: /roadmap review set OW-2 every 3 months from 2027-01-11 at 9:30"
    `)
    expect(await quarterly()).toContain('next 1 Mar 2027')
    const card = bot.messageWith('at other times')
    expect(await bot.pressed(card, 'review accept OW-2', [], { by: ben })).toContain('Only a maintainer')
    expect(await bot.pressed(card, 'review accept OW-2')).toContain('next 15 Apr 2027')
    expect(await quarterly()).toContain('next 15 Apr 2027')
    expect(await bot.pressed(card, 'review accept OW-2')).toContain('Nothing of that waits to be accepted')
    expect(await bot.typed('undo')).toMatchInlineSnapshot(
      `"Nothing was changed. Undo does not take back accepting OW-2 (before: OW-2 every 3 months on day 1, 09:00) (OW). Take it back so: /roadmap review set OW-2 …"`,
    )
  })

  it('is asked about when the document says another rhythm', async () => {
    expect(await told(plan.replace('Quarterly review', 'Monthly review'))).toMatchInlineSnapshot(`
      "OW: the document says now that a review comes at other times. Until a maintainer accepts that, it comes as before.
      - OW-2 Monthly review: read the gas meter · every month on day 1, 09:00 · next 1 Mar 2027, 1 Apr 2027, 1 May 2027 · so far every 3 months on day 1, 09:00 · next 1 Mar 2027, 1 Jun 2027, 1 Sept 2027
      To let it come as before, do nothing · Another time: /roadmap review set OW-2 every 3 months from 2027-01-11 at 9:30"
    `)
  })

  it('is asked about when an import that changed it is taken back', async () => {
    await told(later)
    await bot.typed('review accept OW-2')
    const imported = (await bot.cairn.store.read((tx) => tx.log.lastIn(room, 5))).find(({ changes }) =>
      changes.some(({ what }) => what === 'imported'),
    )
    await bot.pressed('m1', `take-back ${imported?.id}`)
    await bot.cairn.engine.settled()
    expect(bot.slack.texts(room).at(-1)).toContain('next 1 Mar 2027')
  })

  it('is not asked about when it was set otherwise and its line was merely reworded', async () => {
    await bot.typed('review set OW-2 every 4 weeks on Monday')
    expect(await told(plan.replace('the gas meter', 'both meters'))).toBe('')
    expect(await quarterly()).toContain('every 4 weeks on Monday')
  })

  it.each(['', 'review set OW-2 every 4 weeks on Monday from 2026-12-07'])(
    'is not asked about for what its own closing left in the document (%s)',
    async (set) => {
      if (set !== '') await bot.typed(set)
      for (const closed of ['one', 'two']) {
        bot.clock.advance(100 * 24 * 60 * 60_000)
        await bot.cairn.engine.settled()
        await bot.typed(`review close OW-2 ${closed}`)
        const document = Buffer.from(await bot.exported('OW')).toString()
        expect(document).not.toContain('Next Review**: 2027-03-01')
        expect(await told(document.replace('look at', `look ${closed} at`))).toBe('')
      }
    },
  )

  it('is not asked about again when it was refused', async () => {
    await bot.typed('review refuse OW-2')
    expect(await told(later)).toBe('')
    expect(await quarterly()).toContain('nobody has said when')
  })
})

it('is proposed once a line that stood there before promises it', async () => {
  const before = bot.slack.texts(room).length
  const talk = plan.replace('look at the oven', 'look at the oven\n- Talk to the bakers about the oven')
  await bot.handsOver(Buffer.from(talk))
  expect(bot.slack.texts(room).slice(before).join('\n')).not.toContain('promises')
  await bot.handsOver(Buffer.from(talk.replace('Talk to the', 'Monthly review: talk to the')))
  expect(bot.slack.texts(room).at(-1)).toContain('OW promises 1 review.')
})

describe('a review that was put off', () => {
  /** The whole plan as it is reviewed once, on a day. */
  const once = (day: string) => plan.replace('2027-03-01', day).replace('Quarterly review', 'Then')

  it('is not asked about when the document says its new day', async () => {
    await bot.handsOver(Buffer.from(once('2027-01-11')))
    expect(await bot.typed('review accept OW-1')).toContain('once, 09:00 · next 11 Jan 2027')
    await bot.typed('review snooze OW-1 2027-01-20')
    expect(await told(once('2027-01-20'))).toBe('')
    expect(await bot.typed('review')).toContain('put off to 20 Jan 2027 · comes no more')
  })

  it('is asked about when the document says another day, with the one to which it was put off', async () => {
    await bot.handsOver(Buffer.from(once('2027-01-11')))
    await bot.typed('review accept OW-1')
    await bot.typed('review snooze OW-1 2027-01-20')
    expect(await told(once('2027-02-01'))).toContain(
      'once, 09:00 · next 20 Jan 2027, 1 Feb 2027 · so far once, 09:00 · next 20 Jan 2027\n',
    )
  })

  it('is asked about when the document lets all the later ones follow its new day', async () => {
    await bot.typed('review accept')
    await bot.typed('review snooze OW-2 2027-03-20')
    const twentieth = plan.replace('Next Review**: 2027-03-01', 'Next Review**: 2027-03-20')
    expect(await told(twentieth)).toContain(
      '· every 3 months on day 20, 09:00 · next 20 Mar 2027, 20 Jun 2027, 20 Sept 2027 · so far every 3 months on day 1, 09:00 · next 20 Mar 2027, 1 Jun 2027, 1 Sept 2027\n',
    )
  })
})
