import type { Sheet } from '../lint/sheet.ts'
import { linksIn } from './links.ts'
import type { Named } from './named.ts'
import { versionsIn } from './versions-in.ts'

/** What a plan names that registries and servers can be asked about; nothing in most plans. `from` is the address from which it came. */
export function namedIn(sheet: Sheet, from?: string): Named {
  return { versions: versionsIn(sheet), links: linksIn(sheet, from) }
}
