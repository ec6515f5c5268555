import type { View } from '../chat/view.ts'

/** A private view with a button that posts it to the room, where it is kept current. */
export function shareable(view: View, press: string): View {
  const share = { label: 'Post to the room', press }
  const at = view.nodes.findLastIndex((node) => node.type === 'buttons')
  if (at < 0) return { ...view, nodes: [...view.nodes, { type: 'buttons', buttons: [share] }] }
  return {
    ...view,
    nodes: view.nodes.map((node, index) =>
      index === at && node.type === 'buttons' ? { ...node, buttons: [...node.buttons, share] } : node,
    ),
  }
}
