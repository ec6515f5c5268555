import type { View } from '../../chat/view.ts'
import { withoutControls } from './text.ts'

/** Something that can be pressed: `@3 !done:IMD-3`, or a checklist with its lines, `@4 !tick IMD-3`. */
export interface Action {
  readonly id: string
  readonly label: string
  readonly values?: readonly string[]
}

const idOf = (press: string) => withoutControls(press.trim().replace(/\s+/g, ':'))

/** What a view offers, in its order. */
export function actionsOf(view: View): readonly Action[] {
  return view.nodes.flatMap((node): readonly Action[] => {
    if (node.type === 'buttons') return node.buttons.map(({ label, press }) => ({ id: idOf(press), label }))
    if (node.type !== 'checklist') return []
    return [{ id: node.action, label: 'Tick or untick', values: node.checks.map((check) => check.ref) }]
  })
}

/** What a press means: the command line of a button, or what is toggled in a checklist. */
export type Press =
  | { readonly action: string; readonly values: readonly string[] }
  | { readonly wrong: string }

/** Reads `done:IMD-3` or `tick IMD-3 IMD-4`; the lines of a checklist go by ref or by number. */
export function readPress(view: View, words: string): Press {
  const [name = '', ...rest] = words.trim().split(/\s+/)
  for (const node of view.nodes) {
    if (node.type === 'buttons') {
      const button = node.buttons.find(({ press }) => idOf(press) === idOf(words) || idOf(press) === name)
      if (button) return { action: button.press, values: [] }
    }
    if (node.type === 'checklist' && node.action === name) {
      const toggled = rest.map((value) =>
        node.checks.find(
          (check) => check.ref.toLowerCase() === value.toLowerCase() || String(check.number) === value,
        ),
      )
      const at = toggled.indexOf(undefined)
      if (rest.length === 0 || at >= 0) continue
      return {
        action: name,
        values: toggled.flatMap((check) => (check ? [`${check.checked ? '-' : '+'}${check.ref}`] : [])),
      }
    }
  }
  const offered = actionsOf(view).map(({ id, values }) =>
    values?.[0] === undefined ? id : `${id} ${values[0]}`,
  )
  return {
    wrong:
      offered.length === 0
        ? 'That message offers nothing to press.'
        : `That message offers: ${offered.join(', ')}`,
  }
}
