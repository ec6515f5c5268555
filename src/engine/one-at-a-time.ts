/** Runs a task again and again when woken, never twice at once; a wake during a run leads to another run. */
export function makeOneAtATime(task: () => Promise<void>, failed: (problem: unknown) => void) {
  let running: Promise<void> | undefined
  let again = false

  async function run(): Promise<void> {
    do {
      again = false
      try {
        await task()
      } catch (problem) {
        failed(problem)
      }
    } while (again)
    running = undefined
  }

  return {
    /** Resolves when a run that began after this call is over. */
    wake(): Promise<void> {
      again = true
      running ??= run()
      return running
    },
    /** Resolves when nothing runs. */
    async idle(): Promise<void> {
      while (running) await running
    },
  }
}
