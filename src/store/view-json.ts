import type { View } from '../chat/view.ts'

/** A view as JSON; the bytes of its files as base64. */
export function writeView(view: View): string {
  return JSON.stringify(view, (_, value: unknown) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  )
}

export function readView(json: string): View {
  return JSON.parse(json, (_, value: unknown) =>
    isBytes(value) ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
  )
}

function isBytes(value: unknown): value is { base64: string } {
  return typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string'
}
