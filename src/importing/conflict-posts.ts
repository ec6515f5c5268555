import type { Destination, Post } from '../chat/post.ts'
import { conflictView } from '../views/conflict.ts'
import type { Imported } from './import-document.ts'

/** A card for each item that document and chat moved apart; `request` makes their keys unique. */
export function conflictPosts(request: string, at: Destination, imported: Imported): readonly Post[] {
  return imported.conflicts.flatMap((item): readonly Post[] =>
    item.conflict === undefined
      ? []
      : [
          {
            key: `conflict:${request}:${item.ref}`,
            at,
            view: conflictView(item, item.conflict),
            recipe: {
              card: 'conflict',
              roadmap: imported.roadmap.id,
              values: { number: String(item.number) },
            },
          },
        ],
  )
}
