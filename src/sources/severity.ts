import { fact } from './round.ts'
import type { Fact, FactEntry } from './source.ts'

/** From harmless to worst, as GitHub's and OSV's advisories have them. */
const severities = ['low', 'medium', 'high', 'critical']

export const advisoryEntries: readonly FactEntry[] = [
  {
    name: 'advisories',
    type: 'number',
    means: 'how many security advisories there are, withdrawn ones not counted',
  },
  { name: 'mediumAdvisories', type: 'number', means: 'how many of them are medium, high or critical' },
  { name: 'severeAdvisories', type: 'number', means: 'how many of them are high or critical' },
  { name: 'criticalAdvisories', type: 'number', means: 'how many of them are critical' },
  {
    name: 'worstAdvisory',
    type: 'text',
    means: 'the worst severity among them: low, medium, high or critical',
  },
]

export const advisoryNames = advisoryEntries.map(({ name }) => name)

/** The facts of advisories with these severities, unknown ones included. */
export function advisoryFacts(given: readonly string[]): readonly Fact[] {
  const ranks = given.map((severity) =>
    severities.indexOf(severity.toLowerCase().replace('moderate', 'medium')),
  )
  return [
    ...fact('advisories', given.length),
    ...fact('mediumAdvisories', ranks.filter((rank) => rank >= severities.indexOf('medium')).length),
    ...fact('severeAdvisories', ranks.filter((rank) => rank >= severities.indexOf('high')).length),
    ...fact('criticalAdvisories', ranks.filter((rank) => rank >= severities.indexOf('critical')).length),
    ...fact('worstAdvisory', severities[Math.max(-1, ...ranks)]),
  ]
}
