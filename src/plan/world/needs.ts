import { compareNumbers } from './numbers.ts'

/** From which version on a crate needs which Rust, the newest first (lib.rs/crates/wasmtime-c-api-impl/versions). */
const needs: Readonly<Record<string, readonly (readonly [from: string, rust: string])[]>> = {
  wasmtime: [
    ['30', '1.84'],
    ['28', '1.81'],
    ['25', '1.78'],
  ],
}

/** The least Rust that a version of a crate is known to need without asking anybody. */
export function rustNeededBy(crate: string, version: string): string | undefined {
  return needs[crate]?.find(([from]) => compareNumbers(version, from) >= 0)?.[1]
}

/** The Rust in which each edition of it became stable (doc.rust-lang.org/edition-guide). */
export const rustOfEdition: Readonly<Record<string, string>> = {
  '2018': '1.31',
  '2021': '1.56',
  '2024': '1.85',
}
