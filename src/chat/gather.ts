import type { View } from './view.ts'

/** Of what is said at once, so much goes into one message, as JSON: then it fits one on every platform. */
const most = { characters: 4_000, parts: 24 }

/** Several views as one, each below the one before; what is put on it means none of them alone. */
export function gather(views: readonly View[]): View {
  const [only, ...others] = views
  if (only !== undefined && others.length === 0) return only
  return {
    summary: views.map(({ summary }) => summary).join(' / '),
    nodes: views.flatMap(({ nodes }, at) => (at === 0 ? nodes : [{ type: 'divider' as const }, ...nodes])),
  }
}

/** Whether several views fit one message. */
export function fitsTogether(views: readonly View[]): boolean {
  const { nodes } = gather(views)
  const buttons = nodes.flatMap((node) => (node.type === 'buttons' ? node.buttons : []))
  return nodes.length + buttons.length <= most.parts && JSON.stringify(nodes).length <= most.characters
}
