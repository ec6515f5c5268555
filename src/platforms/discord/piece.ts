import type { APIActionRowComponent, APIComponentInMessageActionRow, RawFile } from 'discord.js'

/** Made when its place on the page is known. */
export type Row = (row: number) => APIActionRowComponent<APIComponentInMessageActionRow>

/** What a node comes to: lines that may part anywhere between them, or something that must stay whole. */
export type Piece =
  | {
      readonly prose: readonly string[]
      /** Repeated around the lines on every page. */
      readonly frame?: { readonly open: string; readonly close: string }
      /** Not to be the last on a page. */
      readonly keep?: boolean
    }
  | { readonly row: Row; readonly costs: number }
  | { readonly file: RawFile; readonly bytes: number }
  | { readonly divider: true }
