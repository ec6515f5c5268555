import { adminRole } from './people.ts'
import { ids, type World } from './world.ts'

/** What a bot is told when it has logged in: who it is, and the server with its channels and roles. */
export function greeting(world: World) {
  const channels = [...world.channels.values()].filter((one) => one.guild !== undefined)
  const role = (id: string, name: string, permissions: string) => ({
    id,
    name,
    permissions,
    position: 0,
    color: 0,
    flags: 0,
    hoist: false,
    managed: false,
    mentionable: false,
  })
  const guild = {
    id: ids.guild,
    name: 'Team',
    owner_id: '200000000000000099',
    roles: [role(ids.guild, '@everyone', '0'), role(adminRole, 'Admin', '8')],
    emojis: [],
    stickers: [],
    features: [],
    members: [],
    member_count: world.people.size + 1,
    channels: channels.filter((one) => one.parent === undefined).map((one) => world.channelJson(one)),
    threads: channels.filter((one) => one.parent !== undefined).map((one) => world.channelJson(one)),
    presences: [],
    voice_states: [],
  }
  const ready = {
    v: 10,
    user: world.bot,
    guilds: [{ id: ids.guild, unavailable: true }],
    application: { id: ids.application, flags: 0 },
  }
  return { ready, events: [{ t: 'GUILD_CREATE', d: guild }] }
}
