import { type ChildProcess, execFile } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { makeReader, readingLimits } from '../../src/markdown/reader.ts'
import { writeBack } from '../../src/markdown/write-back.ts'

const reader = makeReader(readingLimits)
afterAll(() => reader.close())

const utf8 = (text: string) => new TextEncoder().encode(text)

/** `read` or the sentence of the refusal; anything else is a fault. */
async function outcome(bytes: Uint8Array, by = reader): Promise<string> {
  try {
    await by.read(bytes)
    return 'read'
  } catch (error) {
    if (error instanceof UserError) return error.line
    throw error
  }
}

it('reads a plan in a process of its own', async () => {
  const { header, items, doubts, repairs } = await reader.read(
    utf8('# Plan\n\n## Tasks\n\n- [x] âœ… Ship\n- [ ] Sell\n'),
  )
  expect(header.title).toBe('Plan')
  expect(items.map(({ line, state, text }) => [line, state, text])).toEqual([
    [5, 'done', 'Ship'],
    [6, 'open', 'Sell'],
  ])
  expect(repairs).toEqual([{ line: 5, was: 'âœ…', now: '✅', inferred: false }])
  expect(doubts.some(({ about }) => about === 'encoding')).toBe(true)
})

it('finds the files to which a plan leads where it is told from where the plan came', async () => {
  const bytes = utf8('# Plan\n\n- [Runbook](ops/runbook.md)\n')
  const setting = { today: '2026-11-21', states: [] }
  const from = 'https://github.com/acme/mill/blob/main/PLAN.md'
  expect((await reader.lint(bytes, setting)).named.links).toEqual([])
  expect((await reader.lint(bytes, { ...setting, from })).named.links).toEqual([
    { url: 'https://github.com/acme/mill/blob/main/ops/runbook.md', said: 'ops/runbook.md', lines: [3] },
  ])
})

it.each([utf8('- [ ] Ship\n'), Buffer.from('- [ ] Ship\n')])(
  'leaves the bytes it was given usable',
  async (bytes) => {
    await reader.read(bytes)
    expect(new TextDecoder().decode(bytes)).toBe('- [ ] Ship\n')
  },
)

it('reads several documents handed over at once, each as its own', async () => {
  const plans = Array.from({ length: 5 }, (_, index) => utf8(`# Plan ${index}\n\n- [ ] Task ${index}\n`))
  const titles = await Promise.all(plans.map(async (plan) => (await reader.read(plan)).header.title))
  expect(titles).toEqual(['Plan 0', 'Plan 1', 'Plan 2', 'Plan 3', 'Plan 4'])
})

/** A plan of so many tasks, a few under each heading. */
function longPlan(tasks: number): Uint8Array {
  const lines = Array.from({ length: tasks }, (_, index) =>
    index % 10 === 0 ? `\n## Part ${index}\n\n- [ ] Task ${index}\n` : `- [ ] Task ${index}\n`,
  )
  return utf8(`# Plan\n${lines.join('')}`)
}

it('hands over every item of a long plan in order', async () => {
  const { items } = await reader.read(longPlan(3_456))
  expect(items.filter(({ kind }) => kind === 'task').map(({ text }) => text)).toEqual(
    Array.from({ length: 3_456 }, (_, index) => `Task ${index}`),
  )
})

it('leaves the main loop free while it reads', async () => {
  let ticks = 0
  const interval = setInterval(() => {
    ticks += 1
  }, 1)
  await reader.read(longPlan(3_456)).finally(() => clearInterval(interval))
  expect(ticks).toBeGreaterThan(3)
})

it('writes into a document as it would be written here, and leaves the main loop free meanwhile', async () => {
  const bytes = longPlan(3_456)
  const [first, second] = (await reader.read(bytes)).items.flatMap(({ mark, line, kind }) =>
    mark && kind === 'task' ? [{ mark, line }] : [],
  )
  if (first === undefined || second === undefined) throw new Error('the plan has no tasks')
  const changes = [
    { ...first, state: 'done' as const },
    { ...second, state: 'blocked' as const },
  ]
  let ticks = 0
  const interval = setInterval(() => {
    ticks += 1
  }, 1)
  const written = await reader.write(bytes, { changes }).finally(() => clearInterval(interval))
  expect(ticks).toBeGreaterThan(3)
  const here = writeBack(bytes, { changes })
  expect(Buffer.from(written.bytes).equals(here.bytes)).toBe(true)
  expect(written.unwritten).toEqual(here.unwritten)
  expect(written.items).toEqual(here.items)
})

it('ends a reading that takes too long, says so, and reads the next', async () => {
  const hasty = makeReader({ processorMs: 1, heapMb: 512 })
  const long = utf8(`# Plan\n\n${'- [ ] Ship *one* `thing`\n'.repeat(40_000)}`)
  const [first, second] = await Promise.all([outcome(long, hasty), outcome(utf8('\0'), hasty)])
  await hasty.close()
  expect(first).toMatchInlineSnapshot(
    `"Reading this document took too long: more than 0.001 s. Split the document, or leave out very long lines, very wide tables and deep nesting."`,
  )
  expect(second).toMatch(/too long|NUL/)
})

