import { setFlagsFromString } from 'node:v8'

/**
 * Whether V8 compiles anew, to be fast, what runs often. Starting runs everything once, and the compilers alone take
 * 7 MB of the binary into memory; interpreted and compiled the quick way it starts no later.
 */
export function optimise(whether: boolean): void {
  for (const compiler of ['opt', 'maglev']) setFlagsFromString(`--${whether ? '' : 'no-'}${compiler}`)
}
