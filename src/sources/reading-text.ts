import { Worker } from 'node:worker_threads'
import { plainLine } from './answer.ts'
import type { PageWords } from './page-words.ts'
import { SourceProblem } from './problem.ts'
import { isCode } from './transport-problem.ts'

/** Words as they are compared: whatever their case, spaces and quotation marks. */
export function compared(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** What stands around some words, on one line; nothing when they are not there. */
export function around(text: string, words: string, reach = 100): string | undefined {
  const line = text.normalize('NFKC').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
  const at = compared(line).indexOf(compared(words))
  if (at < 0) return undefined
  return plainLine(line.slice(Math.max(0, at - reach), at + words.length + reach))
}

/** More deeply nested, a page is refused unread: the parser's time grows with the square of the depth. */
const deepest = 20_000

/** Elements without an end tag, or whose end tag many pages leave out. */
const endless =
  /^(area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|td|th|tr|track|wbr)$/i

/** At a glance, whether elements are nested too deeply: an end tag closes what it names, and does nothing else. */
function isTooDeep(html: string): boolean {
  const open: string[] = []
  const timesOpen = new Map<string, number>()
  const count = (name: string, by: number) => timesOpen.set(name, (timesOpen.get(name) ?? 0) + by)
  for (const [, end, written = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    const name = written.toLowerCase()
    if (endless.test(name)) continue
    if (end === '') {
      count(name, 1)
      if (open.push(name) > deepest) return true
    } else if ((timesOpen.get(name) ?? 0) > 0) {
      for (let closed: string | undefined; closed !== name; count(closed, -1)) closed = open.pop() ?? name
    }
  }
  return false
}

/** So much of a page is read. */
const mostOfPage = 2_000_000
/** Shorter pages are read in no time, however they are made. */
const short = 20_000
/** A thread may take so long for a page, ms, and so many megabytes. */
const longestMs = 10_000
const heapMb = 512

/** The text of a page as people read it. @throws SourceProblem when it cannot be read within reason */
export async function pageText(whole: string): Promise<PageWords> {
  if (isTooDeep(whole)) throw new SourceProblem('malformed', 'The page is nested too deeply to be read.')
  const html = whole.slice(0, mostOfPage)
  if (html.length > short) return inThread(html)
  // Loaded on first use, with what parses pages.
  const { wordsOf } = await import('./page-words.ts')
  return wordsOf(html)
}

/** A long page takes seconds, and one made for it minutes: nobody else waits for that. */
async function inThread(html: string): Promise<PageWords> {
  const thread = new Worker(new URL('./page-thread.js', import.meta.url), {
    workerData: html,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  })
  const read = Promise.withResolvers<PageWords>()
  const giveUp = () => read.reject(new SourceProblem('malformed', 'The page takes too long to be read.'))
  const timer = setTimeout(giveUp, longestMs)
  thread.on('message', read.resolve)
  thread.on('error', (error) => (isCode(error, /^ERR_WORKER_OUT_OF_MEMORY$/) ? giveUp() : read.reject(error)))
  try {
    return await read.promise
  } finally {
    clearTimeout(timer)
    void thread.terminate()
  }
}

/** Somebody's words that may hold marks of HTML, as one plain line. */
export async function lineOf(text: string): Promise<string> {
  return plainLine(/[<&]/.test(text) ? (await pageText(text.slice(0, 10_000))).text : text)
}
