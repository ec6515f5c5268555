import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIStringSelectComponent,
  ComponentType,
  type APIMessageTopLevelComponent as Top,
} from 'discord.js'

type Leaf = APIComponentInContainer | Top

/** Every component of a message with those inside others, in the order shown. */
export function flat(components: readonly Leaf[]): readonly Leaf[] {
  return components.flatMap((one) =>
    one.type === ComponentType.Container ? [one, ...flat(one.components)] : [one],
  )
}

/** What a reader sees of a message's texts. */
export function textOf(components: readonly Leaf[]): string {
  return flat(components)
    .flatMap((one) => (one.type === ComponentType.TextDisplay ? [one.content] : []))
    .join('\n')
}

function inRows(components: readonly Leaf[]) {
  return flat(components).flatMap((one) => (one.type === ComponentType.ActionRow ? one.components : []))
}

export function buttonsOf(components: readonly Leaf[]): readonly APIButtonComponentWithCustomId[] {
  return inRows(components).flatMap((one) =>
    one.type === ComponentType.Button && 'custom_id' in one ? [one] : [],
  )
}

export function selectsOf(components: readonly Leaf[]): readonly APIStringSelectComponent[] {
  return inRows(components).flatMap((one) => (one.type === ComponentType.StringSelect ? [one] : []))
}
