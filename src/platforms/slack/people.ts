import type { UsersInfoResponse, WebClient } from '@slack/web-api'
import type { Person } from '../../chat/person.ts'
import type { Clock } from '../../clock.ts'
import type { Identity } from './identity.ts'

/** What Slack tells of somebody is believed for so long, in milliseconds. */
const believed = 10 * 60_000
const remembered = 5000

interface Known {
  readonly person: Person
  readonly isBot: boolean
  readonly until: number
}

type SlackUser = UsersInfoResponse['user']

/** People by id, with the name that others see, their zone, and whether they administer the workspace, or are none of it. */
export class People {
  readonly #client: WebClient
  readonly #me: Identity
  readonly #clock: Clock
  readonly #known = new Map<string, Promise<Known>>()

  constructor(client: WebClient, me: Identity, clock: Clock) {
    this.#client = client
    this.#me = me
    this.#clock = clock
  }

  /** `name` is what they are called as long as Slack cannot be asked. */
  async person(id: string, name = id): Promise<Person> {
    return (await this.#ask(id, name)).person
  }

  async isBot(id: string): Promise<boolean> {
    return (await this.#ask(id, id)).isBot
  }

  /** Who asks while Slack is being asked already waits for the same answer. */
  async #ask(id: string, name: string): Promise<Known> {
    const asked = this.#known.get(id)
    const known = await asked
    if (known !== undefined && known.until > this.#clock.now()) return known
    const asking = this.#known.get(id)
    if (asking !== undefined && asking !== asked) return asking
    const now = this.#clock.now()
    const next = this.#look(id, now).catch(
      (): Known => ({ person: known?.person ?? { id, name, unsure: true }, isBot: false, until: now }),
    )
    this.#known.delete(id)
    const oldest = this.#known.keys().next()
    if (this.#known.size >= remembered && !oldest.done) this.#known.delete(oldest.value)
    this.#known.set(id, next)
    return next
  }

  async #look(id: string, now: number): Promise<Known> {
    const { user } = await this.#client.users.info({ user: id })
    const name = user?.profile?.display_name || user?.real_name || user?.name || id
    const guest = this.#isGuest(user)
    const admin = !guest && (user?.is_admin === true || user?.is_owner === true)
    const zone = user?.tz
    return {
      person: {
        id,
        name,
        ...(zone !== undefined && isZone(zone) && { zone }),
        ...(admin && { admin }),
        ...(guest && { guest }),
      },
      isBot: user?.is_bot === true,
      until: now + believed,
    }
  }

  /** In a channel that is shared by Slack Connect there are people of other companies. */
  #isGuest(user: SlackUser): boolean {
    const { team, enterprise } = this.#me
    if (user?.is_stranger === true) return true
    const theirs = [user?.team_id, user?.enterprise_id, user?.enterprise_user?.enterprise_id]
    const teams = [...theirs, ...(user?.teams ?? []), ...(user?.enterprise_user?.teams ?? [])]
    const told = teams.filter((one) => one !== undefined && one !== '')
    return told.length > 0 && !told.some((one) => one === team || one === enterprise)
  }
}

/** Slack may know zones that are newer than this machine. A format knows all of their names, and takes 8 MB to make. */
function isZone(name: string): boolean {
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
