import type { Inline } from '../chat/inline.ts'
import type { Node, View } from '../chat/view.ts'
import { conditionIn, conditionWords, readingAsked } from '../plan/condition.ts'
import type { Decision } from '../plan/decision.ts'
import type { Evidence } from '../plan/evidence.ts'
import { holds, type JudgedCriterion, type Standing, type Verdict } from '../plan/gate.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { heldWords, standingIn, standingSigns } from './standing-words.ts'
import { at, dueWords, listed } from './words.ts'

function goWords({ isGo }: Pick<Verdict, 'isGo'>): string {
  return isGo ? 'GO' : 'NO-GO'
}

/** Every gate of a plan in a line. */
export function gatesView({ key }: Roadmap, verdicts: readonly Verdict[]): View {
  if (verdicts.length === 0) {
    const says = `${key} has no gate: no section of criteria.`
    return { summary: says, nodes: [{ type: 'text', text: says }] }
  }
  return {
    summary: `${key}: ${verdicts.map((verdict) => `${verdict.gate.title} ${goWords(verdict)}`).join(', ')}`,
    nodes: [
      { type: 'heading', text: `${key} · Gates` },
      {
        type: 'list',
        lines: verdicts.map(
          (verdict): Inline => [
            { bold: goWords(verdict) },
            ` ${verdict.gate.title} · ${countWords(verdict)}`,
          ],
        ),
      },
      {
        type: 'footer',
        text: `One whole, with its reasons: /roadmap gate ${key} ${verdicts[0]?.gate.title ?? ''}`,
      },
    ],
  }
}

function countWords({ criteria, blockers }: Verdict): string {
  const claimed = criteria.filter(({ standing }) => standing === 'claimed' || standing === 'reported').length
  return [
    heldWords(criteria),
    ...(claimed > 0 ? [`${claimed} claimed only`] : []),
    ...(blockers.length > 0 ? [`${blockers.length} ${blockers.length === 1 ? 'blocker' : 'blockers'}`] : []),
  ].join(', ')
}

/** For the digest: how each gate stands. */
export function gateNodes(verdicts: readonly Verdict[]): readonly Node[] {
  if (verdicts.length === 0) return []
  return [
    { type: 'heading', text: 'Gates' },
    { type: 'list', lines: verdicts.map(gateLine) },
  ]
}

function gateLine(verdict: Verdict): Inline {
  return [{ bold: goWords(verdict) }, ` ${verdict.gate.title} · ${countWords(verdict)}`]
}

/** One gate whole: criterion by criterion, by what evidence, what stands in the way, and what would open it. */
export function gateView(roadmap: Roadmap, verdict: Verdict, decisions: readonly Decision[]): View {
  const { gate, criteria, blockers } = verdict
  const title = `${roadmap.key} · ${gate.title}: ${goWords(verdict)}`
  const press = (to: string) => `decide ${roadmap.key} ${to} ${gate.id}`
  return {
    summary: `${title}, ${countWords(verdict)}`,
    nodes: [
      { type: 'heading', text: title },
      { type: 'text', text: countWords(verdict) },
      { type: 'list', lines: criteria.map((one) => criterionLine(roadmap, one)) },
      ...section(
        'In the way',
        blockers.map((item) => [{ bold: item.ref }, ` ${titleOf(item)}`]),
      ),
      ...section('To open it', missing(verdict)),
      ...section(
        'Decided',
        decisions.map((one) => decisionLine(roadmap, one)),
      ),
      {
        type: 'buttons',
        buttons: [
          ...(verdict.isGo ? [{ label: 'Decide go', press: press('go'), tone: 'primary' as const }] : []),
          { label: 'Decide no-go', press: press('no-go') },
        ],
      },
    ],
  }
}

function section(title: string, lines: readonly Inline[]): readonly Node[] {
  return lines.length === 0
    ? []
    : [
        { type: 'text', text: { bold: title } },
        { type: 'list', lines },
      ]
}

function criterionLine({ settings }: Roadmap, judged: JudgedCriterion): Inline {
  const { item, standing } = judged
  return [
    `${standingSigns[standing]} `,
    { bold: item.ref },
    ` ${titleOf(item)} · `,
    ...standsWords(judged, settings),
  ]
}

/** How a criterion stands, and by what evidence. */
export function standsWords(judged: JudgedCriterion, settings: Roadmap['settings']): readonly Inline[] {
  const { evidence } = judged
  return [standingIn(judged), ...(evidence === undefined ? [] : [': ', ...evidenceWords(evidence, settings)])]
}

/** What it is, by whom, when, and until when it counts. */
export function evidenceWords(
  { kind, text, by, at: given, seenAt, until, doubt, countsAsIs }: Evidence,
  settings: Roadmap['settings'],
): readonly Inline[] {
  const shown: Inline = kind === 'link' && /^https?:\/\/\S+$/.test(text) ? { link: text, words: text } : text
  const times = { by: by.name, at: given, until, ...(seenAt !== undefined && { seenAt }) }
  const asIs = countsAsIs && kind !== 'trigger' ? ', counts without a number' : ''
  return [shown, ...givenWords(times, settings), asIs, doubtWords(doubt)]
}

