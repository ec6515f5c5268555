/** Read before anything is waited for. */
const parent = process.ppid

/** How often it is looked, ms. */
const often = 500

/**
 * Resolves when whoever started this process is gone. npm puts a shell between, and a shell that is told to stop passes
 * nothing on: without this the bot would live on with nobody to stop it.
 */
export function orphaned(): Promise<void> {
  return new Promise((resolve) => {
    const looking = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(looking)
      resolve()
    }, often)
    looking.unref()
  })
}
