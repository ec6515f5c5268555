import { buttonsOf, selectsOf, textOf } from './components.ts'
import type { Stored, StoredFile } from './world.ts'

/** A message as somebody sees it. */
export interface SeenMessage {
  readonly id: string
  readonly channel: string
  readonly by: string
  /** All its text, in Discord's Markdown. */
  readonly text: string
  readonly buttons: readonly { readonly label: string; readonly customId: string }[]
  readonly selects: readonly {
    readonly customId: string
    readonly options: readonly { readonly label: string; readonly value: string; readonly ticked: boolean }[]
  }[]
  readonly files: readonly StoredFile[]
  readonly edits: number
  readonly replyTo?: string
  readonly components: Stored['components']
}

export function seen(message: Stored): SeenMessage {
  const { id, channel, components, files, edits, replyTo } = message
  return {
    id,
    channel,
    by: message.by.global_name ?? message.by.username,
    text: message.content || textOf(components),
    buttons: buttonsOf(components).map((one) => ({ label: one.label ?? '', customId: one.custom_id })),
    selects: selectsOf(components).map((one) => ({
      customId: one.custom_id,
      options: one.options.map(({ label, value, default: ticked = false }) => ({ label, value, ticked })),
    })),
    files,
    edits,
    ...(replyTo !== undefined && { replyTo }),
    components,
  }
}
