import { expect, it } from 'vitest'
import type { Form } from '../../../src/chat/form.ts'
import { commands } from '../../../src/platforms/discord/register.ts'
import { onDiscord } from '../../support/discord/discord-test.ts'
import { judgeCommands } from '../../support/discord/judge.ts'
import { ana } from '../../support/discord/people.ts'
import { forms } from '../../support/scripted-bot.ts'

function judged(own: readonly Form[]) {
  const body: unknown = JSON.parse(JSON.stringify(commands(own)))
  judgeCommands(body)
  return body
}

const many = (count: number, words = 3): readonly Form[] =>
  Array.from({ length: count }, (_, at) => ({
    command: `command${at}`,
    summary: 'word '.repeat(words).trim(),
    fields: Array.from({ length: 4 }, (_, field) => ({
      name: `field${field}`,
      label: 'word '.repeat(words).trim(),
      kind: 'text' as const,
    })),
    example: `command${at}`,
  }))

it('offers every command with its typed options, what must be said first', () => {
  expect(judged(forms)).toMatchInlineSnapshot(`
    [
      {
        "description": "Follow a plan: see where it stands, check off, undo.",
        "name": "roadmap",
        "options": [
          {
            "description": "Check items off",
            "name": "done",
            "options": [
              {
                "autocomplete": true,
                "description": "Which items, such as IMD-3..7",
                "name": "refs",
                "required": true,
                "type": 3,
              },
              {
                "description": "What to remember about it",
                "name": "note",
                "required": false,
                "type": 3,
              },
            ],
            "type": 1,
          },
          {
            "description": "Say who does it",
            "name": "assign",
            "options": [
              {
                "autocomplete": true,
                "description": "Which items",
                "name": "refs",
                "required": true,
                "type": 3,
              },
              {
                "description": "Who does it",
                "name": "who",
                "required": true,
                "type": 3,
              },
            ],
            "type": 1,
          },
          {
            "description": "Hand over a plan",
            "name": "import",
            "options": [
              {
                "autocomplete": true,
                "description": "The short name of the plan",
                "name": "key",
                "required": false,
                "type": 3,
              },
              {
                "description": "A Markdown document",
                "name": "file",
                "required": false,
                "type": 11,
              },
            ],
            "type": 1,
          },
          {
            "description": "Write something down",
            "name": "note",
            "options": [
              {
                "autocomplete": true,
                "description": "Which items",
                "name": "refs",
                "required": true,
                "type": 3,
              },
              {
                "description": "The note",
                "name": "text",
                "required": true,
                "type": 3,
              },
              {
                "choices": [
                  {
                    "name": "little",
                    "value": "little",
                  },
                  {
                    "name": "much",
                    "value": "much",
                  },
                ],
                "description": "How much it matters",
                "name": "weight",
                "required": false,
                "type": 3,
              },
            ],
            "type": 1,
          },
        ],
        "type": 1,
      },
      {
        "name": "Note on an item",
        "type": 3,
      },
    ]
  `)
})

it('puts what finds no place among 25 subcommands into groups', () => {
  const [roadmap] = commands(many(60))
  judged(many(60))
  const options = roadmap !== undefined && 'options' in roadmap ? roadmap.options : []
  expect(options).toHaveLength(25)
  expect(options.filter((one) => one.type === 2).map((one) => [one.name, one.options?.length])).toEqual([
    ['more', 25],
    ['more-2', 12],
  ])
})

it('says less where all descriptions together are too long', () => {
  judged(many(40, 19))
})

onDiscord.extend<{ offered: readonly Form[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern.
  offered: async ({}, use) => use(many(40)),
})('understands a command out of a group', async ({ fake, bot }) => {
  await fake.slash(ana, 'command39', { field0: 'yes' })
  expect(bot.last).toMatchObject({ did: 'filled', command: 'command39', values: { field0: 'yes' } })
})

onDiscord('still starts when the commands cannot be registered', async ({ fake, platform, bot, logged }) => {
  await platform.stop()
  fake.failNext('PUT', /commands$/, { status: 500 })
  await platform.start(bot)
  expect(logged.at(-1)).toMatch(/^The commands could not be registered on Discord/)
})
