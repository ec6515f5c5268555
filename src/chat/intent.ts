/** A command with its arguments by name: what a request means, and all that a button holds. */
export interface Intent {
  readonly command: string
  readonly values: Readonly<Record<string, string>>
}
