import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { systemClock } from '../../src/clock.ts'
import { importDocument } from '../../src/importing/import-document.ts'
import { makeReader } from '../../src/markdown/reader.ts'
import { openStore } from '../../src/store/open.ts'
import { largePlan, planWithoutTwins } from './large-plan.ts'
import { timeOf } from './process.ts'
import { median, type Result } from './result.ts'
import { scratchFolder } from './scratch-folder.ts'

const size = 1024 * 1024
const rounds = 7
const limits = { processorMs: 60_000, heapMb: 1024 }
/** Nothing may hold up the main loop for longer, ms. */
const longestStall = 50

/** A plan of 1 MB from its bytes to committed items, beside parsers that make no plan of it. */
export async function importOfALargePlan(): Promise<readonly Result[]> {
  const bytes = largePlan(size)
  const folder = scratchFolder()
  const file = join(folder, 'plan.md')
  writeFileSync(file, bytes)
  // One for each row: what a process remembers of other documents is no part of what is measured.
  const [reader, other] = [makeReader(limits), makeReader(limits)]
  const own: number[] = []
  const cmark: number[] = []
  const stalls: number[] = []
  const fresh: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const store = openStore(join(folder, `${round}.db`))
    const stall = watchForStalls()
    own.push(await timed(() => importInto(store, reader.read, bytes)))
    stalls.push(stall.longest())
    store.close()
    cmark.push(await timed(async () => runCmark(file)))
    const unlike = planWithoutTwins(size, round + 1)
    const another = openStore(join(folder, `other-${round}.db`))
    fresh.push(await timed(() => importInto(another, other.read, unlike)))
    another.close()
  }
  await reader.close()
  await other.close()
  const remark = await timed(async () => void fromMarkdown(bytes, parser))
  const ours = median(own)
  const none = cmark.every((ms) => Number.isNaN(ms))
  return [
    {
      what: 'import of 1 MB against cmark-gfm with positions, its process included',
      ours,
      reference: none ? 0 : median(cmark),
      unit: 'ms',
      bar: { atMost: 10 },
      ...(none && { skipped: 'cmark-gfm is not installed (on Debian: apt-get install cmark-gfm)' }),
    },
    {
      what: 'the same where no line is like any read before (told)',
      ours: median(fresh),
      reference: none ? 0 : median(cmark),
      unit: 'ms',
      bar: 'told',
      ...(none && { skipped: 'cmark-gfm is not installed' }),
    },
    await firstImport(folder),
    {
      what: 'import of 1 MB against remark alone',
      ours,
      reference: remark,
      unit: 'ms',
      bar: { atLeast: 25 },
    },
    {
      what: `longest stall of the main loop meanwhile, against ${longestStall} ms`,
      ours: median(stalls),
      reference: longestStall,
      unit: 'ms',
      bar: { atMost: 1 },
    },
  ]
}

/** What somebody waits for who hands over a plan as the first after a start. */
async function firstImport(folder: string): Promise<Result> {
  const own: number[] = []
  const bare: number[] = []
  const bytes = largePlan(8 * 1024)
  for (let round = 0; round < rounds; round += 1) {
    const store = openStore(join(folder, `first-${round}.db`))
    const reader = makeReader(limits)
    own.push(await timed(() => importInto(store, reader.read, bytes)))
    bare.push(await timeOf(['-e', '0']))
    await reader.close()
    store.close()
  }
  return {
    what: 'first import of 8 kB after a start, against the start of a bare Node (told)',
    ours: median(own),
    reference: median(bare),
    unit: 'ms',
    bar: 'told',
  }
}

const parser = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }

async function importInto(
  store: ReturnType<typeof openStore>,
  read: ReturnType<typeof makeReader>['read'],
  bytes: Uint8Array,
): Promise<void> {
  const handover = {
    source: { text: '' },
    by: { id: 'anna', name: 'anna' },
    place: { room: 'local/here/bench' },
    dryRun: false,
  }
  await importDocument({ store, clock: systemClock, zone: 'UTC', read }, handover, bytes, async () => {})
}

/** NaN where it is not installed. */
function runCmark(file: string): void {
  const options = ['-e', 'table', '-e', 'tasklist', '-e', 'strikethrough', '--sourcepos', '-t', 'xml', file]
  const { error, status } = spawnSync('cmark-gfm', options, { maxBuffer: 256 * size })
  if (error !== undefined || status !== 0) throw new NotInstalled()
}

class NotInstalled extends Error {}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  try {
    await work()
  } catch (problem) {
    if (problem instanceof NotInstalled) return Number.NaN
    throw problem
  }
  return performance.now() - began
}

/** Looks how long the loop takes to come round, every millisecond. */
function watchForStalls(): { longest(): number } {
  let last = performance.now()
  let longest = 0
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(look, 1)
  return {
    longest() {
      look()
      clearInterval(timer)
      return longest
    },
  }
}
