import { expect, it, onTestFinished } from 'vitest'
import { questionView } from '../../src/chat/question-view.ts'
import { shortId } from '../../src/plan/short-id.ts'
import { render } from '../../src/platforms/local/render.ts'
import { plainText } from '../../src/platforms/local/text.ts'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { anna, type OpenBot, openBot, room } from './open-bot.ts'

/** EM-4 and EM-5 are triggers. */
async function following(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(upstreamGate)
  return bot
}

/** What is said where a line, typed or a button's, lacks something and no form can be opened. */
async function inWords(bot: OpenBot, line: string): Promise<string> {
  const { question } = await bot.asked({
    ...{ id: line, at: bot.clock.now(), by: anna, place: { room } },
    ...{ did: 'pressed', action: line, values: [], message: 'm1' },
  })
  return question === undefined ? '' : render(questionView(question), plainText, { buttons: false })
}

it('dismisses what the button named when its example is typed as it stands', async () => {
  const bot = await following()
  for (const what of ['one', 'two', 'three']) await bot.typed(`trigger fire EM-5 ${what}`)
  expect(await inWords(bot, 'dismiss 2')).toBe(
    '“dismiss” needs to know: why it calls for nothing. For example: /roadmap dismiss 2 A test release',
  )
  await bot.typed('dismiss 2 A test release')
  expect(await bot.typed('trigger confirm')).toContain('2 wait: #1 one; #3 three.')
})

it('gives an example with the gate and the verdict of the button', async () => {
  const bot = await following()
  const gate = shortId(['Engine Migration', 'Criteria for Phase 2'])
  expect(await inWords(bot, `decide EM no-go ${gate}`)).toBe(
    `“decide” needs to know: why. For example: /roadmap decide EM no-go ${gate} As the team agreed`,
  )
})

it('gives an example with what was typed already', async () => {
  const bot = await following()
  expect(
    await Promise.all(
      ['due EM-6', 'due EM-6 EM-7', 'kind EM-6', 'note they call back', 'assign EM-6', 'done'].map((line) =>
        inWords(bot, line),
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "“due” needs to know: when: 2027-03-15, 2027-03, 2027-Q1, friday, in 2 weeks, or none. For example: /roadmap due EM-6 2027-03-15",
      "“due” needs to know: when: 2027-03-15, 2027-03, 2027-Q1, friday, in 2 weeks, or none. For example: /roadmap due EM-6 EM-7 2027-03-15",
      "“kind” needs to know: what they are. For example: /roadmap kind EM-6 criterion",
      "“note” needs to know: which items: EM-3, EM-3..7, or several. For example: /roadmap note EM-3 they call back",
      "“assign” needs to know: who: @name, me, or nobody. For example: /roadmap assign EM-6 @anna",
      "“done” needs to know: which items: EM-3, EM-3..7, or several. For example: /roadmap done EM-3 EM-5 shipped with 2.1",
    ]
  `)
})

it('leaves out of an example what is too long for one, or names somebody in signs', async () => {
  const bot = await following()
  expect([
    await inWords(bot, `note ${'they call back '.repeat(8)}`),
    await inWords(bot, 'note ask @U2|ben'),
    await inWords(bot, 'note one line\nand another'),
  ]).toMatchInlineSnapshot(`
    [
      "“note” needs to know: which items: EM-3, EM-3..7, or several. For example: /roadmap note EM-3 the vendor answers on Monday",
      "“note” needs to know: which items: EM-3, EM-3..7, or several. For example: /roadmap note EM-3 the vendor answers on Monday",
      "“note” needs to know: which items: EM-3, EM-3..7, or several. For example: /roadmap note EM-3 the vendor answers on Monday",
    ]
  `)
})

it('gives an example with the plan whose setting was asked for', async () => {
  const bot = await following()
  expect(await inWords(bot, 'settings EM zone')).toBe(
    'What shall “zone” be? For example: /roadmap settings EM zone Europe/Berlin',
  )
})
