import { askWorld } from '../../src/linting/ask-world.ts'
import { judge } from '../../src/linting/judge.ts'
import { sheetOf } from '../../src/markdown/sheet.ts'
import type { WorldFact } from '../../src/plan/world/fact.ts'
import type { Named } from '../../src/plan/world/named.ts'
import { namedIn } from '../../src/plan/world/named-in.ts'
import { contextOf, now, openUpstream, type Recording } from '../sources/upstream.ts'

const today = '2026-11-21'

/** What of the world a plan of these lines names. */
export function namesOf(lines: readonly string[], from?: string): Named {
  return namedIn(sheetOf(new TextEncoder().encode(lines.join('\n')), today), from)
}

/** What is told of them, with the lines in front, when all registries answer as recorded; and what was asked. */
export async function toldOf(lines: readonly string[], recording: Recording) {
  const upstream = await openUpstream(recording)
  const named = namesOf(lines)
  const facts = new Map<string, WorldFact>()
  const asking = { ...contextOf(upstream), clock: { now: () => now } }
  await askWorld(named, asking, async (fresh) => {
    for (const [name, fact] of fresh) facts.set(name, fact)
  })
  const told = judge(named, facts, today).map((finding) => `${finding.lines.join(',')}: ${finding.says}`)
  return { told, asked: upstream.asked, facts }
}
