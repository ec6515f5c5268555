// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { readFileSync } = process.getBuiltinModule('node:fs')

/** Milliseconds of processor time that a process has used, to the hundredth of a second; only Linux tells: proc_pid_stat(5). */
export function processorTimeOf(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}
