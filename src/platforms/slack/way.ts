/** Where Bolt's requests come from. */
export interface Way {
  open(): Promise<void>
  close(): Promise<void>
}
