import { createHash } from 'node:crypto'
import { type APIMessageTopLevelComponent, ComponentType, MessageFlags, type RawFile } from 'discord.js'
import { limits } from './limits.ts'
import type { Page } from './pages.ts'

/** Goes into every message: no text of ours can notify anybody. */
const mentionsNobody = { parse: [], replied_user: false }

/** One page as what Discord's message endpoints take. */
export function messageBody(page: Page, marker: number, also?: MessageFlags.Ephemeral) {
  const container: APIMessageTopLevelComponent = {
    type: ComponentType.Container,
    id: marker,
    components: [...page.components],
  }
  return {
    components: [container],
    flags: MessageFlags.IsComponentsV2 | (also ?? 0),
    allowed_mentions: mentionsNobody,
    attachments: page.files.map((file: RawFile, id) => ({ id: String(id), filename: file.name })),
  }
}

/** Discord posts only one of the messages with the same nonce that come within minutes (resources/message). */
export function nonceOf(key: string, part: number): string {
  return createHash('sha256').update(`${key}#${part}`).digest('base64url').slice(0, limits.nonce)
}

/**
 * The id of a message's container: nobody sees it, and unlike the nonce Discord gives it back in the history.
 * From 1 to 2^31 - 1 (components/reference: a 32-bit integer, 0 counts as absent).
 */
export function markerOf(key: string, part: number): number {
  return 1 + (createHash('sha256').update(`${key}#${part}`).digest().readUInt32BE(0) % 0x7ffffffe)
}
