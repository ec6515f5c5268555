import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'
import { cairn, objects, startCairn } from './cairn.ts'

/** A session in the local room that can be killed as by a power cut. */
function session(folder: string) {
  const child = startCairn(folder, ['chat', '--json'])
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    say: (line: string) => child.stdin.write(`/roadmap ${line}\n`),
    /** The next message whose text holds these words. */
    async hears(words: string): Promise<void> {
      for (let line = await lines.next(); line.done !== true; line = await lines.next())
        if (line.value.includes(words)) return
      throw new Error(`the session ended before it said “${words}”`)
    },
    async kill(): Promise<void> {
      const gone = once(child, 'close')
      child.kill('SIGKILL')
      await gone
    },
  }
}

it('loses nothing that was acknowledged when it is killed right after', async () => {
  const folder = temporaryFolder()
  await cairn(folder, ['import', '-'], smallPlan)
  const first = session(folder)
  const refs = ['BM-2', 'BM-3', 'BM-6', 'BM-7']
  for (const ref of refs) {
    first.say(`done ${ref} before the lights went out`)
    await first.hears(`✅ **${ref}**`)
  }
  await first.kill()
  const exported = await cairn(folder, ['export', 'BM'])
  expect(exported.stdout.match(/- \[x\]/g)).toHaveLength(5)
  const { stdout } = await cairn(folder, ['chat', '--json'], '/roadmap history BM\n/roadmap undo\n')
  const [history, undone] = objects(stdout)
  expect(history).toMatchObject({ text: expect.stringMatching(/(.*before the lights went out.*\n){4}/) })
  expect(undone).toMatchObject({ text: expect.stringContaining('⬜ **BM-7**') })
})

it('takes up a document that it had promised to read when it was killed', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'bakery.md')
  writeFileSync(file, smallPlan)
  const first = session(folder)
  first.say(`import ${file}`)
  await first.hears('Reading bakery.md')
  await first.kill()
  const { stdout } = await cairn(folder, ['tick', '--json'])
  const posted = objects(stdout)
  // It may have been read before the kill; its answer is then posted already or now, and never twice.
  expect(posted.length).toBeLessThanOrEqual(1)
  expect((await cairn(folder, ['export', 'BM'])).stdout).toBe(Buffer.from(smallPlan).toString())
  expect(objects((await cairn(folder, ['tick', '--json'])).stdout)).toEqual([])
})

it('does a batch whole or not at all, whenever it is killed', async () => {
  const folder = temporaryFolder()
  await cairn(folder, ['import', '-'], smallPlan)
  for (const verb of ['done', 'reopen', 'done']) {
    const one = session(folder)
    one.say('health')
    await one.hears('All is well')
    one.say(`${verb} 2 3 6 7`)
    await one.kill()
    const { stdout } = await cairn(folder, ['export', 'BM'])
    expect([1, 5]).toContain(stdout.match(/- \[x\]/g)?.length ?? 0)
  }
})
