import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const plan = (...lines: readonly string[]) =>
  Buffer.from(`# Bakery Move\n\n## Tasks\n\n${lines.join('\n')}\n`)
const textOf = async () => Buffer.from(await bot.exported('BM')).toString()

describe('what file and chat both came to say', () => {
  const untouched = plan('- [ ] Count the ovens', '- [ ] Book the truck')
  const ticked = plan('- [x] Count the ovens', '- [ ] Book the truck')
  const states = async () => [
    /^State: \S+ (.*)$/mu.exec(await bot.typed('show 1'))?.[1],
    (await bot.typed('show 1')).includes('In conflict'),
  ]

  it('stays the document’s when chat takes its own back, and undo says so', async () => {
    await bot.imports(untouched)
    await bot.typed('done 1')
    await bot.imports(ticked)
    await bot.imports(plan('- [x] Count the ovens', '- [ ] Book the big truck'))
    expect(await bot.typed('take-back 2')).toMatchInlineSnapshot(`
      "Taken back.
      - ✅ BM-1 Count the ovens, as the document says by itself"
    `)
    expect(await states()).toEqual(['done', false])
    expect(await bot.typed('history 1')).toContain(
      'by undo · BM-1 done → done (the document says so by itself)',
    )
    expect(await textOf()).toContain('- [x] Count the ovens')
  })

  it('is in conflict while an earlier move in chat stands', async () => {
    await bot.imports(untouched)
    await bot.typed('start 1')
    await bot.typed('done 1')
    await bot.imports(ticked)
    await bot.typed('take-back 3')
    expect(await states()).toEqual(['in progress', true])
    await bot.typed('take-back 2')
    expect(await states()).toEqual(['done', false])
  })

  it('is not the document’s alone where its tick is the one that was exported', async () => {
    await bot.imports(untouched)
    await bot.typed('done 1')
    await bot.imports(await bot.exported('BM'))
    await bot.typed('take-back 2')
    expect(await states()).toEqual(['open', false])
  })

  it('can be moved in chat, and that be taken back, as ever', async () => {
    await bot.imports(untouched)
    await bot.typed('done 1')
    await bot.imports(ticked)
    await bot.typed('reopen 1')
    await bot.typed('done 1')
    await bot.typed('undo')
    expect(await states()).toEqual(['open', false])
    expect(await textOf()).toContain('- [ ] Count the ovens')
    await bot.typed('undo')
    expect(await states()).toEqual(['done', false])
  })
})
