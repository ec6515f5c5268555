import type { types } from '@slack/bolt'
import type { Who } from './people.ts'
import type { Stored } from './world.ts'

/** Which boxes everybody has ticked: as the message says until they touch them, and for each one alone after that. */
export class Selections {
  readonly #ticked = new Map<string, readonly string[]>()

  ticked(who: Who, stored: Stored, block: types.KnownBlock, boxes: types.Checkboxes): readonly string[] {
    const shown = (boxes.initial_options ?? []).map(({ value = '' }) => value)
    return this.#ticked.get(keyOf(who, stored, block, boxes)) ?? shown
  }

  tick(
    who: Who,
    stored: Stored,
    block: types.KnownBlock,
    boxes: types.Checkboxes,
    values: readonly string[],
  ): void {
    this.#ticked.set(keyOf(who, stored, block, boxes), values)
  }
}

function keyOf(who: Who, { ts }: Stored, block: types.KnownBlock, boxes: types.Checkboxes): string {
  return [who.id, ts, block.block_id, boxes.action_id].join(' ')
}
