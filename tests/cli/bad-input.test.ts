import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stored } from '../store/stored.ts'
import { temporaryFolder } from '../support/folder.ts'
import { cairn, objects } from './cairn.ts'

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')

/** Documents that are no plans, or more than a plan may be, by what is wrong with them. */
const bad: Readonly<Record<string, string | Uint8Array>> = {
  empty: '',
  blank: ' \n\t\n\r\n',
  picture: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(5_000, 7)]),
  archive: Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(3_000)]),
  'ten-megabytes': `# Plan\n\n${'- [ ] Carry a crate up\n'.repeat(450_000)}`,
  'many-lines': `# Plan\n\n${lines(100_001, () => '- [ ] x')}`,
  'deep-list': `# Plan\n\n${lines(1_000, (at) => `${'  '.repeat(at)}- [ ] x`)}`,
  'wide-table': `# Plan\n\n|${' a |'.repeat(5_000)}\n|${'---|'.repeat(5_000)}\n|${' b |'.repeat(5_000)}\n`,
  'deep-quote': `# Plan\n\n${'>'.repeat(100_000)} x\n`,
}

/** Odd, but plans all the same. */
const odd: Readonly<Record<string, string | Uint8Array>> = {
  emphasis: `# Plan\n\n- [ ] Ship\n\n${'*a_ '.repeat(20_000)}\n`,
  links: `# Plan\n\n- [ ] Ship\n\n${'[a]('.repeat(20_000)}\n`,
  'invalid-utf8': Buffer.concat([
    Buffer.from('# Plan\n\n- [ ] Ship '),
    Buffer.from([0xff, 0xfe, 0xc3]),
    Buffer.from('\n'),
  ]),
  prose: 'Nothing to do here, nor anywhere.\n',
}

/** Lets a process tell on standard error how much memory it took, in megabytes. */
const measured = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => process.stderr.write(JSON.stringify({ peakMb: process.resourceUsage().maxRSS / 1024 }) + '\\n'))`,
  )}`,
}

function writeAll(folder: string, documents: Readonly<Record<string, string | Uint8Array>>): string {
  return Object.entries(documents)
    .map(([name, content]) => {
      writeFileSync(join(folder, `${name}.md`), content)
      return `/roadmap import ${join(folder, `${name}.md`)}\n`
    })
    .join('')
}

describe('a document that cannot be read', () => {
  it('gets one clear answer, within a gigabyte of memory, and leaves nothing behind', async () => {
    const folder = temporaryFolder()
    const { status, stdout, stderr } = await cairn(
      folder,
      ['chat', '--json'],
      writeAll(folder, bad),
      measured,
    )
    expect(status).toBe(0)
    const answers = objects(stdout).flatMap((one) =>
      typeof one === 'object' && one !== null && 'text' in one && !String(one.text).startsWith('Reading')
        ? [String(one.text)]
        : [],
    )
    expect(
      Object.fromEntries(Object.keys(bad).map((name, at) => [name, answers[at]])),
    ).toMatchInlineSnapshot(`
      {
        "archive": "This is a ZIP archive or an office document, not a text file. Hand over the plan as a Markdown or plain text file.",
        "blank": "The document is empty. Hand over a plan with some text in it.",
        "deep-list": "Line 67 stands 65 lists deep; Cairn reads plans nested up to 64 deep. Flatten that part of the document.",
        "deep-quote": "Line 3 stands 100000 block quotes deep; Cairn reads plans nested up to 64 deep. Flatten that part of the document.",
        "empty": "The document is empty. Hand over a plan with some text in it.",
        "many-lines": "The document has more than 100,000 lines. Split it into several plans.",
        "picture": "This is a PNG picture, not a text file. Hand over the plan as a Markdown or plain text file.",
        "ten-megabytes": "“ten-megabytes.md” is larger than 1.2 MB. Please hand over a smaller file.",
        "wide-table": "The table at line 4 has about 5001 columns; Cairn reads tables of up to 1000. Remove or split that table.",
      }
    `)
    expect(answers).toHaveLength(Object.keys(bad).length)
    const left = Object.entries(stored(folder)).filter(([, rows]) => rows.length > 0)
    expect(left.map(([table]) => table)).toEqual([
      '__drizzle_migrations',
      // Of whoever asked it keeps the name.
      ...['inbox', 'messages', 'people', 'posts', 'sqlite_sequence'],
    ])
    expect(Number(/peakMb":([\d.]+)/.exec(stderr)?.[1])).toBeLessThan(1_000)
  })

  it('ends the command line with status 1 and one line', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'picture.md'), bad['picture'] ?? '')
    const { status, stdout, stderr } = await cairn(folder, ['import', 'picture.md', '--json'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^[^\n]+\n$/)
    const endless = await cairn(folder, ['import', '-'], 'x'.repeat(3 * 1024 * 1024))
    expect({ status: endless.status, stderr: endless.stderr }).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "The document is larger than 1.2 MB. Split it into several plans, or leave out what is no plan.
      ",
      }
    `)
  })
})

it('reads odd documents all the same, and hands them back unharmed', async () => {
  const folder = temporaryFolder()
  const outcomes: Record<string, string> = {}
  for (const [name, content] of Object.entries(odd)) {
    const key = name.slice(0, 4).toUpperCase()
    const { status, stderr } = await cairn(folder, ['import', '-', '--key', key], content)
    const out = join(folder, `${name}.md`)
    if (status === 0) await cairn(folder, ['export', key, '-o', out])
    outcomes[name] = status === 0 && readFileSync(out).equals(Buffer.from(content)) ? 'unharmed' : stderr
  }
  expect(outcomes).toMatchInlineSnapshot(`
    {
      "emphasis": "unharmed",
      "invalid-utf8": "unharmed",
      "links": "unharmed",
      "prose": "unharmed",
    }
  `)
})
