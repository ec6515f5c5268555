import type { types } from '@slack/bolt'
import type { Seen } from '../stage.ts'
import { shownBlocks } from './shown-blocks.ts'
import { unescaped } from './typing.ts'
import type { Stored } from './world.ts'

/** A message as somebody sees it, and as it stood then. */
export interface SeenMessage extends Seen {
  readonly channel: string
  readonly user: string
  readonly buttons: readonly types.Button[]
  /** Boxes by what they stand for, and whether they are ticked when nobody touched them. */
  readonly boxes: readonly { readonly value: string; readonly ticked: boolean }[]
  readonly blocks: readonly types.KnownBlock[]
}

export function seen(message: Stored): SeenMessage {
  const { ts, channel, user, blocks, files, edits, thread, to } = message
  const buttons = elementsOf(blocks).flatMap(({ element }) => (element.type === 'button' ? [element] : []))
  return {
    id: ts,
    channel,
    user,
    text: blocks.length > 0 ? shownBlocks(blocks) : unescaped(message.text),
    edits,
    labels: buttons.map(({ text }) => unescaped(text.text)),
    buttons,
    boxes: elementsOf(blocks).flatMap(({ element }) =>
      element.type === 'checkboxes'
        ? element.options.map(({ value = '' }) => ({
            value,
            ticked: element.initial_options?.some((one) => one.value === value) ?? false,
          }))
        : [],
    ),
    blocks,
    files: files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes ?? []) })),
    ...(thread !== undefined && { thread }),
    ...(to !== undefined && { to }),
  }
}

/** What can be pressed or ticked in a message, with the block that it stands in. */
export function elementsOf(
  blocks: readonly types.KnownBlock[],
): readonly { readonly block: types.KnownBlock; readonly element: types.ActionsBlockElement }[] {
  return blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.map((element) => ({ block, element })) : [],
  )
}
