import type { Inline } from '../chat/inline.ts'
import type { Node, View } from '../chat/view.ts'
import type { Finding, Settled } from '../plan/finding.ts'
import { lineWords } from '../plan/lint/words.ts'
import type { Roadmap } from '../plan/roadmap.ts'

export interface ShownFindings {
  readonly roadmap: Roadmap
  readonly findings: readonly Finding[]
  readonly settled: ReadonlyMap<string, Settled>
  /** Those settled are shown as well. */
  readonly all: boolean
  /** So many names and links in it are being asked about. */
  readonly asking?: number
}

/** So many are named; when they are settled or mended, the next come up. */
const most = 40

/** What is odd in a plan, and what somebody let stand. */
export function lintView({ roadmap, findings, settled, all, asking = 0 }: ShownFindings): View {
  const open = findings.filter(({ id }) => !settled.has(id))
  const rest = findings.filter(({ id }) => settled.has(id))
  const title = `${roadmap.key}: the plan held against itself`
  const outcome = `${open.length === 0 ? 'Nothing odd' : `${open.length} odd`}${rest.length === 0 ? '' : `, ${rest.length} settled`}.`
  const first = open[0]
  const nodes: Node[] = [
    { type: 'heading', text: title },
    { type: 'text', text: outcome },
    ...(asking === 0
      ? []
      : [
          {
            type: 'text' as const,
            text: `The world is being asked about ${asking === 1 ? 'one version or link' : `${asking} versions and links`} that it names; what comes of that follows here.`,
          },
        ]),
    ...(first === undefined
      ? []
      : [{ type: 'list' as const, lines: some(open, (finding) => line(finding)) }]),
    ...(all && rest.length > 0
      ? [
          { type: 'text' as const, text: { bold: 'Settled' } },
          { type: 'list' as const, lines: some(rest, (finding) => line(finding, settled.get(finding.id))) },
        ]
      : []),
    ...(first === undefined
      ? []
      : [
          {
            type: 'footer' as const,
            text: `To let one stand: /roadmap lint ${roadmap.key} settle ${first.id} why`,
          },
        ]),
    ...(rest.length === 0 || all
      ? []
      : [
          {
            type: 'buttons' as const,
            buttons: [{ label: 'Those settled, too', press: `lint ${roadmap.key} all` }],
          },
        ]),
  ]
  return { summary: `${title}: ${outcome}`, nodes }
}

/** How much of what a plan names there is an answer for. */
interface Asked {
  readonly named: number
  readonly unanswered: number
}

/** What is odd in a plan by what registries and servers answered. */
export function worldView({ key }: Roadmap, findings: readonly Finding[], asked: Asked): View {
  const [first] = findings
  const title = `${key}: the plan held against the world`
  const outcome = worldOutcome(findings.length, asked)
  return {
    summary: `${title}: ${outcome}`,
    nodes: [
      { type: 'heading', text: title },
      { type: 'text', text: outcome },
      ...(first === undefined
        ? []
        : [
            { type: 'list' as const, lines: some(findings, (finding) => line(finding)) },
            {
              type: 'footer' as const,
              text: `To let one stand: /roadmap lint ${key} settle ${first.id} why`,
            },
          ]),
    ],
  }
}

function worldOutcome(odd: number, { named, unanswered }: Asked): string {
  const count = odd === 0 ? 'nothing more is odd' : `${odd} more odd`
  if (unanswered === 0) return `The world was asked, and ${count}.`
  if (unanswered < named)
    return `The world was asked, and ${count} by what answered. Of ${named} versions and links that the plan names, ${unanswered} had no answer yet: lint again later.`
  const all = named === 1 ? 'the one version or link' : `any of the ${named} versions and links`
  return `Nobody answered for ${all} that the plan names: lint again later.${odd === 0 ? '' : ` Besides, ${count}.`}`
}

function some(findings: readonly Finding[], lineOf: (finding: Finding) => Inline): Inline[] {
  const left = findings.length - most
  return [...findings.slice(0, most).map(lineOf), ...(left > 0 ? [`and ${left} more`] : [])]
}

function line({ id, lines, says }: Finding, settled?: Settled): Inline {
  const by =
    settled && ` Settled by ${settled.by.name}${settled.why === undefined ? '' : `: ${settled.why}`}.`
  return [{ code: id }, ` ${says} (${lineWords(lines)})${by ?? ''}`]
}
