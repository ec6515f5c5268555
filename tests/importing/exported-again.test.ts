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

describe('an export of a plan in which chat finished or blocked a phase', () => {
  const phases = `# Pizza Place

## Phase 1: Build 🚧

- Order the oven
- ⛔ Paint the walls
- Sign the lease (by 2027-03-01)

## Phase 2: Open (Q1 2027)

- [ ] Print the menu
- [ ] Invite the neighbours
`
  beforeEach(async () => {
    await bot.handsOver(bytes(phases))
  })

  it('leaves the work below a finished phase as it is when it is imported, then and later', async () => {
    await bot.typed('block PP-2 vendor')
    await bot.typed('start PP-4')
    await bot.typed('done PP-1')
    const file = await exported('PP')
    expect(file).toBe(phases.replace('🚧', '✅'))
    expect(await bot.handsOver(bytes(file))).toContain('No item is different')
    expect(await bot.handsOver(bytes(`${file}\nMore of it.\n`))).toContain('No item is different')
    expect(await bot.typed('show PP-2')).toMatchInlineSnapshot(`
      "PP-2 Order the oven
      Kind: task
      State: ⛔ blocked
      Section: Pizza Place › Phase 1: Build
      Part of: PP-1
      Line: 5
      It stands under “Phase 1: Build”, a stage of the plan, so it is something to do.
      - 1 Dec 2026, 10:00 · anna · PP-2 open → blocked (vendor)
      - 1 Dec 2026, 10:00 · anna · PP-2 added: “Order the oven”"
    `)
    expect(await bot.typed('show PP-4')).toContain('Due: 1 March 2027')
    expect([await stateOf('PP-1'), await stateOf('PP-3'), await stateOf('PP-4')]).toEqual([
      'done',
      'blocked',
      'in progress',
    ])
  })

  it('follows what people then edit in it', async () => {
    await bot.typed('done PP-1')
    await bot.handsOver(await bot.exported('PP'))
    const file = await exported('PP')
    const said = await bot.handsOver(bytes(file.replace('⛔ Paint', '🚧 Paint')))
    expect(said).toContain('PP-3 Paint the walls · blocked → in progress')
    await bot.typed('block PP-1')
    expect(await exported('PP')).toBe(phases.replace('🚧', '⛔').replace('⛔ Paint', '🚧 Paint'))
    await bot.handsOver(await bot.exported('PP'))
    expect([await stateOf('PP-1'), await stateOf('PP-3')]).toEqual(['blocked', 'in progress'])
  })

  it('is no conflict where the document says nothing of a phase itself', async () => {
    await bot.typed('block PP-5')
    await bot.typed('done PP-6')
    expect(await bot.handsOver(await bot.exported('PP'))).toContain('No item is different')
    const file = await exported('PP')
    const said = await bot.handsOver(bytes(file.replace('[ ] Invite', '[x] Invite')))
    expect(said).not.toContain('in conflict')
    expect([await stateOf('PP-5'), await stateOf('PP-7')]).toEqual(['blocked', 'done'])
  })
})

it('is no news where a state in words stands within the line', async () => {
  const plan =
    '# Gate Party\n\n## Tasks\n\n- Build the gate (In progress)\n- Gate (In progress)\n- Paint the gate (done)\n'
  await bot.handsOver(bytes(plan))
  await bot.typed('block GP-1..2')
  await bot.typed('reopen GP-3')
  const file = await exported('GP')
  expect(file).toMatchInlineSnapshot(`
    "# Gate Party

    ## Tasks

    - Build the gate (Blocked)
    - Gate (Blocked)
    - Paint the gate (open)
    "
  `)
  expect(await bot.handsOver(bytes(file))).toContain('No item is different')
  expect(await bot.typed('history GP-1')).not.toContain('reworded')
  expect(await bot.typed('show GP-2')).toContain('GP-2 Gate (Blocked)')
  const said = await bot.handsOver(bytes(file.replace('Build the gate', 'Build the second gate')))
  expect(said).toContain('was “Build the gate (Blocked)”')
})

it('is no news where words are the reason behind one sign, and text behind another', async () => {
  await bot.handsOver(bytes('# Gate Party\n\n## Tasks\n\n- Hang the gate 🚧 (waits for Acme)\n'))
  for (const said of ['reopen GP-1', 'done GP-1', 'start GP-1']) {
    await bot.typed(said)
    expect(await bot.handsOver(await bot.exported('GP'))).toContain('No item is different')
  }
  expect(await bot.typed('show GP-1')).toContain('Why: waits for Acme')
})
