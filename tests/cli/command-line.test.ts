import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { editedPlan, smallPlan } from '../support/plans.ts'
import { cairn, objects } from './cairn.ts'

const now = ['--now', '2026-12-01T09:00:00Z']

describe('what cannot be understood ends with status 2 and one line that says what was expected', () => {
  it.each([
    [['bogus']],
    [['import']],
    [['import', 'a.md', 'b.md']],
    [['export', 'BM', '--json']],
    [['tick', '--foo']],
    [['manifest', 'discord']],
    [['chat', '--now', 'tomorrow']],
  ])('%j', async (words) => {
    const { status, stdout, stderr } = await cairn(temporaryFolder(), words)
    expect({ status, stdout, stderr }).toMatchSnapshot()
    expect(stderr.trimEnd()).not.toContain('\n')
  })
})

describe('what cannot be done ends with status 1 and one line that says where and what to do', () => {
  it.each([
    [['import', 'nothing.md']],
    [['import', '.']],
    [['import', 'http://example.org/plan.md']],
    [['import', 'https://127.0.0.1/plan.md']],
    [['import', 'https://[::1]/plan.md']],
    [['import', 'https://169.254.169.254/latest']],
    [['export', 'NONE']],
    [['backup', 'no-such-folder/copy.db']],
  ])('%j', async (words) => {
    const { status, stdout, stderr } = await cairn(temporaryFolder(), words)
    expect({ status, stdout, stderr }).toMatchSnapshot()
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  it('a setting that is wrong', async () => {
    const { status, stderr } = await cairn(temporaryFolder(), ['doctor'], '', { CAIRN_TZ: 'Mars/Olympus' })
    expect(status).toBe(1)
    expect(stderr).toContain('Mars/Olympus')
  })
})

it('helps with status 0', async () => {
  const { status, stdout, stderr } = await cairn(temporaryFolder(), ['--help'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatchSnapshot()
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
    expect(objects(stdout)).toMatchSnapshot()
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
        facts: { item: 'BM-8 Water the sourdough', why: 'it was made in chat and is not in the document' },
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

it('makes the folder of the database when it is not there', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'deep', 'down', 'cairn.db')
  expect((await cairn(folder, ['migrate'], '', { CAIRN_DB: path })).status).toBe(0)
  expect(existsSync(path)).toBe(true)
  mkdirSync(join(folder, 'taken'))
  const { status, stderr } = await cairn(folder, ['migrate'], '', { CAIRN_DB: join(folder, 'taken') })
  expect({ status, stderr: stderr.replace(folder, 'FOLDER') }).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "The database FOLDER/taken cannot be opened for writing. Check that the folder exists and may be written.
    ",
    }
  `)
})
