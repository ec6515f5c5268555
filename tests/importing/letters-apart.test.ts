import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const plan = `# Déménagement de la boulangerie

## Étapes

| Étape | Échéance | État |
|---|---|---|
| Réseau posé | 14 décembre 2026 | ✅ Livrée |
| Fours branchés | 3 août 2027 | 🚧 Démarré |
| Éclairage | 3 mai 2027 | Reportée |

## Critères de passage

- [ ] Écrans vérifiés @amélie
- [ ] Le 제과점 계획 est relu
`
/** As macOS writes it: each letter apart from its accent. */
const apart = plan.normalize('NFD')

const lastSaid = () => bot.slack.texts().at(-1) ?? ''

it('is read like a plan whose accents are one with their letters, which is found unchanged in it', async () => {
  await bot.handsOver(Buffer.from(apart), { words: 'DB' })
  await bot.typed('list écrans')
  expect(lastSaid()).toMatchInlineSnapshot(`"1. [ ] DB-4 Écrans vérifiés @amélie · amélie"`)
  await bot.typed('list @amélie')
  expect(lastSaid()).toContain('Écrans vérifiés')
  await bot.typed('list all milestones')
  expect(lastSaid()).toMatchInlineSnapshot(`
    "1. [x] DB-1 Réseau posé · due 14 December 2026
    2. [ ] DB-2 Fours branchés · in progress · due 3 August 2027
    3. [ ] DB-3 Éclairage · blocked · due 3 May 2027"
  `)
  const again = await bot.handsOver(Buffer.from(plan), { words: 'DB' })
  expect(JSON.stringify(again)).toMatchInlineSnapshot(
    `""DB · Déménagement de la boulangerie\\nNo item is different.""`,
  )
})

it('is exported with its letters apart, what was written since as well', async () => {
  await bot.handsOver(Buffer.from(apart), { words: 'DB' })
  expect(Buffer.from(await bot.exported('DB')).toString()).toBe(apart)
  await bot.typed('start 1')
  expect(Buffer.from(await bot.exported('DB')).toString()).toBe(
    plan.replace('✅ Livrée', '🚧 Démarré').normalize('NFD'),
  )
})
