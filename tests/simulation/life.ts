import type { Generator } from './generator.ts'
import { type Incarnation, incarnate, platformNames } from './incarnation.ts'
import type { People } from './people.ts'
import { day, hour, minute, second } from './spans.ts'
import type { World } from './world.ts'

/** The alarm never sleeps longer, and never shorter. */
const [longestSleep, shortestSleep] = [5 * second, 250]
/** More wakes without anything to do than this in a row are too many. */
const mostIdle = 20

const quiet = ['tick', 'tick', 'tick', 'jump', 'death', 'removal', 'closing'] as const
const busy = ['tick', 'again', 'again', 'jump', 'death'] as const

/** The bot's life: it wakes for what is due, people want something of it, its clock is set, it dies and comes again. */
export class Life {
  readonly #path: string
  readonly #world: World
  readonly #chance: Generator
  readonly #people: People
  #bot: Incarnation
  #idle = 0
  /** People are at it, and one thing follows another. */
  #isBusy = false
  deaths = 0

  constructor(path: string, world: World, people: People, chance: Generator) {
    this.#path = path
    this.#world = world
    this.#people = people
    this.#chance = chance
    this.#bot = incarnate(path, world, chance)
  }

  get store() {
    return this.#bot.store
  }

  async pass(ms: number): Promise<void> {
    const { course } = this.#world
    const end = course.elapsed + ms
    let event = course.elapsed
    while (course.elapsed < end && this.#world.broken.length === 0) {
      const wake = course.elapsed + (await this.#sleep())
      if (event > wake) {
        course.advance(wake - course.elapsed)
        await this.#wake()
        continue
      }
      course.advance(Math.max(0, event - course.elapsed))
      await this.#happen()
      event = course.elapsed + this.#chance.until(this.#isBusy ? 10 * minute : 18 * day)
    }
  }

  /** All is well from now on: everything that was decided has to arrive. */
  async settle(): Promise<void> {
    const { course, weather } = this.#world
    weather.isCalm = true
    this.#world.openAll()
    for (let times = 0; times < 1_000; times += 1) {
      await this.#bot.bot.settled()
      const due = await this.store.read((tx) => tx.posts.nextDue(course.now(), platformNames, []))
      if (due === undefined) return
      course.advance(Math.max(shortestSleep, due - course.now()))
    }
    this.#world.breaks('something is never delivered')
  }

  end(): void {
    this.#bot.end()
  }

  async #sleep(): Promise<number> {
    const due = await this.#bot.nextDue()
    return Math.max(shortestSleep, (due ?? Number.POSITIVE_INFINITY) - this.#world.course.now())
  }

  async #wake(): Promise<void> {
    const before = this.#world.attempts
    await this.#live(() => this.#bot.bot.settled())
    this.#idle = this.#world.attempts > before ? 0 : this.#idle + 1
    if (this.#idle > mostIdle) this.#world.breaks('wakes again and again for nothing')
  }

  async #happen(): Promise<void> {
    const what = this.#chance.pick(this.#isBusy ? busy : quiet)
    this.#isBusy = (what === 'tick' || what === 'again') && this.#chance.chance(0.5)
    if (what === 'tick') await this.#live(() => this.#people.tick(this.#bot))
    if (what === 'again') await this.#live(() => this.#people.again(this.#bot))
    if (what === 'death') await this.#rise()
    if (what === 'closing')
      this.#world.close(
        this.#chance.pick(this.#people.rooms),
        this.#chance.until(this.#chance.pick([hour, day, 20 * day])),
      )
    if (what === 'removal') this.#world.removeAny(this.#chance)
    if (what === 'jump') {
      this.#world.course.jump(leap(this.#chance))
      this.#world.course.advance(this.#chance.below(longestSleep))
    }
    await this.#live(() => this.#bot.bot.settled())
  }

  /** Does something that the bot may not survive. */
  async #live(work: () => Promise<unknown>): Promise<void> {
    const { fate } = this.#bot
    if (this.#chance.chance(0.02)) fate.dieIn(1 + this.#chance.below(100))
    await Promise.race([work(), fate.died])
    fate.spare()
    if (fate.isDead) await this.#rise()
  }

  async #rise(): Promise<void> {
    const { course } = this.#world
    this.deaths += 1
    this.#bot.end()
    course.advance(this.#chance.until(this.#chance.pick([second, minute, hour, 4 * day])))
    if (this.#chance.chance(0.1)) course.jump(leap(this.#chance))
    this.#bot = incarnate(this.#path, this.#world, this.#chance)
    await this.#live(async () => {
      await Promise.all([this.#bot.bot.settled(), this.#people.insist(this.#bot)])
      await this.#bot.bot.settled()
    })
  }
}

/** How far somebody sets the clock, forward or back. */
function leap(chance: Generator): number {
  const far = chance.until(chance.pick([10 * second, 10 * minute, hour, hour, 20 * hour, 20 * day]))
  return chance.chance(0.5) ? far : -far
}
