import type { WatchRule } from '../plan/watch.ts'

interface RuleTraits {
  /**
   * For what it fires. A state: it asks how things stand, not what happened, fires when it becomes so, and not again
   * while it is. A thing: a version, an entry or a day, which is known by its name. An event: what happened since the
   * look before, each time something else, whatever it is called. A turn: something is otherwise than it was.
   */
  readonly firesFor: 'state' | 'thing' | 'event' | 'turn'
  /** It is about the versions of something. */
  readonly ofVersions: boolean
  /** What it asks for can come true by time alone. */
  readonly ofTime: boolean
}

/** What there is to know of rules besides what each finds; a new one does not compile without. */
export const ruleTraits: Readonly<Record<WatchRule['when'], RuleTraits>> = {
  release: { firesFor: 'thing', ofVersions: true, ofTime: false },
  'at-least': { firesFor: 'state', ofVersions: true, ofTime: false },
  archived: { firesFor: 'turn', ofVersions: false, ofTime: false },
  licence: { firesFor: 'turn', ofVersions: false, ofTime: false },
  advisory: { firesFor: 'event', ofVersions: false, ofTime: false },
  appears: { firesFor: 'turn', ofVersions: false, ofTime: false },
  disappears: { firesFor: 'turn', ofVersions: false, ofTime: false },
  changes: { firesFor: 'event', ofVersions: false, ofTime: false },
  entry: { firesFor: 'thing', ofVersions: false, ofTime: false },
  closed: { firesFor: 'turn', ofVersions: false, ofTime: false },
  support: { firesFor: 'thing', ofVersions: false, ofTime: true },
  commits: { firesFor: 'state', ofVersions: false, ofTime: false },
  steady: { firesFor: 'state', ofVersions: false, ofTime: true },
  number: { firesFor: 'state', ofVersions: false, ofTime: false },
  expression: { firesFor: 'state', ofVersions: false, ofTime: true },
}
