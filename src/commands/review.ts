import { UserError } from '../errors.ts'
import { saysDate } from '../plan/due-words.ts'
import { type Call, defineCommand, type Outcome } from './command.ts'
import { closeNow } from './review/close.ts'
import { openNow, skipOne, snoozeOne } from './review/holding.ts'
import { listReviews } from './review/listing.ts'
import { acceptReviews, refuseReviews, setReview } from './review/scheduling.ts'

const actions: Readonly<Record<string, (call: Call) => Promise<Outcome>>> = {
  list: listReviews,
  open: openNow,
  close: (call) => closeNow(call, call.values['words']),
  skip: skipOne,
  snooze: snoozeOne,
  accept: acceptReviews,
  set: setReview,
  refuse: refuseReviews,
}

/** These take words behind the review; those of `skip` are a day. */
const wordy = new Set(['close', 'snooze', 'set'])

export const review = defineCommand({
  form: {
    command: 'review',
    summary: 'Reviews: when they come, and to open, close, skip or put off one',
    fields: [
      { name: 'key', label: 'A roadmap, for example IMD', kind: 'key' },
      {
        name: 'action',
        label: 'What to do: list if not said',
        kind: 'choice',
        choices: Object.keys(actions),
      },
      { name: 'refs', label: 'Which review, for example IMD-7', kind: 'refs' },
      {
        name: 'words',
        label: 'What you conclude; until when; or how often: every 3 months from 2027-01-11',
        kind: 'date',
        rest: true,
        saysDate,
      },
    ],
    example: 'review snooze IMD-7 in 1 week',
  },
  topic: 'look',
  does: 'write',
  async run(call) {
    const action = call.values['action']?.toLowerCase() ?? 'list'
    const run = actions[action]
    if (run === undefined)
      throw new UserError(`I do not know how to ${action} a review.`, '/roadmap review list')
    if (wordy.has(action) || (action === 'skip' && saysDate(call.values['words'] ?? ''))) return run(call)
    const known = withKey(call)
    if (action !== 'skip') mustSayNoMore(known, action)
    return run(known)
  },
})

/** `review accept IMD`: what stands behind the action can only be a key where no review is named. */
function withKey(call: Call): Call {
  const { words, ...values } = call.values
  return words === undefined || values['key'] !== undefined || values['refs'] !== undefined
    ? call
    : { ...call, values: { ...values, key: words } }
}

/** @throws UserError when it was said what would be passed over in silence, such as a day on which to open a review */
function mustSayNoMore({ values: { refs = '', words } }: Call, action: string): void {
  if (words === undefined) return
  const isDay = action === 'open' && saysDate(words)
  throw new UserError(
    `I do not know what “${words}” means after “review ${action}”.`,
    isDay
      ? `To open it now: /roadmap review open ${refs}. To put the next one off: /roadmap review snooze ${refs} ${words}`
      : `Without it: /roadmap review ${action} ${refs}`,
  )
}

/** What the button of a review's card does: asks for the conclusions, and takes what the form brings back. */
export const closeReviewCommand = defineCommand({
  form: {
    command: 'close-review',
    summary: 'Close a review',
    fields: [
      { name: 'refs', label: 'Which review, for example IMD-7', kind: 'refs', required: true },
      { name: 'conclusion', label: 'What you conclude', kind: 'paragraph', rest: true },
    ],
    example: 'close-review IMD-7 Go on as before',
    hidden: true,
  },
  does: 'write',
  run: (call) => closeNow(call, call.values['conclusion']),
})
