import type { Person } from '../chat/person.ts'
import type { Place } from '../chat/place.ts'
import type { HandedFile } from '../chat/request.ts'

/** A document that somebody asked to follow, and all that is needed to answer them later. */
export interface Handover {
  readonly source: { readonly file: HandedFile } | { readonly url: string } | { readonly text: string }
  readonly by: Person
  readonly place: Place
  /** The id of the request, for the keys of what is posted. */
  readonly request: string
  readonly key?: string
  readonly dryRun: boolean
}
