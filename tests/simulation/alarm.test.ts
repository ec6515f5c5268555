import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Instant, systemClock } from '../../src/clock.ts'
import { type Due, startAlarm } from '../../src/engine/alarm.ts'
import { makeGenerator } from './generator.ts'
import { day, hour, minute, second } from './spans.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 29) })
})
afterEach(() => {
  vi.useRealTimers()
})

const step = 50
/** The alarm sleeps five seconds at most; beyond these it is late. */
const patience = 6 * second

it.each([1, 2, 3])(
  'wakes within five seconds, however the machine’s clock jumps, of seed %i',
  async (seed) => {
    const chance = makeGenerator(seed)
    let due: Instant = systemClock.now()
    let [wakes, done, overdue] = [0, 0, 0]
    const alarm = startAlarm(
      systemClock,
      async () => ({ ofSchedule: due }),
      async () => {
        wakes += 1
        if (systemClock.now() < due) return
        done += 1
        due = systemClock.now() + chance.until(minute)
      },
      (problem) => expect(problem).toBeUndefined(),
    )
    const steps = (2 * hour) / step
    for (let count = 0; count < steps; count += 1) {
      await vi.advanceTimersByTimeAsync(step)
      overdue = systemClock.now() >= due ? overdue + step : 0
      expect(overdue).toBeLessThanOrEqual(patience)
      if (!chance.chance(0.005)) continue
      const far = chance.until(chance.pick([second, minute, hour, day]))
      vi.setSystemTime(systemClock.now() + (chance.chance(0.5) ? far : -far))
      if (due - systemClock.now() > minute) due = systemClock.now() + chance.until(minute)
    }
    alarm.stop()
    expect(done).toBeGreaterThan(50)
    const before = wakes
    await vi.advanceTimersByTimeAsync(2 * day)
    expect(wakes).toBe(before)
  },
)

it('wakes to the millisecond when the clock goes steadily, and for what turns out to be sooner', async () => {
  const start = systemClock.now()
  let due: Instant | undefined = start + 4_321
  const woken: Instant[] = []
  const alarm = startAlarm(
    systemClock,
    async () => ({ ofSchedule: due }),
    async () => {
      woken.push(systemClock.now() - start)
      due = undefined
    },
    () => undefined,
  )
  await vi.advanceTimersByTimeAsync(1_000)
  due = start + 2_000
  alarm.rearm()
  await vi.advanceTimersByTimeAsync(6_500)
  alarm.stop()
  expect(woken).toEqual([2_000, 5_000])
})

/** How often, and when last, it wakes for what is due as `wake` leaves it, within so many ms. */
async function wakesWithin(span: number, due: Due, wake: (wakes: number) => Due): Promise<[number, number]> {
  const start = systemClock.now()
  let [now, wakes, last] = [due, 0, 0]
  const alarm = startAlarm(
    systemClock,
    async () => now,
    async () => {
      wakes += 1
      last = systemClock.now() - start
      now = wake(wakes)
    },
    () => undefined,
  )
  await vi.advanceTimersByTimeAsync(span)
  alarm.stop()
  return [wakes, last]
}

it('wakes at once for what fell due while it was awake', async () => {
  const start = systemClock.now()
  const [wakes, last] = await wakesWithin(1_000, { ofSchedule: start }, (count) =>
    count < 10 ? { ofSchedule: start - 10 + count } : {},
  )
  expect(wakes).toBe(10)
  expect(last).toBeLessThan(20)
})

it.each(['ofSchedule', 'ofOthers'] as const)(
  'asks four times a second for what stays due, %s',
  async (of) => {
    const stuck = { [of]: systemClock.now() - 1 }
    const [wakes] = await wakesWithin(2_000, stuck, () => stuck)
    expect(wakes).toBeGreaterThanOrEqual(7)
    expect(wakes).toBeLessThanOrEqual(9)
  },
)
