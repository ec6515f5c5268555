import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf, ovenWatch as watch } from '../support/plans.ts'
import { hears } from './hears.ts'
import { anna, ben, type OpenBot, openBot, room } from './open-bot.ts'

/** The same, promised long ago. */
const forgotten = planOf([
  '# Old Watch',
  '',
  '**Established**: July 2024',
  '**Next Review**: October 2024',
  '',
  '## Quarterly Reviews',
  '',
  '- Read the gas meter',
  '',
  '## Annual Reviews (Every 12 months)',
  '',
  '- Count everything',
  '',
])

/** From Tuesday 1 December 2026, 10:00 in Berlin. */
async function bot(folder = temporaryFolder(), start?: string): Promise<OpenBot> {
  const made = await openBot(folder, start === undefined ? {} : { start })
  onTestFinished(() => made.close())
  return made
}

async function watched(folder?: string): Promise<OpenBot> {
  const one = await bot(folder)
  await one.handsOver(watch)
  await one.typed('review accept')
  return one
}

/** The head of the review's thread. */
const head = (one: OpenBot) => one.messageWith('Review of 7 December')
const summaries = (texts: readonly string[]) => texts.map((said) => said.split('\n').slice(0, 2).join(' / '))

describe('a plan that promises reviews', () => {
  it('is asked about on one card, and nothing comes before a maintainer has said yes', async () => {
    const one = await bot()
    await one.handsOver(watch)
    expect(one.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
      "OW promises 2 reviews. Shall I call for them? A maintainer decides.
      - OW-2 Quarterly Reviews · every 3 months on day 7, 09:00 · proposed · next 7 Dec 2026, 7 Mar 2027, 7 Jun 2027
      - OW-5 Monthly Check (Monthly) · every month on day 7 or the next working day, 09:00 · proposed · next 7 Dec 2026, 7 Jan 2027, 8 Feb 2027
      One alone: /roadmap review accept OW-2 · Another time: /roadmap review set OW-2 every 3 months from 2027-01-11 at 9:30"
    `)
    expect(await hears(one, 60)).toEqual([])
    expect(await one.typed('review accept', { by: ben })).toContain('Only a maintainer of OW')
  })

  it('says for each review when it comes, once it is accepted', async () => {
    const one = await bot()
    await one.handsOver(watch)
    expect(await one.typed('review accept OW-2')).toMatchInlineSnapshot(`
      "OW · Reviews
      - OW-2 Quarterly Reviews · every 3 months on day 7, 09:00 · next 7 Dec 2026, 7 Mar 2027, 7 Jun 2027"
    `)
    expect(await one.typed('review')).toMatchInlineSnapshot(`
      "OW · Reviews
      - OW-2 Quarterly Reviews · every 3 months on day 7, 09:00 · next 7 Dec 2026, 7 Mar 2027, 7 Jun 2027
      - OW-5 Monthly Check (Monthly) · every month on day 7 or the next working day, 09:00 · proposed · next 7 Dec 2026, 7 Jan 2027, 8 Feb 2027
      One alone: /roadmap review accept OW-5 · Another time: /roadmap review set OW-5 every 3 months from 2027-01-11 at 9:30"
    `)
  })

  it('hears no more of those that it refuses, and may set them otherwise', async () => {
    const one = await bot()
    await one.handsOver(watch)
    await one.typed('review accept')
    expect(await one.typed('review refuse OW-5')).toBe('OW-5: nobody is called for that.')
    expect(await one.typed('review')).toContain('OW-5 Monthly Check (Monthly) · nobody has said when')
    expect(await one.typed('review set OW-5 first monday of the month at 14:00')).toContain(
      'every month on the first Monday, 14:00 · next 7 Dec 2026, 4 Jan 2027, 1 Feb 2027',
    )
  })

  it('that were refused can be had after all', async () => {
    const one = await bot()
    await one.handsOver(watch)
    await one.typed('review refuse')
    expect(await one.typed('review accept OW-5')).toContain(
      'every month on day 7 or the next working day, 09:00 · next 7 Dec 2026',
    )
  })

  it('that fell out for years makes one overdue card', async () => {
    const one = await bot()
    await one.handsOver(forgotten)
    const before = one.slack.texts(room).length
    await one.typed('review accept')
    await one.cairn.engine.settled()
    const came = one.slack.texts(room).slice(before)
    expect(came.filter((said) => said.includes('overdue'))).toEqual([
      expect.stringContaining('OW · Quarterly Reviews and Annual Reviews (Every 12 months)'),
    ])
    expect(came[0]).toContain('It is overdue: 8 before it were never held')
  })
})

describe('a review', () => {
  it('may come so long after the last one was closed, or only until a day', async () => {
    const one = await watched()
    await one.typed('review refuse OW-5')
    expect(await one.typed('review set OW-2 every 2 weeks after it is closed at 10:00')).toContain(
      '2 weeks after it is closed, 10:00 · next 15 Dec 2026',
    )
    await one.typed('settings heads-up never')
    await hears(one, 20)
    await one.typed('review close OW-2 Fine')
    expect(await one.typed('review')).toContain('next 4 Jan 2027')
    expect(await one.typed('review set OW-2 every Friday until 2027-01-08')).toContain(
      'every week on Friday, 10:00, until 2027-01-08 · last 21 Dec 2026 · next 25 Dec 2026, 1 Jan 2027, 8 Jan 2027',
    )
  })

  it('ends when it did before where only another time is said', async () => {
    const one = await watched()
    await one.typed('review set OW-2 every Friday until 2027-01-08')
    const rule = 'every week on Friday, 11:00, until 2027-01-08'
    expect(await one.typed('review set OW-2 at 11:00')).toContain(rule)
    expect(await one.typed('review set OW-2 from 2026-12-18')).toContain(`${rule} · next 18 Dec 2026`)
    expect(await one.typed('review set OW-2 until 2027-02-05')).toContain('11:00, until 2027-02-05')
    expect(await one.typed('review set OW-2 from 2027-03-05')).toContain('It would never come')
    expect(await one.typed('review set OW-2 every Monday')).not.toContain('until')
  })

  it('is announced a week before, unless the team says never', async () => {
    const one = await watched()
    await one.typed('review set OW-2 2026-12-18')
    await one.typed('review refuse OW-5')
    expect(summaries(await hears(one, 10))).toEqual([
      'OW · Quarterly Reviews comes on 18 December 2026. / - Read the gas meter',
    ])
    await one.typed('settings heads-up never')
    await one.typed('review set OW-2 2027-01-20')
    expect(await hears(one, 30)).toEqual([])
  })

  it('goes on while people talk in its thread, and asks where they might mean the bot', async () => {
    const one = await watched()
    await hears(one, 6)
    await one.replied(head(one), 'done 1')
    expect(await one.replied(head(one), 'Close to done, I think')).toBe('')
    expect(await one.replied(head(one), 'Skip to the filter please')).toBe(
      'To skip this review, say “skip” alone.',
    )
    expect(await one.replied(head(one), 'close all ovens may stay')).toBe(
      'To close the review with that, say: close: all ovens may stay',
    )
    expect(await one.typed('show OW-3')).toContain('State: ✅ done')
    expect(await one.replied(head(one), 'close: all ovens may stay')).toContain('Closed.')
  })

  it('stays on its card as it ended once that is a day ago, until its end is taken back', async () => {
    const one = await watched()
    await hears(one, 6)
    const card = head(one)
    const shown = () => one.slack.texts(room)[[...one.slack.messages.keys()].indexOf(card)]
    await one.replied(card, 'close: all ovens may stay')
    await one.typed('settings language de')
    await hears(one, 2)
    expect(shown()).toContain('7. Dezember 2026')
    await one.typed('settings language en')
    await hears(one, 1)
    expect(shown()).toContain('7. Dezember 2026')
    await one.typed('undo 3')
    await hears(one, 1)
    expect(shown()).toContain('Review of 7 December 2026 · 0 of 3 duties done')
  })

  it('opens on its day with its duties in a thread, and several on a day are held as one', async () => {
    const one = await watched()
    expect(await hears(one, 5)).toEqual([])
    expect(await hears(one, 1)).toMatchInlineSnapshot(`
      [
        "OW · Quarterly Reviews and Monthly Check (Monthly)
      - Review of 7 December 2026 · 0 of 3 duties done
      - Asked: Paula
      Tick the duties off in the thread. To end it, say there: close, and what you conclude.",
        "1. [ ] OW-3 Read the gas meter
      2. [ ] OW-4 Compare the ovens",
        "Since the last review
      Nothing moved, and nothing is due.",
        "3. [ ] OW-6 Clean the filter",
      ]
    `)
  })

  it('has ticks of its own, which no other holding and no document has', async () => {
    const one = await watched()
    expect(await one.typed('done OW-3')).toContain('it is ticked off while it is held, each time anew')
    await hears(one, 6)
    await one.replied(head(one), 'done 1', { by: ben })
    expect(one.slack.texts(room).join('\n')).toContain('1. [x] OW-3 Read the gas meter')
    expect(new TextDecoder().decode(await one.exported('OW'))).toBe(new TextDecoder().decode(watch))
    await one.replied(head(one), 'close Fine')
    await one.typed('review open OW-2')
    expect(one.slack.texts(room).at(-2)).toContain('1. [ ] OW-3 Read the gas meter')
  })

  it('ends with a conclusion and a written report, and says when the next one is', async () => {
    const one = await watched()
    await hears(one, 6)
    await one.replied(head(one), 'done 1 it reads 12', { by: ben })
    await one.typed('done OW-7')
    await one.replied(head(one), 'close All ovens may stay')
    expect(one.slack.texts(room).at(-1)).toContain('The next one is on 7 January 2027.')
    expect(one.slack.fileNamed('OW-review-2026-12-07.md')).toMatchInlineSnapshot(`
      "# OW · Quarterly Reviews and Monthly Check (Monthly)

      - Review of: 7 December 2026
      - Closed: 7 December 2026, by anna
      - Next review: 7 January 2027

      ## Conclusion

      All ovens may stay

      ## Duties

      - [x] Read the gas meter (by ben; it reads 12)
      - [ ] Compare the ovens
      - [ ] Clean the filter

      ## Done since the last review

      - OW-7 Buy a thermometer: done, by anna
      "
    `)
    expect(await one.typed('show OW-1')).toContain('7 March 2027')
  })

  it('is closed by a button that asks for the conclusion', async () => {
    const one = await watched()
    await hears(one, 6)
    expect(await one.pressed(head(one), 'close-review OW-2')).toContain('what you conclude')
    await one.typed('review close OW-2 Fine')
    expect(one.slack.texts(room).join('\n')).toContain('closed by anna')
  })

  it('that was closed by a slip is open again with its ticks', async () => {
    const one = await watched()
    await hears(one, 6)
    await one.replied(head(one), 'done 1', { by: ben })
    await one.replied(head(one), 'close Fine')
    expect(await one.typed('show OW-1')).toContain('7 March 2027')
    await one.typed('undo')
    expect(await one.typed('review')).toContain('open since 7 December 2026')
    expect(one.slack.texts(room).join('\n')).toContain('1. [x] OW-3 Read the gas meter')
    expect(await one.typed('show OW-1')).toContain('7 December 2026')
  })

  it('is asked for again at growing distance, then rests', async () => {
    const one = await watched()
    await hears(one, 6)
    const days: number[] = []
    for (let passed = 1; passed <= 28; passed += 1)
      if ((await hears(one, 1)).some((said) => said.includes('still wait'))) days.push(passed)
    expect(days).toEqual([2, 7, 15])
    expect(one.slack.texts(room).join('\n')).toContain('This is the last reminder')
  })

  it('is brought in the end to those whom the team named', async () => {
    const one = await watched()
    await one.typed('settings escalation @U7|olga')
    await hears(one, 6 + 15)
    expect([...one.slack.messages.values()].filter(({ to }) => to === 'U7')).toHaveLength(1)
  })

  it('is put off or skipped this once, which can be taken back', async () => {
    const one = await watched()
    await one.typed('review refuse OW-5')
    expect(await one.typed('review snooze OW-2 2026-12-10', { by: ben })).toContain(
      'Quarterly Reviews of 7 December 2026 is put off to 10 December 2026.',
    )
    expect(await hears(one, 8)).toEqual([])
    expect(summaries(await hears(one, 1))[0]).toContain('Review of 10 December 2026')
    await one.replied(one.messageWith('Review of 10 December'), 'snooze in 2 weeks')
    expect(await hears(one, 13)).toEqual([])
    expect((await hears(one, 1)).join()).toContain('still waits')
    await one.replied(one.messageWith('Review of 10 December'), 'skip')
    expect(await one.typed('review')).not.toContain('open since')
    expect(await one.typed('review skip OW-2')).toContain('of 7 March 2027 is skipped.')
    expect(await one.typed('review')).toContain('next 7 Jun 2027')
    await one.typed('undo')
    expect(await one.typed('review')).toContain('next 7 Mar 2027')
  })

  it('that nobody closed gives way to the next one', async () => {
    const one = await watched()
    await one.typed('review refuse OW-5')
    await hears(one, 100)
    expect(one.slack.texts(room).join('\n')).toContain('nobody closed it before the next one came')
    expect(one.slack.texts(room).filter((said) => /Review of .*duties done/.test(said))).toHaveLength(1)
  })

  it('is held once, however long the bot was down', async () => {
    const folder = temporaryFolder()
    const one = await watched(folder)
    await one.close()
    const again = await bot(folder, '2027-08-20T10:00:00Z')
    await again.cairn.engine.settled()
    const cards = again.slack.texts(room).filter((said) => said.includes('duties done'))
    expect(cards).toHaveLength(1)
    expect(cards[0]).toContain('It is overdue: 8 before it were never held')
    await again.cairn.engine.settled()
    expect(again.slack.texts(room).filter((said) => said.includes('duties done'))).toHaveLength(1)
  })

  it('answers what cannot be meant in one line', async () => {
    const one = await watched()
    const says = async (line: string) => (await one.typed(line)).replaceAll('\n', ' ')
    expect(await says('review close')).toContain('No such review is open.')
    expect(await says('review snooze OW-2 yesterday')).toContain('“yesterday” is no date that I can read.')
    expect(await says('review snooze OW-2 2026-11-01')).toContain('Until when?')
    expect(await says('review set OW-2 2026-02-31')).toContain('“2026-02-31” is no date that exists.')
    expect(await says('review set OW-2 2026-11-01')).toContain('That day is past.')
    expect(await says('review open OW-7')).toContain('OW-7 is a task, no review.')
    expect(await says('review open')).toContain('OW has 3 reviews. Say which')
  })
})

it('is told in the digest: which reviews come next, which wait to be closed, and which were closed', async () => {
  const one = await watched()
  await one.typed('digest at Friday 9:00')
  expect((await hears(one, 3)).join('\n')).toContain(
    'Nothing moved, and nothing is due.\n- Next: Quarterly Reviews and Monthly Check (Monthly) · 7 December 2026',
  )
  await hears(one, 4)
  await one.typed('done OW-3')
  const told = await hears(one, 4)
  expect(told.at(-2)).toContain('- 1 done, 1 review waits\n')
  expect(told.at(-1)).toContain(
    'Reviews that wait to be closed\n- Quarterly Reviews and Monthly Check (Monthly) · 7 December 2026',
  )
  await one.typed('review close All is well')
  expect((await hears(one, 7)).filter((text) => /closed/.test(text))).toMatchInlineSnapshot(`
    [
      "OW · Oven Watch, since 11 Dec 2026
    - 1 review closed
    - Next: Monthly Check (Monthly) · 7 January 2027",
      "Reviews closed
    - Quarterly Reviews and Monthly Check (Monthly) · by anna: All is well
    Next review
    - Monthly Check (Monthly) · 7 January 2027",
    ]
  `)
})

it('sets the next review in the document when the line that announces it was held itself, and takes that back', async () => {
  const one = await bot(temporaryFolder(), '2027-05-13T10:00:00Z')
  const lines = ['# Tent', '', '**Last updated:** 2 April 2027', '**Next review:** 14 May 2027', '']
  await one.handsOver(planOf([...lines, '- [ ] Sew it', '']))
  await one.typed('review set TENT-1 every 3 months from 2027-05-14 at 9:30')
  await hears(one, 1)
  await one.typed('review close TENT-1 ok')
  expect(await one.typed('show TENT-1')).toContain('Due: 14 August 2027')
  const exported = async () => new TextDecoder().decode(await one.exported('TENT'))
  expect(await exported()).toContain('**Last updated:** 14 May 2027\n**Next review:** 14 August 2027\n')
  await one.typed('undo')
  expect(await one.typed('show TENT-1')).toContain('Due: 14 May 2027')
  expect(await exported()).toContain(lines.join('\n'))
})

it('numbers the lines of its own thread, and a digest at the same moment those of the digest’s', async () => {
  const one = await watched()
  await one.typed('digest at Monday 9:30')
  await one.typed('due OW-7 2026-12-09')
  const lists = (await hears(one, 6)).filter((text) => text.includes('[ ]'))
  expect(lists.map((text) => text.split('\n')[0])).toEqual([
    expect.stringContaining('1. [ ] OW-3'),
    expect.stringContaining('3. [ ] OW-6'),
    expect.stringContaining('1. [ ] OW-7'),
  ])
})

it('shows in health every schedule with its last and next occasions', async () => {
  const one = await watched()
  await hears(one, 6)
  expect(await one.typed('health')).toMatchInlineSnapshot(`
    "All is well.
    - This room follows OW.
    - Messages in this room: 6 delivered, 0 waiting, 0 failed.
    - review of OW-2, every 3 months on day 7, 09:00: last 7 Dec 2026, 10:00, next 7 Mar 2027, 09:00, 7 Jun 2027, 09:00, 7 Sept 2027, 09:00
    - review of OW-5, every month on day 7 or the next working day, 09:00: last 7 Dec 2026, 10:00, next 7 Jan 2027, 09:00, 8 Feb 2027, 09:00, 8 Mar 2027, 09:00
    - heads-up of OW-2, 7 days before it comes, every 3 months on day 7, 09:00: never yet, next 28 Feb 2027, 09:00, 31 May 2027, 09:00, 31 Aug 2027, 09:00
    - heads-up of OW-5, 7 days before it comes, every month on day 7 or the next working day, 09:00: never yet, next 31 Dec 2026, 09:00, 1 Feb 2027, 09:00, 1 Mar 2027, 09:00
    - nudge of OW-2, once, 09:00: never yet, next 9 Dec 2026, 09:00"
  `)
})

it('leaves its date in the document: when the next one is, and nothing else', async () => {
  const one = await watched()
  await hears(one, 6)
  await one.replied(head(one), 'done 1')
  await one.replied(head(one), 'close Fine')
  const before = new TextDecoder().decode(watch)
  const after = new TextDecoder().decode(await one.exported('OW'))
  expect(after).toBe(before.replace('**Next Review**: 2026-12-07', '**Next Review**: 2027-03-07'))
  expect(await one.handsOver(new TextEncoder().encode(after))).toContain('1 changed')
  expect(await one.exported('OW')).toEqual(Buffer.from(after))
})

it('tells of reviews in the history', async () => {
  const one = await watched()
  await hears(one, 6)
  await one.replied(head(one), 'close Fine', { by: anna })
  expect(await one.typed('history OW')).toMatchInlineSnapshot(`
    "OW: what happened
    - 7 Dec 2026, 10:00 · anna · OW-2 review closed: “Fine”
    - 7 Dec 2026, 10:00 · Cairn · OW-5 review opened
    - 7 Dec 2026, 10:00 · Cairn · OW-2 review opened
    - 1 Dec 2026, 10:00 · anna · accepting OW-2, OW-5
    - 1 Dec 2026, 10:00 · anna · document imported (7 added, 0 changed, 0 removed)"
  `)
})
