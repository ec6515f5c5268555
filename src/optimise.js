import { setFlagsFromString } from 'node:v8'

/**
 * Whether V8 compiles what runs often, to be fast. Starting runs everything once, and the compilers alone take 7 MB of
 * the binary into memory; interpreted it starts no later.
 * @param {boolean} whether
 */
export function optimise(whether) {
  for (const compiler of ['opt', 'maglev', 'sparkplug'])
    setFlagsFromString(`--${whether ? '' : 'no-'}${compiler}`)
}
