import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { lockDatabase } from '../store/locking-process.ts'
import { temporaryFolder } from '../support/folder.ts'
import { cairn, startCairn } from './cairn.ts'

/** What could move a cursor, ring a bell, recolour, retitle, or turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
const dangerous = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/

const evil = '\u001B[31mred\u001B]0;title\u0007\u009B2J\u202Edrow'
const plan = [
  `# Plan ${evil}`,
  '',
  `**Owner**: ${evil}`,
  '',
  `## Part ${evil}`,
  '',
  `- [ ] Ship ${evil} (@${evil}) by 2020-01-01`,
  `- ⛔ Stuck ${evil}`,
  '',
  '| Component | Status |',
  '|---|---|',
  `| ${evil} | ✅ Ready |`,
  '',
  // Enough of ordinary text for the whole not to be taken for a binary file.
  ...Array.from(
    { length: 60 },
    () => 'Nothing else is to be told of this plan, and nothing was forgotten.\n',
  ),
].join('\n')

it('lets nothing of a document move the terminal, whichever way it is shown', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'plan.md'), plan)
  const imported = await cairn(folder, ['import', 'plan.md', '--key', 'P'.repeat(2)])
  expect(imported.status).toBe(0)
  const lines = [
    'status',
    'post-status',
    'list all',
    'show 1 2 3 4 5',
    `note 2 ${evil}`,
    `assign 2 ${evil}`,
    'history PP',
    `shwo ${evil}`,
    `done ${evil}`,
    `due 2 ${evil}`,
    `import ${evil}.md`,
    `task ${evil}`,
    `settings zone ${evil}`,
    `list ${evil}`,
    'export',
    'settings',
    'health',
    `follow ${evil}`,
  ]
  const input = `${lines.map((line) => `/roadmap ${line}`).join('\n')}\n@1 !${evil}\n${evil}\n`
  const chat = await cairn(folder, ['chat', '--as', `anna${evil}`], input)
  expect(chat.status).toBe(0)
  expect(chat.stdout).toContain('Ship [31mred')
  expect(chat.stdout.match(dangerous)).toBeNull()
  expect(imported.stdout.match(dangerous)).toBeNull()
})

it('lets nothing of a document move the terminal from an error', async () => {
  const folder = temporaryFolder()
  for (const key of ['AA', 'BB']) await cairn(folder, ['import', '-', '--key', key], plan)
  const { status, stderr } = await cairn(folder, ['import', '-'], `${plan}\nmore\n`)
  expect(status).toBe(1)
  expect(stderr).toContain('have the same title')
  expect(stderr.match(dangerous)).toBeNull()
  const missing = await cairn(folder, ['import', `${evil}.md`])
  expect(missing.stderr.match(dangerous)).toBeNull()
})

it('follows the sample plan for a newcomer alone, and says what is followed', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'own.md'), '# Oven Move\n\n- [ ] Buy an oven\n')
  const said = async (...lines: readonly string[]) =>
    (await cairn(folder, ['start'], lines.map((line) => `/roadmap ${line}\n`).join(''))).stdout
  expect(await said('import own.md OVEN', 'unfollow HARBOR')).toContain(
    'A sample plan is followed here already.',
  )
  expect(await said('unfollow OVEN')).toContain("This is Cairn's local room. It follows OVEN.\n")
  const alone = await cairn(folder, ['start', '--as', 'ben'], '/roadmap follow HARBOR\n')
  expect(alone.stdout).toContain("This is Cairn's local room. It follows no plan.\n")
  expect(alone.status).toBe(0)
})

it('ends when the sample plan cannot be stored, though nobody has ended the input', async () => {
  const folder = temporaryFolder()
  openStore(join(folder, 'cairn.db')).close()
  await lockDatabase(folder)
  const child = startCairn(folder, ['start'])
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect(said).toMatch(/is in use by another process/)
  expect(status).toBe(1)
})

it('takes a path that begins at home, and says where it looked for one that leads nowhere', async () => {
  const folder = temporaryFolder()
  const HOME = temporaryFolder()
  writeFileSync(join(HOME, 'p.md'), '# Oven\n\n- [ ] Heat it\n')
  const paths = ['~/p.md', 'nosuchdir/p.md', '~/q.md', '~']
  const lines = paths.map((path) => `/roadmap import ${path}`).join('\n')
  const { stdout } = await cairn(folder, ['chat', '--room', 'kitchen'], `${lines}\n`, { HOME })
  expect(stdout).toContain('OVEN · Oven')
  expect(stdout).toContain(`There is no file ${join(folder, 'nosuchdir/p.md')}.`)
  expect(stdout).toContain(`There is no file ${join(HOME, 'q.md')}.`)
  expect(stdout).toContain(`${HOME} is a folder.`)
})
