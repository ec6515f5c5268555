import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { objects } from '../cli/cairn.ts'
import { temporaryFolder } from '../support/folder.ts'
import { cairnHere } from './cairn-here.ts'
import type { Deed, Story } from './story.ts'

const day = 24 * 60 * 60_000
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const tokens = [
  'SLACK_BOT_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'DISCORD_TOKEN',
  'DISCORD_APPLICATION_ID',
]

/** The year in which a plan was followed. */
export interface Walked {
  /** Its days on which anything was done or said, as a story has them. */
  readonly lines: readonly string[]
  /** A file that was handed over in the room. */
  readonly file: (name: string) => string
  /** The document as it stands at the end of the year. */
  readonly exported: (key: string) => Promise<string>
}

/** Follows a plan through the year 2026: every day a tick at 10:00 UTC, and then what people do that day. */
export async function walk(plan: string, { deeds }: Pick<Story, 'deeds'>): Promise<Walked> {
  const folder = temporaryFolder()
  onTestFinished(() => void vi.unstubAllEnvs())
  vi.stubEnv('CAIRN_DB', join(folder, 'cairn.db'))
  vi.stubEnv('CAIRN_TZ', 'Europe/Berlin')
  // Whatever the `.env` beside the code has, nothing of this goes anywhere else.
  for (const name of tokens) vi.stubEnv(name, '')
  const lines: string[] = []
  await cairnHere(['import', plan, '--now', '2026-01-01T08:00:00Z'])
  let now = Date.UTC(2026, 0, 1, 10)
  for (; now < Date.UTC(2027, 0, 1); now += day) {
    const today = new Date(now).toISOString().slice(0, 10)
    const heard = told(await cairnHere(['tick', '--json', '--now', `${today}T10:00:00Z`]))
    for (const deed of deeds.get(today) ?? []) heard.push(`> ${deed.words}`, ...(await did(deed, today)))
    if (heard.length > 0) lines.push(`## ${today} ${weekdays[new Date(now).getUTCDay()]}`, ...heard)
  }
  const after = new Date(now).toISOString()
  return {
    lines,
    file: (name) => readFileSync(join(folder, 'files', name), 'utf8'),
    exported: (key) => cairnHere(['export', key, '--now', after]),
  }
}

/** What comes of a deed. */
async function did({ at, by, line }: Deed, today: string): Promise<readonly string[]> {
  const options = ['--json', '--now', `${today}T${at}:00Z`]
  if (line === 'tick') return told(await cairnHere(['tick', ...options]))
  const who = by === 'you' ? [] : ['--as', by]
  return told(await cairnHere(['chat', ...who, ...options], `${line}\n`), by)
}

const message = z.object({
  edit: z.boolean().optional(),
  thread: z.number().optional(),
  to: z.string().optional(),
  text: z.string(),
})

/** Every message on a line of its own; of an answer, and of what stands in a thread below another, the first line. */
function told(stdout: string, asker?: string): string[] {
  return objects(stdout).flatMap((one) => {
    const { edit, thread, to, text } = message.parse(one)
    if (edit === true) return []
    const [first = ''] = text.split('\n')
    if (to !== undefined && to === asker) return `- (answer) ${first}`
    if (thread !== undefined) return `- ↳ ${first}`
    return `- ${to === undefined ? '' : `(to ${to} alone) `}${text.replaceAll(/\n(?:- )?/g, ' / ')}`
  })
}
