import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { editedPlan, smallPlan } from '../support/plans.ts'
import { cairn, objects } from './cairn.ts'

const now = ['--now', '2026-12-01T09:00:00Z']

/** What each line ends with: its status and what it says; nothing is printed on standard output. */
async function outcomes(lines: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder()
  const ended: Record<string, string> = {}
  for (const line of lines) {
    const { status, stdout, stderr } = await cairn(folder, line.split(' '))
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^[^\n]+\n$/)
    ended[line] = `${status}: ${stderr.trimEnd()}`
  }
  return ended
}

it('ends with status 2 and one line that says what was expected where it was misused', async () => {
  expect(
    await outcomes([
      'bogus',
      'exprot BM',
      'import',
      'import a.md b.md c.md',
      'export BM --json',
      'tick --foo',
      'manifest discord',
      'chat --now tomorrow',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "bogus": "2: There is no command “bogus”. What there is: cairn --help",
      "chat --now tomorrow": "2: --now “tomorrow” is no instant. For example: --now 2026-12-01T09:00:00Z",
      "export BM --json": "2: “export” does not take --json. Expected: cairn export KEY [-o FILE]",
      "exprot BM": "2: There is no command “exprot”. Did you mean “export”? What there is: cairn --help",
      "import": "2: “import” needs FILE|URL|-. Expected: cairn import FILE|URL|- [--key KEY] [--room NAME] [--dry-run] [--json]",
      "import a.md b.md c.md": "2: “import” does not take “b.md”. Expected: cairn import FILE|URL|- [--key KEY] [--room NAME] [--dry-run] [--json]",
      "manifest discord": "2: There is no manifest for “discord”. Expected: cairn manifest slack",
      "tick --foo": "2: Unknown option '--foo'. What there is: cairn --help",
    }
  `)
})

it('ends with status 1 and one line that says where and what to do where something cannot be done', async () => {
  expect(
    await outcomes([
      'import nothing.md',
      'import .',
      'import http://example.org/plan.md',
      'import https://127.0.0.1/plan.md',
      'import https://[::1]/plan.md',
      'import https://169.254.169.254/latest',
      'export NONE',
      'backup no-such-folder/copy.db',
    ]),
  ).toMatchInlineSnapshot(`
    {
      "backup no-such-folder/copy.db": "1: no-such-folder/copy.db cannot be written. Check that its folder exists and may be written, and that the disk has room.",
      "export NONE": "1: There is no roadmap NONE. Import one: cairn import FILE",
      "import .": "1: . cannot be read (EISDIR). Give the path of a Markdown file, an https address, or - for standard input.",
      "import http://example.org/plan.md": "1: http://example.org is not reached over https. Give an address that begins with https://.",
      "import https://127.0.0.1/plan.md": "1: 127.0.0.1 is not an address of the open internet, and Cairn fetches documents from nowhere else. Hand the document over as a file instead.",
      "import https://169.254.169.254/latest": "1: 169.254.169.254 is not an address of the open internet, and Cairn fetches documents from nowhere else. Hand the document over as a file instead.",
      "import https://[::1]/plan.md": "1: [::1] is not an address of the open internet, and Cairn fetches documents from nowhere else. Hand the document over as a file instead.",
      "import nothing.md": "1: There is no file nothing.md. Give the path of a Markdown file, an https address, or - for standard input.",
    }
  `)
})

it('ends with status 1 where a setting is wrong', async () => {
  const { status, stderr } = await cairn(temporaryFolder(), ['doctor'], '', { CAIRN_TZ: 'Mars/Olympus' })
  expect(status).toBe(1)
  expect(stderr).toContain('Mars/Olympus')
})

it('helps with status 0', async () => {
  const { status, stdout, stderr } = await cairn(temporaryFolder(), ['--help'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatchInlineSnapshot(`
    "Cairn follows Markdown plans in Slack, Discord and this terminal.

      cairn [start]
      cairn chat [--as NAME] [--room NAME] [--json]
      cairn import FILE|URL|- [--key KEY] [--room NAME] [--dry-run] [--json]
      cairn export KEY [-o FILE]
      cairn tick [--json]
      cairn doctor
      cairn backup FILE
      cairn manifest slack
      cairn migrate

    Every one takes --now INSTANT (such as 2026-12-01T09:00:00Z), which sets its clock.
    "
  `)
})

it('prints the manifest of the Slack app as JSON', async () => {
  const { status, stdout, stderr } = await cairn(temporaryFolder(), ['manifest', 'slack'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({
    features: { slash_commands: [{ command: '/roadmap' }] },
    oauth_config: { scopes: { bot: expect.arrayContaining(['commands', 'chat:write']) } },
  })
})

describe('import', () => {
  it('prints the roadmap, each item and a summary as lines of JSON, and nothing else', async () => {
    const folder = temporaryFolder()
    const plan = [
      '# Bakery Move',
      '',
      '**Owner**: Clara',
      '**Last Updated**: 2026-11-20',
      '**Next Review**: January 2027',
      '',
      '## Phase 1: Pack (Q1 2027)',
      '',
      '- [ ] Count the ovens',
      '  - [ ] Photograph the ovens',
      '- [x] Tell the neighbours',
      '',
      '## Success Criteria',
      '',
      '- ✅ The bread rises',
      '- ✅ The till opens in <2 s',
      '',
      '## Metrics',
      '',
      '| Metric | Current | Target |',
      '|---|---|---|',
      '| Loaves a day | 80 | 200+ |',
      '',
      '## Risks',
      '',
      '- Flour runs out (High Risk)',
      '',
      '## Week 1',
      '',
      '- [ ] Order flour',
      '',
    ].join('\n')
    const { status, stdout, stderr } = await cairn(
      folder,
      ['import', '-', '--json', '--key', 'bake', ...now],
      plan,
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(objects(stdout)).toMatchInlineSnapshot(`
      [
        {
          "roadmap": {
            "key": "BAKE",
            "next_review": "2027-01",
            "owner": "Clara",
            "time_zone": "Europe/Berlin",
            "title": "Bakery Move",
            "updated": "2026-11-20",
          },
        },
        {
          "due": "2027-01",
          "kind": "review",
          "line": 5,
          "ref": "BAKE-1",
          "section": [
            "Bakery Move",
          ],
          "state": "none",
          "text": "Next Review: January 2027",
        },
        {
          "due": "2027-Q1",
          "kind": "phase",
          "line": 7,
          "ref": "BAKE-2",
          "section": [
            "Bakery Move",
          ],
          "state": "in_progress",
          "text": "Phase 1: Pack (Q1 2027)",
        },
        {
          "due": "2027-Q1",
          "kind": "task",
          "line": 9,
          "parent_line": 7,
          "ref": "BAKE-3",
          "section": [
            "Bakery Move",
            "Phase 1: Pack (Q1 2027)",
          ],
          "state": "open",
          "text": "Count the ovens",
        },
        {
          "due": "2027-Q1",
          "kind": "task",
          "line": 10,
          "parent_line": 9,
          "ref": "BAKE-4",
          "section": [
            "Bakery Move",
            "Phase 1: Pack (Q1 2027)",
          ],
          "state": "open",
          "text": "Photograph the ovens",
        },
        {
          "due": "2027-Q1",
          "kind": "task",
          "line": 11,
          "parent_line": 7,
          "ref": "BAKE-5",
          "section": [
            "Bakery Move",
            "Phase 1: Pack (Q1 2027)",
          ],
          "state": "done",
          "text": "Tell the neighbours",
        },
        {
          "claimed": true,
          "kind": "criterion",
          "line": 15,
          "ref": "BAKE-6",
          "section": [
            "Bakery Move",
            "Success Criteria",
          ],
          "state": "open",
          "text": "The bread rises",
        },
        {
          "claimed": true,
          "kind": "criterion",
          "line": 16,
          "ref": "BAKE-7",
          "section": [
            "Bakery Move",
            "Success Criteria",
          ],
          "state": "open",
          "target": "<2 s",
          "text": "The till opens in <2 s",
        },
        {
          "current": "80",
          "kind": "metric",
          "line": 22,
          "ref": "BAKE-8",
          "section": [
            "Bakery Move",
            "Metrics",
          ],
          "state": "open",
          "target": "200+",
          "text": "Loaves a day",
        },
        {
          "kind": "risk",
          "level": "high",
          "line": 26,
          "ref": "BAKE-9",
          "section": [
            "Bakery Move",
            "Risks",
          ],
          "state": "open",
          "text": "Flour runs out (High Risk)",
        },
        {
          "horizon": "Week 1",
          "kind": "phase",
          "line": 28,
          "ref": "BAKE-10",
          "section": [
            "Bakery Move",
          ],
          "state": "open",
          "text": "Week 1",
        },
        {
          "horizon": "Week 1",
          "kind": "task",
          "line": 30,
          "parent_line": 28,
          "ref": "BAKE-11",
          "section": [
            "Bakery Move",
            "Week 1",
          ],
          "state": "open",
          "text": "Order flour",
        },
        {
          "summary": {
            "added": 11,
            "changed": 0,
            "conflicts": 0,
            "removed": 0,
            "unchanged": 0,
            "warnings": [
              {
                "about": "decorative-ticks",
                "lines": [
                  15,
                  16,
                ],
                "says": "2 criteria are ticked in a list of what should be: I take the ticks for decoration, and none of them as met.",
              },
            ],
          },
        },
      ]
    `)
  })

  it('tells what a dry run would do and stores nothing; then does it', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'bakery.md')
    writeFileSync(file, smallPlan)
    await cairn(folder, ['import', file])
    writeFileSync(file, editedPlan)
    const dry = await cairn(folder, ['import', file, '--dry-run', '--json'])
    const wet = await cairn(folder, ['import', file, '--json'])
    expect(objects(dry.stdout).at(-1)).toEqual(objects(wet.stdout).at(-1))
    expect(objects(wet.stdout).at(-1)).toMatchInlineSnapshot(`
      {
        "summary": {
          "added": 1,
          "changed": 2,
          "conflicts": 0,
          "removed": 1,
          "unchanged": 4,
          "warnings": [],
        },
      }
    `)
    const again = await cairn(folder, ['import', file, '--json'])
    expect(objects(again.stdout).at(-1)).toMatchObject({
      summary: { added: 0, changed: 0, unchanged: 7, removed: 0 },
    })
  })

  it('says what it came to in words', async () => {
    const folder = temporaryFolder()
    const { stdout, stderr } = await cairn(folder, ['import', '-', ...now], smallPlan)
    expect(stderr).toBe('')
    expect(stdout).toMatchInlineSnapshot(`
      "BM · Bakery Move
      Followed here from now on, with 7 lines to follow.
      - 5 tasks
      - 2 phases
      "
    `)
  })

  it('puts a conflict into the room, where it is settled with a button', async () => {
    const folder = temporaryFolder()
    await cairn(folder, ['import', '-'], smallPlan)
    await cairn(folder, ['chat', '--json'], '/roadmap drop BM-2\n')
    const { stdout } = await cairn(folder, ['import', '-', '--json'], editedPlan)
    expect(objects(stdout).at(-1)).toMatchObject({ summary: { conflicts: 1 } })
    const chat = await cairn(
      folder,
      ['chat', '--json'],
      '/roadmap health\n@2 !settle:BM-2:document\n/roadmap show 2\n',
    )
    expect(objects(chat.stdout).slice(1)).toMatchObject([
      { id: 2, text: expect.stringContaining('**In the document**: ✅ done') },
      { to: 'you', text: expect.stringContaining('✅ **BM-2**') },
      { id: 2, edit: true, text: 'BM-2 Count the ovens: settled as done.' },
      { text: expect.stringContaining('**State**: ✅ done') },
    ])
  })
})

describe('export', () => {
  it('prints the document, or writes it to a file, with only its marks changed', async () => {
    const folder = temporaryFolder()
    await cairn(folder, ['import', '-'], smallPlan)
    expect((await cairn(folder, ['export', 'bm'])).stdout).toBe(Buffer.from(smallPlan).toString())
    await cairn(folder, ['chat'], '/roadmap done BM-2\n')
    const { status, stdout } = await cairn(folder, ['export', 'BM', '-o', join(folder, 'out.md')])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toBe(
      Buffer.from(smallPlan).toString().replace('[ ] Count the ovens', '[x] Count the ovens'),
    )
  })

  it('says which marks could not be written', async () => {
    const folder = temporaryFolder()
    await cairn(folder, ['import', '-'], smallPlan)
    await cairn(folder, ['chat'], '/roadmap task Water the sourdough\n')
    const { status, stderr } = await cairn(folder, ['export', 'BM', ...now])
    expect(status).toBe(0)
    expect(objects(stderr)).toMatchObject([
      {
        level: 'warn',
        event: 'not written',
        facts: { what: 'tasks made in chat', count: 1 },
      },
    ])
  })

  it('tells of a folder that is not there', async () => {
    const folder = temporaryFolder()
    await cairn(folder, ['import', '-'], smallPlan)
    const { status, stderr } = await cairn(folder, ['export', 'BM', '-o', 'nowhere/plan.md'])
    expect({ status, stderr }).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "nowhere/plan.md cannot be written (ENOENT). Check that its folder exists and may be written, and that the disk has room.
      ",
      }
    `)
  })
})

