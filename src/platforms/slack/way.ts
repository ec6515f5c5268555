/** Where Bolt's requests come from. */
export interface Way {
  /** @throws UserError when no further try can help, else what may pass */
  open(): Promise<void>
  close(): Promise<void>
}
