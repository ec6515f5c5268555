import type { Sheet, Statement } from '../lint/sheet.ts'
import type { ReadItem } from '../reading.ts'

const leaving =
  /\b(?:from|migrat\w*|upgrad\w*|updat\w* from|mov\w+ (?:off|away)|drop\w*|remov\w*|replac\w*|retir\w*|decommission\w*|phase out|legacy|deprecat\w*|sunset\w*|end[- ]of[- ](?:life|support)|eol|unsupported|no longer|previous\w*|former\w*|old|current\w*|existing|today|as[- ]is|before|baseline|was|were|used to|until|instead of|rollback|revert\w*|downgrad\w*|fallback|compatib\w*|changelog|change log|history|alternatives?|considered|rejected|risks?|support\w* for)\b|→|->|=>|⇒|\b(?:ab(?:lösen|kündigen|geschaltet)|von|bisher|depuis|ancienne?|desde|actual)\b/i
/** Of a chapter that tells of what was, or of others than the plan's own choice. */
const past =
  /\b(?:from|current\w*|before|legacy|history|historical|change ?log|release notes|previous|as[- ]is|baseline|risks?|rollback|alternatives?|deprecat\w*|sunset|end[- ]of|existing|problem|background|motivation|why|context|bisher|ist[- ]zustand|contexte|situación)\b|^\[?v?\d+\.\d|^\[?\d{4}-\d\d/i
const waiting =
  /\b(?:when|once|until|as soon as|upcoming|future|planned|expected|announc\w*|releas\w* of|reach\w*|ships?|lands?|available|watch|wait\w*|track\w*|monitor\w*|ga|beta|alpha|rc|preview|nightly|canary|next major|milestone|sobald|wenn|quand|dès|cuando)\b/i
const awaited: ReadonlySet<string> = new Set(['trigger', 'watch', 'criterion', 'milestone', 'phase', 'risk'])
const verb =
  '(?:use|uses|using|run|runs|running|on|to|with|install|deploy|adopt|target|targets|targeting|require|requires|standardi[sz]e|pin|auf|mit|sur|avec|en|con)'

/** How a plan speaks of a version. */
export interface Circumstances {
  /** What is left behind, or was done already. */
  readonly isOld: boolean
  /** What is waited for: it may well not be there yet. */
  readonly isAhead: boolean
  /** Surely what the plan builds on from now on. */
  readonly isUsed: boolean
}

/** How a line speaks of a version that it names. */
export function circumstancesOf(
  { said, version, text }: { readonly said: string; readonly version: string; readonly text: string },
  section: readonly string[],
  as: Statement['as'] | 'row',
  item: ReadItem | undefined,
  today: Sheet['today'],
): Circumstances {
  const chapters = section.slice(1)
  const around = [...chapters, text]
  const isOver = item?.state === 'done' || item?.state === 'dropped'
  return {
    isOld: isOver || around.some((words) => leaving.test(words)),
    isAhead:
      around.some((words) => waiting.test(words)) ||
      awaited.has(item?.kind ?? '') ||
      (item?.due !== undefined && item.due >= today.slice(0, item.due.length)),
    isUsed:
      !isOver &&
      !section.some((words) => past.test(words)) &&
      (as === 'row' || isChosen(text, said, version, as)),
  }
}

/** “Runtime: Node 22”, “Upgrade to Node 22 LTS”; not what is only spoken of. */
function isChosen(text: string, said: string, version: string, as: Statement['as']): boolean {
  if (text.length > 160) return false
  const name = `${escaped(said)}(?: version)?:? v?${escaped(version)}(?![\\w.]*\\d)`
  const label = as === 'paragraph' ? '[^:.;]{2,40}: ' : '(?:[^:.;]{2,40}: )?'
  const isField = new RegExp(`^${label}${name}`).test(text)
  const isAim = new RegExp(`\\b(?:to|auf|vers|à|a) ${name}`, 'i').test(text)
  if (isAim) return true
  if (leaving.test(text)) return false
  return isField || (as !== 'paragraph' && new RegExp(`\\b${verb} (?:\\p{L}+ )?${name}`, 'iu').test(text))
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
