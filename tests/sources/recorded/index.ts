import { crates } from './crates.ts'
import { npm } from './npm.ts'
import type { RecordedSource } from './recorded-source.ts'

/** A recording for each source. */
export const recorded: Readonly<Record<string, RecordedSource>> = { npm, crates }
