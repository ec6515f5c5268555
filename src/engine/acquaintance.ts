import { workspaceOf } from '../chat/place.ts'
import type { Request } from '../chat/request.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/open.ts'

type Asked = Pick<Request, 'by' | 'place'>

/** Whoever asked something is known by name from then on, save guests and who bears a makeshift name. */
export interface Acquaintance {
  /** Whether somebody may not be known yet, or by another name. */
  isNew(asked: Asked): boolean
  /** Somebody is known now. */
  met(asked: Asked): void
  /** Gets to know somebody, for whom nobody waits. */
  meet(asked: Asked): void
  /** Resolves when nobody is being met. */
  idle(): Promise<void>
}

/** So many are kept in mind, to ask the store of them but once. */
const most = 1000

export function makeAcquaintance({ store, log }: { readonly store: Store; readonly log: Log }): Acquaintance {
  const names = new Map<string, string>()
  const meeting = new Set<Promise<void>>()
  const who = ({ by, place }: Asked) => `${workspaceOf(place.room)} ${by.id}`

  function met(asked: Asked): void {
    if (names.size >= most) names.clear()
    names.set(who(asked), asked.by.name)
  }

  async function learn(asked: Asked): Promise<void> {
    const { by, place } = asked
    const workspace = workspaceOf(place.room)
    try {
      const name = await store.read((tx) => tx.people.nameOf(workspace, by.id))
      if (name !== by.name) await store.write((tx) => tx.people.know(workspace, by))
    } catch (problem) {
      names.delete(who(asked))
      log.error('somebody not remembered', { problem })
    }
  }

  return {
    isNew: (asked) =>
      asked.by.guest !== true && asked.by.unsure !== true && names.get(who(asked)) !== asked.by.name,
    met,
    meet(asked) {
      // Kept in mind at once: who asks much in a moment is met but once.
      met(asked)
      const learning = learn(asked).finally(() => meeting.delete(learning))
      meeting.add(learning)
    },
    async idle() {
      await Promise.all(meeting)
    },
  }
}
