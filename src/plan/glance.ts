import type { TrackedItem } from './tracked-item.ts'

/** What of an item is needed to tell where a plan stands: of a thousand items, a fraction of their whole. */
export type Glance = Pick<
  TrackedItem,
  | 'ref'
  | 'number'
  | 'kind'
  | 'state'
  | 'text'
  | 'parent'
  | 'due'
  | 'owner'
  | 'claimed'
  | 'origin'
  | 'conflict'
  | 'line'
> & { readonly detail: Pick<TrackedItem['detail'], 'horizon' | 'current' | 'target' | 'about'> }
