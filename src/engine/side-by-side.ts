/** So many ends of work are gathered into one look for more, while other work goes on, or those of so many ms. */
const endsGathered = 100
const gathering = 50

interface SideBySide {
  /** For whom work goes on. */
  underWay(): readonly string[]
  /** Looks for work, also beside what is under way; resolves when nothing more can be done. */
  wake(): Promise<void>
  /** Resolves when nothing runs. */
  idle(): Promise<void>
}

/**
 * Works for each of many on its own, so that a slow one holds up no other: `find` says what is to be done for whom,
 * leaving out those named; `work` says whether anything came of it; `looked` hears of every look that is over.
 */
export function makeSideBySide<Task>(
  find: (without: readonly string[]) => Promise<ReadonlyMap<string, Task>>,
  work: (whose: string, task: Task) => Promise<boolean>,
  failed: (problem: unknown) => void,
  looked: () => void,
): SideBySide {
  const underWay = new Set<string>()
  /** For these nothing can be done until somebody wakes. */
  const spent = new Set<string>()
  let looking: Promise<void> | undefined
  let again = false
  let ends = 0
  let wakes = 0
  let rest: PromiseWithResolvers<void> | undefined
  let later: NodeJS.Timeout | undefined

  async function look(): Promise<void> {
    do {
      again = false
      ends = 0
      try {
        for (const [whose, task] of await find([...underWay, ...spent])) void begin(whose, task)
      } catch (problem) {
        failed(problem)
      }
    } while (again)
    looking = undefined
    looked()
    tellWhoWait()
  }

  async function begin(whose: string, task: Task): Promise<void> {
    underWay.add(whose)
    const begun = wakes
    let isSpent = true
    try {
      isSpent = !(await work(whose, task))
    } catch (problem) {
      failed(problem)
    }
    if (isSpent && begun === wakes) spent.add(whose)
    underWay.delete(whose)
    ends += 1
    if (underWay.size === 0 || ends >= endsGathered) lookAgain()
    else later ??= setTimeout(lookAgain, gathering)
  }

  const isAtRest = () => looking === undefined && underWay.size === 0

  function tellWhoWait(): void {
    if (!isAtRest()) return
    rest?.resolve()
    rest = undefined
  }

  function lookAgain(): void {
    clearTimeout(later)
    later = undefined
    again = true
    looking ??= look()
  }

  function idle(): Promise<void> {
    if (isAtRest()) return Promise.resolve()
    // One promise for all who wait, however many they are while something is slow.
    rest ??= Promise.withResolvers<void>()
    return rest.promise
  }

  return {
    underWay: () => [...underWay],
    wake() {
      wakes += 1
      spent.clear()
      lookAgain()
      return idle()
    },
    idle,
  }
}
