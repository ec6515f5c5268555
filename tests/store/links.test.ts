import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { becomeSoleBot } from '../../src/store/sole-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

/** A database on another disk, and the link that leads to it. */
function linked() {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'big'))
  mkdirSync(join(folder, 'data'))
  const [target, link] = [join(folder, 'big', 'cairn.db'), join(folder, 'data', 'cairn.db')]
  symlinkSync('../big/cairn.db', link)
  return { target, link }
}

it.each(['before', 'after'])('opens a database by a link that was made %s it', async (when) => {
  const { target, link } = linked()
  if (when === 'after') openStore(target).close()
  const store = openStore(link)
  await store.write((tx) => tx.inbox.admit('request 1', 10))
  store.close()
  expect(existsSync(target)).toBe(true)
  const again = openStore(target)
  expect(await again.write((tx) => tx.inbox.admit('request 1', 20))).toBe(false)
  again.close()
})

it('lets one bot speak from a database, whichever way it is reached', () => {
  const { target, link } = linked()
  const letGo = becomeSoleBot(link)
  expect(() => becomeSoleBot(target)).toThrow(/Another Cairn runs on/)
  letGo()
  becomeSoleBot(target)()
})
