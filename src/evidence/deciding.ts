import type { Post } from '../chat/post.ts'
import { UserError } from '../errors.ts'
import type { Approver, Decision } from '../plan/decision.ts'
import { type Edit, moveTo } from '../plan/edit.ts'
import type { Evidence } from '../plan/evidence.ts'
import { gatesIn, type Verdict } from '../plan/gate.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import { type Circumstances, record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { decisionView } from '../views/gate.ts'
import { decisionsOf } from './decisions-of.ts'
import { standingDecisions } from './standing-decisions.ts'

/**
 * Records what somebody decides of a gate, with the evidence as it stands now; final once enough have approved the same.
 * What is met then is done in the plan as well, so that the document says so. Who approved a go on other evidence has
 * not approved this, nor has who decided otherwise since.
 * @throws UserError when the gate does not allow it, or the same person approves twice
 */
export async function decide(
  tx: Transaction,
  roadmap: Roadmap,
  verdict: Verdict,
  isGo: boolean,
  reason: string | undefined,
  circumstances: Circumstances & { readonly by: Approver },
): Promise<Post> {
  const { gate, criteria } = verdict
  if (isGo && !verdict.isGo)
    throw new UserError(
      `“${gate.title}” is not open: a go needs evidence for every criterion, or a waiver, and no blocker.`,
      `What is missing: /roadmap gate ${roadmap.key} ${gate.title}`,
    )
  const { by, at, room } = circumstances
  const isWaived = criteria.some(({ standing }) => standing === 'waived')
  const said = isGo ? (isWaived ? 'go with waivers' : 'go') : 'no-go'
  const gates = gatesIn(await tx.items.all(roadmap.id))
  const own = decisionsOf(gate, gates, await tx.decisions.ofRoadmap(roadmap.id))
  const waiting = standingDecisions(own, roadmap.settings).findLast(
    (one) => !one.isFinal && one.verdict === said,
  )
  const ground = groundOf(verdict)
  const same = waiting && isOnSameGround(waiting, ground) ? waiting : undefined
  const before = same?.by ?? []
  const isRepeated = before.some(({ id }) => id === by.id)
  const approvers = isRepeated ? before : [...before, by]
  const isFinal = approvers.length >= (roadmap.settings.approvals ?? 1)
  if (isRepeated && !isFinal)
    throw new UserError('You have approved it already.', 'Another approver has to as well.')
  const reasons = [...new Set([same?.reason, reason].filter((one) => one !== undefined))]
  const decision = await tx.decisions.add({
    roadmap: roadmap.id,
    room,
    gate: gate.title,
    gateId: gate.id,
    verdict: said,
    ...(reasons.length > 0 && { reason: reasons.join('; ') }),
    by: approvers,
    at,
    isFinal,
    ...ground,
    toldOpen: verdict.isGo,
  })
  const edits = isFinal && isGo ? metAsDone(verdict) : []
  const note = `${gate.title}: ${said}${isFinal ? '' : ', not final'}`
  const batch = await record(tx, circumstances, edits, [{ what: 'decision', note }])
  return {
    key: `decision:${decision.id}:${batch}`,
    at: { room },
    view: decisionView(roadmap, decision, same === undefined ? waiting?.by : undefined),
  }
}

/** What a gate is decided on. */
type Ground = Pick<Decision, 'criteria' | 'blockers'>

function groundOf({ criteria, blockers }: Verdict): Ground {
  return {
    criteria: criteria.map(({ item, standing, evidence }) => ({
      ref: item.ref,
      text: titleOf(item),
      standing,
      ...(evidence !== undefined && { evidence: evidence.text, given: givenOf(evidence) }),
      ...(evidence?.doubt !== undefined && { doubt: evidence.doubt }),
    })),
    blockers: blockers.map((item) => `${item.ref} ${titleOf(item)}`),
  }
}

/** The same evidence for the same criteria, as little in doubt, however long it counts by now; a no-go needs no ground. */
function isOnSameGround({ verdict, criteria }: Decision, now: Ground): boolean {
  const inWords = (all: Ground['criteria']) =>
    JSON.stringify(
      all.map(({ ref, text, evidence, doubt, given }) => [ref, text, evidence, doubt, given?.by, given?.at]),
    )
  return verdict === 'no-go' || inWords(criteria) === inWords(now.criteria)
}

function givenOf({ by, at, seenAt, until }: Evidence) {
  return { by: by.name, at, until, ...(seenAt !== undefined && { seenAt }) }
}

function metAsDone({ criteria }: Verdict): readonly Edit[] {
  return criteria.flatMap(({ item, standing, evidence }) =>
    standing === 'met' ? (moveTo(item, 'done', evidence?.text) ?? []) : [],
  )
}