function doubtWords(doubt: string | undefined): string {
  return doubt === undefined ? '' : ` · in doubt: ${doubt}`
}

function givenWords(
  { by, at: given, seenAt, until }: NonNullable<Decision['criteria'][number]['given']>,
  { zone, language }: Roadmap['settings'],
): readonly Inline[] {
  return [
    ` · ${by}, `,
    { instant: given, zone, show: 'date' },
    ...(seenAt === undefined
      ? []
      : [', last seen to hold ', { instant: seenAt, zone, show: 'date' } as const]),
    `, until ${dueWords(until, language)}`,
  ]
}

function missing({ criteria, blockers }: Verdict): readonly string[] {
  const lacking = criteria.filter((one) => !holds(one))
  const numbered = lacking.filter(
    ({ item, standing }) => asksForReading(item) || (standing === 'uncompared' && conditionIn(titleOf(item))),
  )
  const others = (...those: Standing[]) =>
    lacking.filter((one) => those.includes(one.standing) && !numbered.includes(one))
  const asks = (what: string, those: readonly JudgedCriterion[]) =>
    those.length === 0
      ? []
      : [
          `${what} ${listed(those.map(({ item }) => item.ref))}: /roadmap evidence ${those[0]?.item.ref} LINK or TEXT`,
        ]
  return [
    ...asks('Evidence for', others('claimed', 'reported', 'unmet')),
    ...asks('Fresh evidence for', others('stale')),
    ...[...numbered, ...others('refuted')].map(askedReading),
    ...others('uncompared').map(
      ({ item: { ref } }) => `A maintainer’s word that it counts for ${ref}: /roadmap evidence ${ref} counts`,
    ),
    ...(blockers.length === 0
      ? []
      : [`${listed(blockers.map(({ ref }) => ref))} resolved: /roadmap done ${blockers[0]?.ref}`]),
  ]
}

/** Whether a reading alone shows it. */
function asksForReading(item: TrackedItem): boolean {
  return conditionIn(titleOf(item))?.isShownByLinks === false
}

/** What a criterion asks for, and how its reading is given. */
function askedReading({ item, standing }: JudgedCriterion): string {
  const { ref } = item
  const condition = conditionIn(titleOf(item))
  const what = `A ${standing === 'stale' ? 'fresh ' : ''}reading for ${ref}`
  if (condition === undefined) return `${what}: /roadmap reading ${ref} NUMBER`
  return `${what}, ${conditionWords(condition)}: /roadmap reading ${ref} ${readingAsked(condition)}`
}

function decisionLine(
  { settings: { zone } }: Roadmap,
  { verdict, by, at: when, isFinal, reason }: Decision,
): Inline {
  return [
    { bold: verdict },
    ` by ${listed(by.map(({ name }) => name))}, `,
    at(when, zone),
    isFinal ? '' : ', waits for another approver',
    reason === undefined ? '' : `: ${reason}`,
  ]
}

/** For the room: what was decided, and on what; `outdated` are those who had approved it on other evidence. */
export function decisionView(
  roadmap: Roadmap,
  decision: Decision,
  outdated: Decision['by'] | undefined = undefined,
): View {
  const { gate, verdict, isFinal, by, criteria, blockers } = decision
  const names = listed(by.map(({ name }) => name))
  const says = isFinal
    ? `${roadmap.key} · ${gate}: ${verdict}, decided by ${names}.`
    : `${roadmap.key} · ${gate}: ${names} would decide ${verdict}. Another approver is needed.`
  return {
    summary: says,
    nodes: [
      { type: 'text', text: { bold: says } },
      ...(decision.reason === undefined ? [] : [{ type: 'text' as const, text: decision.reason }]),
      ...(outdated === undefined
        ? []
        : [
            {
              type: 'text' as const,
              text: `The evidence is not what ${listed(outdated.map(({ name }) => name))} had approved.`,
            },
          ]),
      {
        type: 'list',
        lines: [
          ...criteria.map(
            ({ ref, text, standing, evidence, doubt, given }): Inline => [
              { bold: ref },
              ` ${text} · ${standing}${evidence === undefined ? '' : `: ${evidence}`}`,
              ...(given === undefined ? [] : givenWords(given, roadmap.settings)),
              doubtWords(doubt),
            ],
          ),
          ...blockers.map((blocker) => `In the way: ${blocker}`),
        ],
      },
    ],
  }
}

/** A gate that was decided stands otherwise now. */
export function flippedView(roadmap: Roadmap, verdict: Verdict, { verdict: decided }: Decision): View {
  const says = verdict.isGo
    ? `${roadmap.key} · ${verdict.gate.title} is open now. It was decided: ${decided}.`
    : `${roadmap.key} · ${verdict.gate.title} is no longer open, though it was decided: ${decided}.`
  return {
    summary: says,
    nodes: [
      { type: 'text', text: { bold: says } },
      ...section(
        verdict.isGo ? 'It holds' : 'What changed',
        verdict.criteria
          .filter((one) => holds(one) === verdict.isGo)
          .map((one) => criterionLine(roadmap, one)),
      ),
      ...section(
        'In the way',
        verdict.blockers.map((item) => [{ bold: item.ref }, ` ${titleOf(item)}`]),
      ),
    ],
  }
}
