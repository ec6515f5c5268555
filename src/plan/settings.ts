/** Somebody by platform id, with the name by which others know them. */
export interface Maintainer {
  readonly id: string
  readonly name: string
}

/** Days on which a team does not work, both ends among them. */
export interface Pause {
  readonly from: string
  readonly to: string
}

/** The public holidays of a country or a part of it, `DE` or `DE-BY`. */
export interface Holidays {
  readonly region: string
  readonly days: readonly string[]
}

/** What a team may set for a roadmap. */
export interface Settings {
  /** IANA time zone in which its dates are meant. */
  readonly zone: string
  /** BCP 47 tag in which dates are written. */
  readonly language: string
  /** Those who may import, export, correct kinds and change settings, besides admins. */
  readonly maintainers: readonly Maintainer[]
  /** Who may change items: everybody in the workspace or server, from any room, or maintainers only. */
  readonly changes: 'everyone' | 'maintainers'
  /** The room hears only what somebody posts there: news of an import goes to whoever imported alone. */
  readonly quiet: boolean
  /** The day on which its first week begins; absent while nobody said. */
  readonly start?: string | undefined
  /** So many days before a review it is announced, 0 for never; absent where nobody said: a week. */
  readonly headsUp?: number
  readonly pauses?: readonly Pause[]
  readonly holidays?: Holidays | undefined
  /** What falls on a free day comes on the next working day, as where nobody said, or not at all. */
  readonly whenFree?: 'shift' | 'skip'
  /** Those who are asked before a digest what they did; absent or empty: nobody is. */
  readonly standup?: readonly Maintainer[]
  /** Days for which evidence of a kind counts. */
  readonly shelfLives?: Readonly<Partial<Record<string, number>>>
  /** Those who decide of gates; absent or empty: those who maintain the plan. */
  readonly approvers?: readonly Maintainer[]
  /** How many of them it takes, 1 where nobody said. */
  readonly approvals?: number
  /** Whom a review that nobody answers is brought to in the end, besides its owner. */
  readonly escalation?: readonly Maintainer[]
}

/** Days before a review on which it is announced where nobody said otherwise. */
export const usualHeadsUp = 7
