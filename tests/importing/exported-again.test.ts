import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const bytes = (text: string) => Buffer.from(text)
const exported = async (key: string) => Buffer.from(await bot.exported(key)).toString()
const stateOf = async (ref: string) => /^State: \S+ (.*)$/mu.exec(await bot.typed(`show ${ref}`))?.[1]

describe('a file that the bot exported and people edited', () => {
  const plan = '# Easter Party\n\n## Tasks\n\n- [ ] Buy eggs\n- [ ] Paint eggs\n- [ ] Hide eggs\n'
  let file: string
  beforeEach(async () => {
    await bot.handsOver(bytes(plan))
    await bot.typed('done EP-1')
    await bot.typed('done EP-2')
    await bot.typed('done EP-3')
    file = await exported('EP')
    expect(file).toBe(plan.replaceAll('[ ]', '[x]'))
  })

  it('is held against what it showed when it was exported', async () => {
    await bot.typed('reopen EP-2')
    await bot.typed('block EP-3 no rabbit')
    const said = await bot.handsOver(bytes(`${file.replace('[x] Buy', '[ ] Buy')}\nThe rabbit was asked.\n`))
    expect(said).toMatchInlineSnapshot(`
      "EP · Easter Party
      1 changed.
      Changed (1)
      - EP-1 Buy eggs · done → open"
    `)
    expect([await stateOf('EP-1'), await stateOf('EP-2'), await stateOf('EP-3')]).toEqual([
      'open',
      'open',
      'blocked',
    ])
    expect(await exported('EP')).toContain('- [ ] Buy eggs\n- [ ] Paint eggs\n')
  })

  it('changes nothing when it comes back as it was, whatever chat did since', async () => {
    await bot.typed('reopen EP-2')
    expect(await bot.handsOver(bytes(file))).toContain('No item is different')
    expect([await stateOf('EP-1'), await stateOf('EP-2')]).toEqual(['done', 'open'])
  })

  it('is told from a file that goes back to the one of before the export', async () => {
    await bot.typed('block EP-3 no rabbit')
    const said = await bot.handsOver(bytes(plan.replace('[ ] Hide', '[-] Hide')))
    expect(said).toContain('1 in conflict with the chat')
    expect([await stateOf('EP-1'), await stateOf('EP-2'), await stateOf('EP-3')]).toEqual([
      'done',
      'done',
      'blocked',
    ])
  })

  it('may be an earlier one of several', async () => {
    await bot.typed('reopen EP-3')
    await bot.typed('export')
    const said = await bot.handsOver(bytes(file.replace('[x] Buy', '[-] Buy')))
    expect(said).toContain('EP-1 Buy eggs · done → dropped')
    expect(said).toContain('1 changed.')
    expect(await stateOf('EP-3')).toBe('open')
  })

  it('asks a person where the marks do not tell which one it was', async () => {
    await bot.typed('reopen EP-3')
    const said = await bot.handsOver(
      bytes(plan.replace('[ ] Paint', '[x] Paint').replace('[ ] Hide', '[-] Hide')),
    )
    expect(said).toContain('2 in conflict with the chat')
    expect([await stateOf('EP-1'), await stateOf('EP-2'), await stateOf('EP-3')]).toEqual([
      'done',
      'done',
      'open',
    ])
  })

  it('is still known when an import in between was taken back', async () => {
    await bot.handsOver(bytes('# Easter Party\n\n## Tasks\n\n- [ ] Buy eggs\n'))
    await bot.typed('undo')
    await bot.handsOver(bytes(file.replace('[x] Buy', '[ ] Buy')))
    expect(await stateOf('EP-1')).toBe('open')
  })
})
