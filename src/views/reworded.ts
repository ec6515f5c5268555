import type { Inline } from '../chat/inline.ts'
import type { Button, View } from '../chat/view.ts'
import type { Evidence } from '../plan/evidence.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Watch } from '../plan/watch.ts'
import { anotherRule } from './other-rules.ts'
import { choicesOf } from './turned.ts'
import { ruleWords } from './watch.ts'

/** A watch whose line does not say any more what it was made for. */
export interface Misfit {
  readonly watch: Watch
  readonly item: TrackedItem
  /** The line as it was; absent where it is gone. */
  readonly was?: string
  readonly wasTrusted: boolean
  readonly doubted: readonly Evidence[]
}

/** So many buttons are shown. */
const mostButtons = 5

/** What is watched for lines that say something else now, or are gone. */
export function rewordedView({ key }: Pick<Roadmap, 'key'>, misfits: readonly Misfit[]): View {
  const says =
    misfits.length === 1
      ? `${key}: a watch was made for a line that says something else now, or is gone.`
      : `${key}: ${misfits.length} watches were made for lines that say something else now, or are gone.`
  const [{ watch: first } = { watch: undefined }] = misfits
  return {
    summary: says,
    nodes: [
      { type: 'text', text: says },
      { type: 'list', lines: misfits.map(misfitLine) },
      { type: 'buttons', buttons: misfits.flatMap((one) => choices(key, one)).slice(0, mostButtons) },
      {
        type: 'footer',
        text: `A watch goes on until it is stopped. To stop one: /roadmap watch ${key} remove ${first?.id}${anotherRule(first)}`,
      },
    ],
  }
}

function misfitLine({
  watch: { id, subject, rule, isProposed },
  item,
  was,
  wasTrusted,
  doubted,
}: Misfit): Inline {
  const now = was === undefined ? 'is no longer in the plan' : `was “${was}”`
  return [
    { bold: item.ref },
    ` ${titleOf(item)} ${now}; `,
    { bold: `#${id}` },
    ` ${subject.label} ${isProposed ? 'is proposed' : 'goes on'} for ${ruleWords(rule)}.`,
    wasTrusted ? ' What it fires needs confirmation again.' : '',
    doubted.length === 0
      ? ''
      : ' The evidence that came from it is in doubt: it counts until somebody has withdrawn it.',
  ]
}

function choices(key: string, { watch: { id, isProposed }, item, doubted }: Misfit): readonly Button[] {
  return [
    ...doubted.flatMap((evidence) => choicesOf({ item, evidence })),
    isProposed
      ? { label: `Refuse #${id}`, press: `watch ${key} refuse ${id}` }
      : { label: `Stop #${id}`, press: `watch ${key} remove ${id}` },
  ]
}
