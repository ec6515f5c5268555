import type { Node, View } from '../chat/view.ts'

/** A view as JSON; the bytes of its files as base64. */
export function writeView(view: View): string {
  const nodes = view.nodes.map((node) =>
    node.type === 'file' ? { ...node, bytes: { base64: Buffer.from(node.bytes).toString('base64') } } : node,
  )
  return JSON.stringify({ ...view, nodes })
}

export function readView(json: string): View {
  const view: View = JSON.parse(json)
  return { ...view, nodes: view.nodes.map(withBytes) }
}

function withBytes(node: Node): Node {
  if (node.type !== 'file' || !isBase64(node.bytes)) return node
  return { ...node, bytes: new Uint8Array(Buffer.from(node.bytes.base64, 'base64')) }
}

function isBase64(value: object): value is { base64: string } {
  return 'base64' in value && typeof value.base64 === 'string'
}
