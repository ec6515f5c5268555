import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { anna, type OpenBot, openBot, room } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

const plan = `# Fournil

## Tâches

- [ ] Nettoyer les écrans @José
- [ ] Repeindre la porte d’accueil
- [ ] Ёмкость для воды

## Critères de passage

- [ ] Le four est prêt

## Procédure de retour arrière

1. Éteindre le four
2. Prévenir l’équipe
`

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(Buffer.from(plan))
})

it.each([
  ['ecran', 'Nettoyer les écrans'],
  ['ÉCRANS', 'Nettoyer les écrans'],
  ['@jose', 'Nettoyer les écrans'],
  ['"écrans"', 'Nettoyer les écrans'],
  ['емкость', 'Ёмкость для воды'],
  ["d'accueil", 'Repeindre la porte d’accueil'],
])('finds with “list %s” what the plan writes with accents and curly apostrophes', async (words, text) => {
  await bot.typed(`list ${words}`)
  expect(bot.slack.texts().at(-1)).toMatch(new RegExp(`^1\\. \\[ \\] FOUR-\\d ${text}[^\\n]*$`, 'u'))
})

it('knows a gate and a procedure by their names without accents', async () => {
  expect(await bot.typed('gate criteres de passage')).toContain('Le four est prêt')
  await bot.typed('run retour arriere')
  expect(bot.slack.texts().at(-1)).toContain('Procédure de retour arrière')
})

it.each([
  ['Eteindre', 'Éteindre le four'],
  ['ÉCRANS', 'Nettoyer les écrans'],
  ["d'accueil", 'Repeindre la porte d’accueil'],
  ['емкость', 'Ёмкость для воды'],
])('offers for “%s”, while it is typed, what the plan writes with accents', async (typed, text) => {
  const offered = await bot.cairn.engine.bot.suggest(room, anna.id, 'refs', typed)
  expect(offered.map(({ label }) => label)).toEqual([expect.stringContaining(text)])
})
