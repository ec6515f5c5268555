import { Readable } from 'node:stream'
import { expect, vi } from 'vitest'
import { run } from '../../src/cli/run.ts'

/** Runs `cairn …` within this process, by the entry of the command line itself, and gives what it printed. */
export async function cairnHere(words: readonly string[], input = ''): Promise<string> {
  const said: string[] = []
  const logged: string[] = []
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {}
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => logged.push(String(text)) > 0)
  Object.defineProperty(process, 'stdin', { value: Readable.from([input]), configurable: true })
  try {
    const ended = await run(words)
    const failures = logged.filter((line) => !/"level":"(?:info|warn)"/.test(line))
    expect({ words, ended, failures }).toEqual({ words, ended: 'done', failures: [] })
  } finally {
    out.mockRestore()
    err.mockRestore()
    Object.defineProperty(process, 'stdin', stdin)
  }
  return said.join('')
}