it('migrates, checks itself and backs up, and the copy is a whole database', async () => {
  const folder = temporaryFolder()
  const said = async (...words: readonly string[]) => {
    const { status, stdout, stderr } = await cairn(folder, words)
    return [status, (stdout + stderr).replaceAll(folder, 'FOLDER')]
  }
  expect(await said('migrate')).toEqual([0, 'FOLDER/cairn.db is up to date.\n'])
  expect(await said('doctor')).toMatchInlineSnapshot(`
    [
      0,
      "✓ The configuration is sound.
    ✓ New roadmaps are dated in the zone Europe/Berlin; CAIRN_TZ sets another.
    ✓ The database FOLDER/cairn.db can be written and is up to date.
    ✓ No token is set: “cairn start” opens the local room in the terminal.
    ",
    ]
  `)
  await cairn(folder, ['import', '-'], smallPlan)
  expect(await said('backup', 'copy.db')).toEqual([0, 'FOLDER/cairn.db was copied to copy.db.\n'])
  expect(await said('backup', 'copy.db')).toEqual([
    1,
    'copy.db exists already. Give the name of a new file.\n',
  ])
  const copy = await cairn(folder, ['export', 'BM'], '', { CAIRN_DB: join(folder, 'copy.db') })
  expect(copy.stdout).toBe(Buffer.from(smallPlan).toString())
})