it('ends a reading that takes too much memory, says so, and reads the next', async () => {
  const small = makeReader({ processorMs: 20_000, heapMb: 24 })
  const long = utf8(`# Plan\n\n${'- [ ] a\n'.repeat(99_000)}`)
  expect(await outcome(long, small)).toMatchInlineSnapshot(
    `"Reading this document took too much memory: more than 24 MB. Split the document, or leave out very long lines, very wide tables and deep nesting."`,
  )
  expect(await outcome(utf8('- [ ] Ship\n'), small)).toBe('read')
  await small.close()
})

it('lets the process end when nobody waits for it, and not before', async () => {
  const module = new URL('../../src/markdown/reader.ts', import.meta.url)
  const script = `
    import { makeReader, readingLimits } from ${JSON.stringify(module.href)}
    const { header } = await makeReader(readingLimits).read(new TextEncoder().encode('# Plan'))
    console.log(header.title)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  expect(stdout).toBe('Plan\n')
})

it('gives the memory of its process back when nothing was read for a minute, and starts another for the next', async () => {
  const started: ChildProcess[] = []
  const note = (message: unknown) => {
    if (hasProcess(message)) started.push(message.process)
  }
  subscribe('child_process', note)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const seldom = makeReader(readingLimits)
    const ended = async () => {
      const [one] = started.slice(-1)
      if (one === undefined) throw new Error('no process was started')
      await once(one, 'exit')
    }
    expect(await outcome(utf8('- [ ] Ship\n'), seldom)).toBe('read')
    vi.advanceTimersByTime(59_000)
    expect(await outcome(utf8('- [ ] Ship\n'), seldom)).toBe('read')
    vi.advanceTimersByTime(59_000)
    expect(started.map(({ exitCode, signalCode }) => exitCode ?? signalCode)).toEqual([null])
    vi.advanceTimersByTime(1_000)
    await ended()
    expect(await outcome(utf8('- [ ] Sell\n'), seldom)).toBe('read')
    expect(started).toHaveLength(2)
    await seldom.close()
  } finally {
    vi.useRealTimers()
    unsubscribe('child_process', note)
  }
})

function hasProcess(message: unknown): message is { readonly process: ChildProcess } {
  return typeof message === 'object' && message !== null && 'process' in message
}

it('refuses in words once it is closed', async () => {
  const closed = makeReader(readingLimits)
  await closed.close()
  expect(await outcome(utf8('- [ ] Ship\n'), closed)).toBe(
    'Cairn is closing down and reads no more. Try again when it is back.',
  )
})

describe('a document that is hard to read is read or refused in words', () => {
  const size = 100 * 1024
  const nested = Array.from({ length: 1_000 }, (_, depth) => `${'  '.repeat(depth)}- deep`).join('\n')
  const hostile: Record<string, Uint8Array> = {
    'ten megabytes': utf8('- [ ] more\n'.repeat(953_251)),
    'a hundred thousand lines': utf8('- [ ] a\n'.repeat(100_000)),
    'a list a thousand deep': utf8(nested),
    'a list a thousand deep on one line': utf8(`${'- '.repeat(1_000)}a`),
    'bytes that are no UTF-8': Uint8Array.from({ length: size }, (_, index) => 0x80 + (index % 0x7f)),
    'a table of five thousand columns': utf8(
      `${'|a'.repeat(5_000)}|\n${'|-'.repeat(5_000)}|\n${'|b'.repeat(5_000)}|\n`,
    ),
    'emphasis without end': utf8('*a_ '.repeat(size / 4)),
    'links without end': utf8('[a]('.repeat(size / 4)),
    'brackets without end': utf8('['.repeat(size)),
    'quotes without end': utf8('>'.repeat(size)),
    'quotes at the limit, many lines': utf8(`${'>'.repeat(64)} a\n`.repeat(1_500)),
    'NUL bytes': utf8('a\0b\n'.repeat(1_000)),
    'a lone surrogate': Uint8Array.from([...utf8('# Plan\n- [ ] a'), 0xed, 0xa0, 0x80, ...utf8('b\n')]),
    'a lone surrogate in UTF-16': Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]),
    'only carriage returns': utf8('# Plan\r\r- [ ] a\r- [x] b\r'.repeat(1_000)),
    'backticks without end': utf8('`'.repeat(size)),
    'code spans of every length': utf8(
      Array.from({ length: 400 }, (_, length) => `${'`'.repeat(length)}a`).join(' '),
    ),
    'open comments': utf8('<!-- '.repeat(size / 5)),
    'a table of many rows': utf8(`|a|b|\n|-|-|\n${'|c|d|\n'.repeat(15_000)}`),
    'headings without end': utf8('# a\n'.repeat(25_000)),
    'references without end': utf8(`${'[a]: b\n'.repeat(5_000)}${'[a]'.repeat(20_000)}`),
  }
  it.each(Object.entries(hostile))('%s', async (_, bytes) => {
    expect(await outcome(bytes)).toMatch(/^(read$|\S.*\.$)/)
    expect(await outcome(utf8('- [ ] still here\n'))).toBe('read')
  })
})
