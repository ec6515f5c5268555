import { z } from 'zod'
import { titlesApart } from './heading.ts'
import { lengthNamed } from './recurrence/of-words.ts'
import type { TrackedItem } from './tracked-item.ts'

/** A section of steps that is gone through when it is needed, such as a rollback. */
export interface Procedure {
  /** Its heading, as the document has it; where several have the same, with those above that tell it apart. */
  readonly title: string
  /** Its headings, outermost first. */
  readonly section: readonly string[]
  readonly steps: readonly TrackedItem[]
  /** Milliseconds within which it should be over; absent where the document gives no limit. */
  readonly limit?: number
}

const who = z.object({ id: z.string(), name: z.string() })

/** `asked`: nobody else has confirmed it yet. The last two are ends. */
const status = z.enum(['asked', 'running', 'finished', 'called-off'])

/** One run of a procedure. */
export const runSchema = z.object({
  id: z.int(),
  roadmap: z.int(),
  room: z.string(),
  title: z.string(),
  status,
  /** Numbers of the items. */
  steps: z.array(z.int()).readonly(),
  /** Milliseconds. */
  limit: z.int().optional(),
  askedBy: who,
  askedAt: z.int(),
  confirmedBy: who.optional(),
  startedAt: z.int().optional(),
  /** How many warnings the clock has given. */
  warnings: z.int(),
  endedBy: who.optional(),
  endedAt: z.int().optional(),
  /** Numbers of the steps that were done when it ended. */
  ticked: z.array(z.int()).readonly().optional(),
})
export type Run = z.infer<typeof runSchema>

const escalation = /escalation|eskalation|escalad|эскалац|エスカレーション|升级路径|상향 ?보고/iu

/** The procedures of a plan, in the order of the document. */
export function proceduresIn(items: readonly TrackedItem[]): readonly Procedure[] {
  const steps = items.filter(
    ({ kind, origin, section }) => kind === 'step' && origin !== 'removed' && section.length > 0,
  )
  const bySection = Map.groupBy(steps, ({ section }) => section.join('\u0000'))
  const found = [...bySection.values()].flatMap((own) => {
    const section = own[0]?.section ?? []
    return escalation.test(section.at(-1) ?? '') ? [] : [{ section, steps: own }]
  })
  const titles = titlesApart(found.map(({ section }) => section))
  return found.map((one, index) => {
    const limit = limitIn(one.section.at(-1) ?? '')
    return { ...one, title: titles[index] ?? '', ...(limit !== undefined && { limit }) }
  })
}

/** Whom a plan names to turn to, level by level. */
export function escalationPath(items: readonly TrackedItem[]): readonly string[] {
  return items
    .filter(
      ({ kind, origin, section }) =>
        kind === 'step' && origin !== 'removed' && escalation.test(section.at(-1) ?? ''),
    )
    .map(({ text }) => text)
}

const hour = 60 * 60 * 1000
const shorter: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:h|hrs?|hours?|stunden?|heures?|horas?|ore|uur|uren|час\p{L}*|godzin\p{L}*|hodin\p{L}*|timmar|小时|時間|시간)$/iu,
    hour,
  ],
  [/^(?:min|mins|minutes?|minuten|minutos?|minuti|минут\p{L}*|minut\p{L}*|分钟|分|분)$/iu, hour / 60],
]

const limits =
  /(?:[<≤⩽]=?|(?<!\p{L})(?:within|under|less than|max\.?|up to|in|unter|innerhalb von|moins de|menos de|meno di|binnen|за|до))\s*(\d+(?:[.,]\d+)?)\s*(\p{L}+)/giu

/** `(< 2 hours)`, `within 30 minutes`, `max. 1 day`; `in 3 steps` is none. */
function limitIn(title: string): number | undefined {
  return [...title.matchAll(limits)]
    .map(([, number = '', unit = '']) => lengthOf(Number(number.replace(',', '.')), unit))
    .find((length) => length !== undefined)
}

/** So many of a unit, in milliseconds; undefined where it is none of time. */
function lengthOf(count: number, unit: string): number | undefined {
  const exact = shorter.find(([form]) => form.test(unit))?.[1]
  if (exact !== undefined) return Math.round(count * exact)
  const [name, times] = lengthNamed(unit) ?? []
  const days = name === 'day' ? 1 : name === 'week' ? 7 : undefined
  return days === undefined || times === undefined ? undefined : Math.round(count * times * days * 24 * hour)
}
