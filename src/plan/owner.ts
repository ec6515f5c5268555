import type { Item } from './item.ts'

/** Somebody by platform id, with the name under which others know them. */
export interface Named {
  readonly id: string
  readonly name: string
}

type Owned = Pick<Item, 'owner' | 'ownerId'>

/** Whether an item is somebody's: as people said in chat, or else by the name that its document gives. */
export function isOwnedBy({ owner, ownerId }: Owned, { id, name }: Named): boolean {
  return ownerId === undefined ? owner !== undefined && isSame(owner, name) : ownerId === id
}

/** The platform id of an item's owner; undefined where nobody goes by that name, or more than one does. */
export function ownerAmong({ owner, ownerId }: Owned, people: readonly Named[]): string | undefined {
  if (ownerId !== undefined || owner === undefined) return ownerId
  const [first, ...others] = people.filter(({ name }) => isSame(owner, name))
  return others.length === 0 ? first?.id : undefined
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
