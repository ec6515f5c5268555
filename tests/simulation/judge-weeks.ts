import type { Instant } from '../../src/clock.ts'
import { openStore } from '../../src/store/open.ts'
import { judgeOrder } from './judge-order.ts'
import { missedIn } from './missed.ts'
import type { Notes } from './notes.ts'
import { key, type Weeks } from './weeks.ts'
import type { Marked, Wire } from './wire.ts'

/** What of the promises was not kept: nothing twice, every acknowledged note there, every digest and reminder once, and threads in order. */
export async function judgeWeeks(
  path: string,
  wire: Wire,
  weeks: Weeks,
  notes: Notes['texts'],
  now: Instant,
): Promise<readonly string[]> {
  const marked = wire.marked()
  const marks = marked.map(({ mark }) => mark)
  const twice = marks.filter((mark, at) => marks.indexOf(mark) !== at)
  return [
    ...twice.map((mark) => `posted twice: ${mark}`),
    ...(await judgeNotes(path, weeks, notes)),
    ...judgeDigests(marked, weeks, now),
    ...judgeReminders(marked, weeks, now),
    ...(await judgeOrder(path, wire, weeks, now)),
  ]
}

async function judgeNotes(path: string, { roadmap }: Weeks, notes: Notes['texts']): Promise<string[]> {
  const store = openStore(path)
  const log = await store.read((tx) => tx.log.ofRoadmap(roadmap, 100_000))
  store.close()
  return notes.flatMap(({ text, isAcknowledged }) => {
    const times = log.filter((entry) => entry.note === text).length
    const isKept = times === 1 || (times === 0 && !isAcknowledged)
    return isKept ? [] : [`a note was written ${times} times: ${text}`]
  })
}

/** What was said of the plan, one by one: several headlines and reminders may share a message. */
function said(marked: Marked): readonly string[] {
  return marked.flatMap(({ text }) => text.split(new RegExp(`^(?=${key} · )`, 'm')))
}

/** Each digest says how many before it were missed: all that were due are told of, each once. */
function judgeDigests(marked: Marked, { digests }: Weeks, now: Instant): string[] {
  const heads = said(marked).filter((text) => text.startsWith(`${key} · Weeks, since `))
  const told = heads.reduce((count, head) => count + 1 + missedIn(head), 0)
  const owed = digests.filter(({ at }) => at <= now).length
  return told === owed ? [] : [`${told} digests were told of, and ${owed} were due`]
}

/** Each item falls due on a day when somebody is to hear of it, at once or when the bot is back. */
function judgeReminders(marked: Marked, { digests }: Weeks, now: Instant): string[] {
  const reminders = said(marked).filter((text) => new RegExp(`^${key} · .*\\bdue\\b`).test(text))
  return digests
    .filter(({ at }) => at <= now)
    .flatMap((_, week) => {
      const ref = new RegExp(`\\b${key}-${week + 1}\\b`)
      const times = reminders.filter((text) => ref.test(text)).length
      return times === 1 ? [] : [`${times} reminders of ${key}-${week + 1}`]
    })
}
