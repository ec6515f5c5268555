import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { Form } from '../../src/chat/form.ts'
import { makeCommands } from '../../src/commands/index.ts'
import { anna, chief, type OpenBot, openBot } from '../engine/open-bot.ts'
import { stored } from '../store/stored.ts'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'

const forms = makeCommands().map(({ form }) => form)
const theirs = Buffer.from('# Night Shift\n\n## Tasks\n\n- [ ] Sweep the hall\n- [ ] Lock the gate\n')
const secrets = /oven|truck|neighbour|bakery/i
let bot: OpenBot
let folder: string
beforeEach(async () => {
  folder = temporaryFolder()
  bot = await openBot(folder)
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan, { room: 'slack/T1/C1' })
  await bot.imports(theirs, { room: 'slack/T2/C1' })
  await bot.imports(theirs, { room: 'discord/77/C1' })
  await bot.typed('done BM-3', { room: 'slack/T1/C1' })
})

/** The command with another workspace's roadmap and items wherever it takes any. */
function lineAbout(form: Form, key: string): string {
  const words = form.fields.map((field) => {
    if (field.kind === 'refs') return `${key}-2`
    if (field.kind === 'key') return key
    if (field.kind === 'choice') return field.choices?.[0] ?? ''
    if (field.kind === 'number') return '1'
    return field.kind === 'date' ? '2027-03-15' : field.required ? '@anna' : ''
  })
  return [form.command, ...words].filter(Boolean).join(' ')
}

/** All that is kept of the first workspace. */
function kept() {
  const { roadmaps, items, batches, changes, follows } = stored(folder)
  const ofFirst = (rows: readonly unknown[] | undefined) =>
    (rows ?? []).filter(
      (row) => JSON.stringify(row).includes('"roadmap_id":1,') || /slack\/T1/.test(JSON.stringify(row)),
    )
  return {
    roadmaps: ofFirst(roadmaps),
    items: ofFirst(items),
    batches: ofFirst(batches),
    changes: ofFirst(changes),
    follows: ofFirst(follows),
  }
}

it.each(['slack/T2/C1', 'discord/77/C1', 'slack/T2/C9'])(
  'no command typed in %s shows or changes anything of another workspace',
  async (room) => {
    const before = kept()
    expect(before.items.length).toBeGreaterThan(5)
    for (const form of forms) {
      const told = await bot.typed(lineAbout(form, 'BM'), { room, by: chief })
      expect(told).not.toMatch(secrets)
    }
    expect([...bot.slack.texts(room), ...bot.discord.texts(room)].join('\n')).not.toMatch(secrets)
    expect(kept()).toEqual(before)
    expect(forms.length).toBeGreaterThan(20)
  },
)

it('says of another workspace’s roadmap only that there is none of that key', async () => {
  expect(await bot.typed('status BM', { room: 'slack/T2/C1' })).toBe(
    'There is no roadmap BM here. There is NS.',
  )
  expect(await bot.typed('done BM-2', { room: 'slack/T2/C1' })).toBe(
    'There is no roadmap BM here. There is NS.',
  )
})

it('offers nothing of another workspace while somebody types', async () => {
  const suggest = bot.cairn.engine.bot.suggest
  expect(await suggest('slack/T2/C1', anna.id, 'key', '')).toEqual([
    { value: 'NS', label: 'NS · Night Shift' },
  ])
  expect(await suggest('slack/T2/C1', anna.id, 'refs', 'ov')).toEqual([])
  expect(await suggest('slack/T1/C1', anna.id, 'refs', 'ov')).toMatchObject([{ value: 'BM-2' }])
})

it('takes a button that was copied from elsewhere for what it means here', async () => {
  const [batch] = await bot.cairn.store.read((tx) => tx.log.lastIn('slack/T1/C1', 1))
  for (const room of ['slack/T2/C1', 'slack/T1/C2'])
    expect(await bot.pressed('m1', `take-back ${batch?.id}`, [], { room, by: chief })).toBe(
      'That change was not made in this room.',
    )
  expect(await bot.pressed('m1', 'tick', ['+BM-2'], { room: 'slack/T2/C1' })).toContain(
    'There is no roadmap BM here',
  )
})

it('keeps two plans of one title in two workspaces apart', async () => {
  const here = { room: 'slack/T2/C1' }
  await bot.typed('done NS-2', here)
  expect(await bot.typed('status', here)).toContain('1 of 2 tasks')
  expect(await bot.typed('status', { room: 'discord/77/C1' })).toContain('0 of 2 tasks')
  const again = await bot.imports(Buffer.concat([theirs, Buffer.from('- [ ] Feed the cat\n')]), here)
  expect(again.isNew).toBe(false)
  expect(await bot.typed('list all', { room: 'discord/77/C1' })).toBe('')
  expect(bot.discord.texts().join('\n')).not.toContain('cat')
})

it('reads a thread’s numbers by that room’s own list', async () => {
  await bot.typed('list', { room: 'slack/T1/C1' })
  const [root] = bot.slack.messages.keys()
  expect(await bot.replied(root ?? '', 'done 1', { room: 'slack/T2/C1' })).toContain(
    'There is no numbered list',
  )
})
