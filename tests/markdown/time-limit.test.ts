import { spawn } from 'node:child_process'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { limitTime } from '../../src/markdown/time-limit.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** A process that runs this program. */
function started(program: string): number {
  const child = spawn(process.execPath, ['-e', program])
  onTestFinished(() => void child.kill('SIGKILL'))
  if (child.pid === undefined) throw new Error('no process was started')
  return child.pid
}

it('ends what has used up its time on the processor', async () => {
  const over = Promise.withResolvers<void>()
  limitTime(started('for (;;) {}'), 100, over.resolve)
  await over.promise
})

it.runIf(process.platform === 'linux')(
  'waits for what gets no time on the processor, but not for ever',
  () => {
    vi.useFakeTimers()
    let isOver = false
    const minute = 60_000
    limitTime(started('process.stdin.resume()'), minute, () => {
      isOver = true
    })
    vi.advanceTimersByTime(11 * minute)
    expect(isOver).toBe(false)
    vi.advanceTimersByTime(2 * minute)
    expect(isOver).toBe(true)
  },
)

it('ends nothing when what it watched is done', () => {
  vi.useFakeTimers()
  const end = limitTime(started('process.stdin.resume()'), 1_000, () => {
    throw new Error('it was over')
  })
  end()
  vi.advanceTimersByTime(60_000)
  expect(vi.getTimerCount()).toBe(0)
})
