import type { Destination, Post } from '../chat/post.ts'
import { conflictsView, conflictView } from '../views/conflict.ts'
import type { Imported } from './import-document.ts'

/** More conflicts than these stand on one card. */
const mostCards = 20

/** A card for each item that document and chat moved apart, or one for many; `request` makes their keys unique. */
export function conflictPosts(request: string, at: Destination, imported: Imported): readonly Post[] {
  const { roadmap, conflicts } = imported
  if (conflicts.length > mostCards)
    return [
      {
        key: `conflicts:${request}`,
        at,
        view: conflictsView(roadmap, conflicts),
        recipe: { card: 'conflicts', roadmap: roadmap.id, values: {} },
      },
    ]
  return conflicts.flatMap((item): readonly Post[] =>
    item.conflict === undefined
      ? []
      : [
          {
            key: `conflict:${request}:${item.ref}`,
            at,
            view: conflictView(item, item.conflict),
            recipe: {
              card: 'conflict',
              roadmap: roadmap.id,
              values: { number: String(item.number) },
            },
          },
        ],
  )
}
