import type { Inline } from '../chat/inline.ts'
import type { Glance } from '../plan/glance.ts'
import { titleOf } from '../plan/title.ts'
import { dueWords, signs, stateWords } from './words.ts'

/** An item in one line: sign, ref, text, and what matters of the rest; of a criterion perhaps with how it stands. */
export function itemLine(item: Glance, language: string, standing?: string): Inline {
  return [`${signs[item.state]} `, itemLabel(item, language, standing)]
}

/** Whether a box or its absence says it all. */
function isPlain(state: Glance['state']): boolean {
  return state === 'open' || state === 'done' || state === 'none'
}

/** When it is due, where its text does not say the same. */
function dueIn({ text, due }: Glance, language: string): readonly string[] {
  if (due === undefined) return []
  const words = dueWords(due, language)
  return words !== due && [words, due].some((one) => saysWhole(text, one)) ? [] : [`due ${words}`]
}

/** Within which time, where its text says neither that nor the day itself. */
function horizonIn(item: Glance, language: string): readonly string[] {
  const { text, due, detail } = item
  const saysDay = due !== undefined && dueIn(item, language).length === 0
  return detail.horizon === undefined || saysDay || saysWhole(text, detail.horizon) ? [] : [detail.horizon]
}

/** `3 December 2026` is not said by `13 December 2026`, nor `Week 1` by `Week 12`, nor a month by a day in it. */
function saysWhole(text: string, words: string): boolean {
  const at = text.indexOf(words)
  return (
    at >= 0 && !/\d[.-]?\s?$/u.test(text.slice(0, at)) && !/^[-–]?\d/u.test(text.slice(at + words.length))
  )
}

/** The same without its sign, for where a box shows the state; of a criterion perhaps with how it stands. */
export function itemLabel(item: Glance, language: string, standing?: string): Inline {
  const extras = [
    ...(isPlain(item.state) ? [] : [stateWords[item.state]]),
    ...(item.origin === 'removed' ? ['no longer in the plan'] : []),
    ...(standing !== undefined
      ? [standing]
      : item.claimed && item.state !== 'done'
        ? ['claimed by the document']
        : []),
    ...dueIn(item, language),
    ...horizonIn(item, language),
    ...(item.owner === undefined ? [] : [item.owner]),
  ]
  return [{ bold: item.ref }, ` ${titleOf(item)}`, extras.length === 0 ? '' : ` · ${extras.join(' · ')}`]
}
