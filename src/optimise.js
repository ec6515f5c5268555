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

/**
 * Lets what lives long become twice as much before it is gone through for garbage. V8 itself may allow a tenth, which
 * some thousand requests take, and whoever asks meanwhile waits for 20 ms, for it is done on all processors.
 */
export function collectSeldom() {
  setFlagsFromString('--heap-growing-percent=100')
}
