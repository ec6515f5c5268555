import type { Inline } from '../chat/inline.ts'
import type { RoomId } from '../chat/place.ts'
import type { Button, Node, View } from '../chat/view.ts'
import type { Instant } from '../clock.ts'
import type { Procedure, Run } from '../plan/procedure.ts'
import { isFinished } from '../plan/progress.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { checklistView } from './list.ts'
import { at, listed } from './words.ts'

/** A run with the steps as they are now. */
export interface ShownRun {
  readonly roadmap: Roadmap
  readonly run: Run
  readonly steps: readonly TrackedItem[]
}

/** What can be run. */
export function proceduresView(
  { key, settings: { zone } }: Roadmap,
  procedures: readonly Procedure[],
  underWay: readonly Run[],
): View {
  const [first] = procedures
  if (first === undefined) {
    const says = `${key} has no procedure: no section of steps, such as a rollback.`
    return { summary: says, nodes: [{ type: 'text', text: says }] }
  }
  return {
    summary: `${key}: ${procedures.length} ${procedures.length === 1 ? 'procedure' : 'procedures'}`,
    nodes: [
      { type: 'heading', text: `${key} · Procedures` },
      {
        type: 'list',
        lines: procedures.map(({ title, steps }): Inline => {
          const numbers = new Set(steps.map(({ number }) => number))
          const run = underWay.find((one) => one.steps.some((number) => numbers.has(number)))
          return [`${title} · ${stepCount(steps.length)}`, ...underWayWords(run, zone)]
        }),
      },
      { type: 'footer', text: `Run one: /roadmap run ${key} “${first.title}”` },
    ],
  }
}

function underWayWords(run: Run | undefined, zone: string): readonly Inline[] {
  if (run === undefined) return []
  if (run.status === 'asked') return [` · asked for by ${run.askedBy.name}, waits for a second person`]
  return [' · running since ', at(run.startedAt ?? run.askedAt, zone)]
}

/** The card of a run: who asked, who confirmed, how far it is. */
export function runView(shown: ShownRun): View {
  const { roadmap, run, steps } = shown
  const title = `${roadmap.key} · ${run.title}`
  return {
    summary: `${title}: ${runProgress(shown)}`,
    nodes: [
      { type: 'heading', text: title },
      { type: 'list', lines: runLines(shown) },
      ...(run.status === 'asked' ? [{ type: 'list' as const, lines: steps.map(({ text }) => text) }] : []),
      ...runButtons(run),
    ],
  }
}

function runProgress({ run: { status }, steps }: ShownRun): string {
  if (status !== 'running') return status.replace('-', ' ')
  return `${steps.filter(isFinished).length} of ${stepCount(steps.length)} done`
}

function runLines(shown: ShownRun): readonly Inline[] {
  const { roadmap, run } = shown
  const { zone } = roadmap.settings
  const { askedBy, confirmedBy, startedAt, limit, endedBy, endedAt } = run
  const lines: Inline[] = [`Asked for by ${askedBy.name}`]
  if (run.status === 'asked') lines.push('A second person has to confirm it before it starts')
  if (confirmedBy !== undefined && startedAt !== undefined)
    lines.push([`Confirmed by ${confirmedBy.name}, started `, at(startedAt, zone)])
  if (limit !== undefined && startedAt !== undefined && endedAt === undefined)
    lines.push(['To be over by ', at(startedAt + limit, zone)])
  if (run.status === 'running') lines.push(runProgress(shown))
  if (endedBy !== undefined && endedAt !== undefined)
    lines.push([
      `${run.status === 'finished' ? 'Finished' : 'Called off'} by ${endedBy.name} `,
      at(endedAt, zone),
    ])
  return lines
}

/** That nobody has confirmed it yet; `where` for those who are told elsewhere, and cannot do it from there. */
export function stillAskedView({ key }: Roadmap, run: Run, isLast: boolean, where?: RoomId): View {
  const says = `${key} · ${run.title} still waits for a second person`
  const who = `: asked for by ${run.askedBy.name}.`
  const summary = says + who
  if (where !== undefined)
    return { summary, nodes: [{ type: 'text', text: [says, ' in ', { room: where }, who] }] }
  const last = 'Nobody is asked again. If it is not wanted any more, press Call off.'
  return {
    summary,
    nodes: [
      { type: 'text', text: isLast ? `${summary} ${last}` : summary },
      { type: 'buttons', buttons: askedButtons(run) },
    ],
  }
}

/** What a second person does with a run that waits. */
export function askedButtons({ id }: Run): readonly Button[] {
  return [{ label: 'Confirm and start', press: `procedure confirm ${id}`, tone: 'primary' }, callOff(id)]
}

export function callOff(id: number): Button {
  return { label: 'Call off', press: `procedure call-off ${id}`, tone: 'danger' }
}

function runButtons(run: Run): readonly Node[] {
  const { id, status } = run
  if (status === 'asked') return [{ type: 'buttons', buttons: askedButtons(run) }]
  if (status !== 'running') return []
  return [
    {
      type: 'buttons',
      buttons: [{ label: 'Finish', press: `procedure finish ${id}`, tone: 'primary' }, callOff(id)],
    },
    {
      type: 'footer',
      text: 'Check the steps off in the thread, then press Finish: the record is written then.',
    },
  ]
}

/** The steps: to check off while it runs, and as they stood when it ended. */
export function stepsView({ roadmap, run, steps }: ShownRun, from: number): View {
  if (run.ticked === undefined)
    return checklistView({ roadmap, filter: 'steps', items: steps, from, total: run.steps.length }, [])
  const ticked = new Set(run.ticked)
  return {
    summary: `${roadmap.key} · ${run.title}`,
    nodes: [
      {
        type: 'list',
        lines: steps.map(({ number, ref, text }) => [
          ticked.has(number) ? '✅ ' : '⬜ ',
          { bold: ref },
          ` ${text}`,
        ]),
      },
    ],
  }
}

const noneLeft =
  'Nobody is left to be called, so this is the last warning. Once it is over, press Finish or Call off.'

/** Nearer than that, words in minutes say 0. */
const halfMinute = 30_000

/** Half of the time is over, all of it, or more; `level` is whom the plan turns to now, and in the last nobody is left. */
export function clockView(shown: ShownRun, now: Instant, level: string | undefined, isLast: boolean): View {
  const { roadmap, run } = shown
  const { limit = 0, startedAt = now } = run
  const left = startedAt + limit - now
  const time =
    Math.abs(left) < halfMinute
      ? 'The time is over'
      : left > 0
        ? `${durationWords(left)} left`
        : `The time ran out ${durationWords(-left)} ago`
  const says = `${roadmap.key} · ${run.title}: ${time}, ${runProgress(shown)}.`
  return {
    summary: says,
    nodes: [
      { type: 'text', text: { bold: says } },
      ...(level === undefined ? [] : [{ type: 'text' as const, text: `Escalation: ${level}` }]),
      ...(isLast ? [{ type: 'text' as const, text: noneLeft }] : []),
    ],
  }
}

/** `1 hour 30 minutes`. */
export function durationWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000))
  const parts = [
    [Math.floor(minutes / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
  return words.length === 0 ? '0 minutes' : listed(words)
}

function stepCount(count: number): string {
  return `${count} ${count === 1 ? 'step' : 'steps'}`
}
