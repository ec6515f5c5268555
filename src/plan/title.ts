import type { Item } from './item.ts'

type Named = Pick<Item, 'text'> & { readonly detail: Pick<Item['detail'], 'about'> }

/** What an item is called where people read it: where its text is a number alone, with what that is about. */
export function titleOf({ text, detail: { about } }: Named): string {
  return about === undefined ? text : `${text} ${about}`
}
