import { makeAhead } from './ahead.ts'
import { makeAnswers } from './answers.ts'
import { makeBefores } from './befores.ts'
import type { Database } from './database.ts'
import { makeDecisions } from './decisions.ts'
import { makeEvidence } from './evidence.ts'
import { makeExportRequests } from './export-requests.ts'
import { makeFacts } from './facts.ts'
import { makeFindings } from './findings.ts'
import { makeFirings } from './firings.ts'
import { makeHandouts } from './handouts.ts'
import { makeHandovers } from './handovers.ts'
import { makeHoldings } from './holdings.ts'
import { makeInbox } from './inbox.ts'
import { makeItems } from './items.ts'
import { makeLintReports } from './lint-reports.ts'
import { makeLog } from './log.ts'
import { makeOccasions } from './occasions.ts'
import { makePeople } from './people.ts'
import { makePointers } from './pointers.ts'
import { makePosts } from './posts.ts'
import { makeQuietHours } from './quiet-hours.ts'
import { makeReportRequests, makeWorldRequests } from './report-requests.ts'
import { makeRevisions } from './revisions.ts'
import { makeRoadmaps } from './roadmaps.ts'
import { makeRuns } from './runs.ts'
import { makeSchedules } from './schedules.ts'
import { makeWatches } from './watches.ts'
import { makeWorldFacts } from './world-facts.ts'

/** Makes something when it is first asked for, and keeps it. */
function kept<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/**
 * Everything that can be asked of the store, a topic each; its statements are prepared once, when the topic is first
 * asked: a process that ends in a moment, as a tick does, asks few.
 */
export function makeTransaction(db: Database) {
  const ahead = kept(() => makeAhead(db))
  const roadmaps = kept(() => makeRoadmaps(db))
  const revisions = kept(() => makeRevisions(db))
  const items = kept(() => makeItems(db))
  const log = kept(() => makeLog(db))
  const befores = kept(() => makeBefores(db))
  const inbox = kept(() => makeInbox(db))
  const quietHours = kept(() => makeQuietHours(db))
  const posts = kept(() => makePosts(db, { inbox, quietHours }))
  const pointers = kept(() => makePointers(db))
  const schedules = kept(() => makeSchedules(db))
  const occasions = kept(() => makeOccasions(db))
  const holdings = kept(() => makeHoldings(db))
  const runs = kept(() => makeRuns(db))
  const evidence = kept(() => makeEvidence(db))
  const decisions = kept(() => makeDecisions(db))
  const watches = kept(() => makeWatches(db))
  const facts = kept(() => makeFacts(db))
  const firings = kept(() => makeFirings(db))
  const people = kept(() => makePeople(db))
  const answers = kept(() => makeAnswers(db))
  const findings = kept(() => makeFindings(db))
  const lintReports = kept(() => makeLintReports(db))
  const reportRequests = kept(() => makeReportRequests(db))
  const worldRequests = kept(() => makeWorldRequests(db))
  const worldFacts = kept(() => makeWorldFacts(db))
  const handouts = kept(() => makeHandouts(db))
  const exportRequests = kept(() => makeExportRequests(db))
  const handovers = kept(() => makeHandovers(db))
  return {
    get ahead() {
      return ahead()
    },
    get roadmaps() {
      return roadmaps()
    },
    get revisions() {
      return revisions()
    },
    get items() {
      return items()
    },
    get log() {
      return log()
    },
    get befores() {
      return befores()
    },
    get posts() {
      return posts()
    },
    get inbox() {
      return inbox()
    },
    get pointers() {
      return pointers()
    },
    get schedules() {
      return schedules()
    },
    get occasions() {
      return occasions()
    },
    get holdings() {
      return holdings()
    },
    get runs() {
      return runs()
    },
    get evidence() {
      return evidence()
    },
    get decisions() {
      return decisions()
    },
    get watches() {
      return watches()
    },
    get facts() {
      return facts()
    },
    get firings() {
      return firings()
    },
    get quietHours() {
      return quietHours()
    },
    get people() {
      return people()
    },
    get answers() {
      return answers()
    },
    get findings() {
      return findings()
    },
    get lintReports() {
      return lintReports()
    },
    get reportRequests() {
      return reportRequests()
    },
    get worldRequests() {
      return worldRequests()
    },
    get worldFacts() {
      return worldFacts()
    },
    get handouts() {
      return handouts()
    },
    get exportRequests() {
      return exportRequests()
    },
    get handovers() {
      return handovers()
    },
  }
}

export type Transaction = ReturnType<typeof makeTransaction>