it.each([':/etc/localtime', ''])(
  'takes UTC, and says so, where the machine has no zone that is known: TZ=%j',
  async (TZ) => {
    const folder = temporaryFolder()
    const machine = { TZ, CAIRN_TZ: '' }
    const { status, stdout } = await cairn(folder, ['import', '-', '--json'], smallPlan, machine)
    expect([status, objects(stdout)[0]]).toMatchObject([0, { roadmap: { time_zone: 'UTC' } }])
    expect((await cairn(folder, ['doctor'], '', machine)).stdout).toContain('dated in the zone UTC;')
  },
)

it('backs up nothing where there is no database, and says so', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'data', 'cairn.db')
  const { status, stdout, stderr } = await cairn(folder, ['backup', 'copy.db'], '', { CAIRN_DB: path })
  expect([status, stdout, stderr.replaceAll(folder, 'FOLDER')]).toEqual([
    1,
    '',
    'There is no database at FOLDER/data/cairn.db. Set CAIRN_DB to the path of the one that the bot uses.\n',
  ])
  expect(readdirSync(folder)).toEqual([])
})

it('makes the folder of the database when it is not there', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'deep', 'down', 'cairn.db')
  expect((await cairn(folder, ['migrate'], '', { CAIRN_DB: path })).status).toBe(0)
  expect(existsSync(path)).toBe(true)
  mkdirSync(join(folder, 'taken'))
  for (const command of ['migrate', 'doctor']) {
    const { status, stderr } = await cairn(folder, [command], '', { CAIRN_DB: join(folder, 'taken') })
    expect({ status, stderr: stderr.replaceAll(folder, 'FOLDER') }).toEqual({
      status: 1,
      stderr: 'CAIRN_DB is the folder FOLDER/taken. Set it to a file, such as FOLDER/taken/cairn.db.\n',
    })
  }
})

it('says which roadmaps there are when another is to be exported', async () => {
  const folder = temporaryFolder()
  const plan = join(folder, 'plan.md')
  writeFileSync(plan, '# Night Shift\n\n- [ ] Sweep the hall\n')
  expect((await cairn(folder, ['import', plan])).status).toBe(0)
  expect((await cairn(folder, ['export', 'NS2'])).stderr).toBe('There is no roadmap NS2. There is NS.\n')
})
