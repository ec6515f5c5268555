import { crates } from './crates.ts'
import { github } from './github.ts'
import { npm } from './npm.ts'
import { pypi } from './pypi.ts'
import type { RecordedSource } from './recorded-source.ts'

/** A recording for each source. */
export const recorded: Readonly<Record<string, RecordedSource>> = { npm, crates, pypi, github }
