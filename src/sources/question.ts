/** By which an upstream knows what was read last; kept for each address. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

export interface Question {
  readonly accept?: string
  /** Sent to the origin of the address and to nobody else. */
  readonly token?: string | undefined
  readonly validators?: Validators | undefined
  /** Bytes at most, unpacked. */
  readonly limit?: number
  /** JSON to be posted. */
  readonly body?: string
  /** Milliseconds at least from one question to this host to the next. */
  readonly pauseMs?: number
}

export interface Answer {
  readonly unchanged: boolean
  readonly bytes: Uint8Array
  /** The content type, as it came. */
  readonly type: string
  /** Addresses by their relation, such as `next`. */
  readonly links: Readonly<Record<string, string | undefined>>
  readonly validators: Validators
  readonly finalUrl: string
  /** Where it has moved for good. */
  readonly movedTo?: string
}

export interface Client {
  /** @throws SourceProblem */
  ask(address: string, question?: Question): Promise<Answer>
  /** Questions under way are given up. */
  close(): void
}
