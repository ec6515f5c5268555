import type { Instant } from '../../src/clock.ts'
import { openStore } from '../../src/store/open.ts'
import type { FakeSlack } from '../support/slack/fake-slack.ts'
import { missedIn } from './missed.ts'
import type { Notes } from './notes.ts'
import { key, type Weeks } from './weeks.ts'

/** What of the promises was not kept: nothing twice, every acknowledged note there, every digest and reminder once. */
export async function judgeWeeks(
  path: string,
  slack: FakeSlack,
  weeks: Weeks,
  notes: Notes['texts'],
  now: Instant,
): Promise<readonly string[]> {
  const marked = slack.marked()
  const marks = marked.map(({ mark }) => mark)
  const twice = marks.filter((mark, at) => marks.indexOf(mark) !== at)
  return [
    ...twice.map((mark) => `posted twice: ${mark}`),
    ...(await judgeNotes(path, weeks, notes)),
    ...judgeDigests(marked, weeks, now),
    ...judgeReminders(marked, weeks, now),
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

type Marked = ReturnType<FakeSlack['marked']>

function judgeDigests(marked: Marked, { digests }: Weeks, now: Instant): string[] {
  const heads = new Map(
    marked.flatMap(({ mark, text }) => {
      const on = /"digest:[^"]*:([\d-]{10})","part":0/.exec(mark)?.[1]
      return on === undefined ? [] : [[on, text] as const]
    }),
  )
  let unheld = 0
  const broken = digests
    .filter(({ at }) => at <= now)
    .flatMap(({ on }) => {
      const head = heads.get(on)
      const missed = unheld
      unheld = head === undefined ? unheld + 1 : 0
      return head === undefined || missedIn(head) === missed
        ? []
        : [`the digest of ${on} told of ${missedIn(head)} missed instead of ${missed}`]
    })
  return unheld === 0 ? broken : [...broken, `${unheld} digests never came`]
}

/** Each item falls due on a day when somebody is to hear of it, at once or when the bot is back. */
function judgeReminders(marked: Marked, { digests }: Weeks, now: Instant): string[] {
  const reminders = marked.filter(({ mark }) => mark.includes('"reminders:'))
  return digests
    .filter(({ at }) => at <= now)
    .flatMap((_, week) => {
      const ref = new RegExp(`\\b${key}-${week + 1}\\b`)
      const times = reminders.filter(({ text }) => ref.test(text)).length
      return times === 1 ? [] : [`${times} reminders of ${key}-${week + 1}`]
    })
}
