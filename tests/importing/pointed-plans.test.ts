import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { HandedFile } from '../../src/chat/request.ts'
import { anna, type OpenBot, openBot, room } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  bot.slack.files.set('file:plan', smallPlan)
  bot.slack.files.set('file:shot', Buffer.from([0x89, 0x50, 0x4e, 0x47]))
})

const plan: HandedFile = { name: 'bakery.md', url: 'file:plan' }
const shot: HandedFile = { name: 'shot.png', url: 'file:shot' }

/** Chooses “Import as a plan” on a message; returns what was answered and what came to the room. */
async function points(text: string, files: readonly HandedFile[] = []): Promise<string> {
  const { reply } = await bot.asked({
    ...{ id: text, at: bot.clock.now(), by: anna, place: { room } },
    ...{ did: 'pointed', command: 'import', message: 'm9', text },
    ...(files.length > 0 && { files }),
  })
  return [JSON.stringify(reply?.nodes), ...bot.slack.texts()].join('\n')
}

/** Uploads files with a word to the bot. */
async function uploads(text: string, files: readonly HandedFile[]): Promise<string> {
  const { reply } = await bot.asked({
    ...{ id: text, at: bot.clock.now(), by: anna, place: { room } },
    ...{ did: 'typed', text, files },
  })
  return [JSON.stringify(reply?.nodes), ...bot.slack.texts()].join('\n')
}

it.each(['Here is the newest version of our plan.', 'updated plan', 'BAKE', ''])(
  'takes the file of a message that says “%s”, and leaves its words alone',
  async (text) => {
    expect(await points(text, [plan])).toContain('BM · Bakery Move')
  },
)

it('leaves the words alone that come with an upload, and takes options that stand by themselves', async () => {
  expect(await uploads('import our updated plan', [plan])).toContain('BM · Bakery Move')
  expect(await uploads('import BAKE', [plan])).toContain('BAKE · Bakery Move')
  expect(await uploads('import updated plan, dry-run first', [plan])).not.toContain('PLAN')
})

it('takes the link that stands on a line of its own below what somebody says', async () => {
  expect(await points('Our plan is here now:\n<https://example.org/v2.md>\nCheers')).toContain(
    'Reading https://example.org/v2.md',
  )
})

it('takes the plan among several files, and says which were left', async () => {
  const told = await points('with a picture', [shot, plan, { name: 'old.md', url: 'file:old' }])
  expect(told).toContain('Reading bakery.md')
  expect(told).toContain('shot.png is left')
  expect(told).toContain('old.md is left')
  expect(told).toContain('BM · Bakery Move')
})

it.each([
  'Here it is:\n```\n# Shed\n- [ ] Paint the door\n```\nCheers',
  '```md\n# Shed\n- [ ] Paint the door\n```',
  'So:\n```# Shed\n- [ ] Paint the door```',
])('takes a plan between fences without what is said around it', async (text) => {
  const told = await points(text)
  expect(told).toContain('SHED · Shed')
  expect(told).toContain('1 task')
})

it('takes a fence in a plan for a part of it', async () => {
  expect(await points('# Shed\n- [ ] Paint the door\n```\nnpm run paint\n```\n- [ ] Close it')).toContain(
    '2 tasks',
  )
})

it('says that a message holds no plan', async () => {
  expect(await points('Who has the plan?')).toContain('There is no plan in that message.')
})
