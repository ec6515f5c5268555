import { makeAhead } from './ahead.ts'
import { makeAnswers } from './answers.ts'
import { makeBefores } from './befores.ts'
import type { Database } from './database.ts'
import { makeDecisions } from './decisions.ts'
import { makeEvidence } from './evidence.ts'
import { makeFacts } from './facts.ts'
import { makeFindings } from './findings.ts'
import { makeFirings } from './firings.ts'
import type { Handover } from './handover.ts'
import { makeHandovers } from './handovers.ts'
import { makeHoldings } from './holdings.ts'
import { makeInbox } from './inbox.ts'
import { makeItems } from './items.ts'
import { makeLintReports } from './lint-reports.ts'
import { makeLog } from './log.ts'
import { makeOccasions } from './occasions.ts'
import { makePointers } from './pointers.ts'
import { makePosts } from './posts.ts'
import { makeQuietHours } from './quiet-hours.ts'
import { makeReportRequests } from './report-requests.ts'
import { makeRevisions } from './revisions.ts'
import { makeRoadmaps } from './roadmaps.ts'
import { makeRuns } from './runs.ts'
import { makeSchedules } from './schedules.ts'
import { makeWatches } from './watches.ts'
import { makeWorldFacts } from './world-facts.ts'

/** Everything that can be asked of the store, a topic each; its statements are prepared once. */
export function makeTransaction(db: Database) {
  return {
    ahead: makeAhead(db),
    roadmaps: makeRoadmaps(db),
    revisions: makeRevisions(db),
    items: makeItems(db),
    log: makeLog(db),
    befores: makeBefores(db),
    posts: makePosts(db),
    inbox: makeInbox(db),
    pointers: makePointers(db),
    schedules: makeSchedules(db),
    occasions: makeOccasions(db),
    holdings: makeHoldings(db),
    runs: makeRuns(db),
    evidence: makeEvidence(db),
    decisions: makeDecisions(db),
    watches: makeWatches(db),
    facts: makeFacts(db),
    firings: makeFirings(db),
    quietHours: makeQuietHours(db),
    answers: makeAnswers(db),
    findings: makeFindings(db),
    lintReports: makeLintReports(db),
    reportRequests: makeReportRequests(db),
    worldFacts: makeWorldFacts(db),
    handovers: makeHandovers<Handover>(db),
  }
}

export type Transaction = ReturnType<typeof makeTransaction>
