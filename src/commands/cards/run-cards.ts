import type { Roadmap } from '../../plan/roadmap.ts'
import { shownRun } from '../../procedures/running.ts'
import type { Transaction } from '../../store/transaction.ts'
import { runView, type ShownRun, stepsView } from '../../views/procedure.ts'
import { defineCard } from './card.ts'

async function shown(
  tx: Transaction,
  roadmap: Roadmap,
  values: Readonly<Record<string, string>>,
): Promise<ShownRun> {
  const run = await tx.runs.byId(Number(values['run']))
  if (run === undefined) throw new RangeError(`run ${values['run']} is not stored`)
  return shownRun(tx, roadmap, run)
}

/** A procedure as it is run: what begins its thread. */
export const runCard = defineCard({
  name: 'run',
  build: async (tx, roadmap, values) => runView(await shown(tx, roadmap, values)),
})

/** Steps of a procedure in its thread. */
export const stepsCard = defineCard({
  name: 'steps',
  async build(tx, roadmap, values) {
    const { steps, ...run } = await shown(tx, roadmap, values)
    const from = Number(values['from'] ?? 1)
    return stepsView({ ...run, steps: steps.slice(from - 1, from + 24) }, from)
  },
})
