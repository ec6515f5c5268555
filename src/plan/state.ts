/** Every state an item can be in; which of them a kind knows is said by the kind. */
export const states = [
  'open',
  'in_progress',
  'blocked',
  'done',
  'dropped',
  'at_risk',
  'not_ready',
  'none',
] as const

export type State = (typeof states)[number]

export function isState(name: string): name is State {
  return states.some((state) => state === name)
}
