import type { HandedFile } from '../chat/request.ts'

/** Where a document comes from. */
export type Source = { readonly file: HandedFile } | { readonly url: string } | { readonly text: string }

/** A name for a source, for people. */
export function nameOf(source: Source): string {
  if ('file' in source) return source.file.name
  return 'url' in source ? source.url : 'the pasted text'
}
