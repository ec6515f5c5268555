import type { APIGuildMember, APIUser } from 'discord.js'

/** Somebody who uses the fake Discord. */
export interface Who {
  readonly id: string
  readonly name: string
  /** May manage the server. */
  readonly admin?: boolean
}

export const ana: Who = { id: '200000000000000001', name: 'Ana Lee' }
export const ben: Who = { id: '200000000000000002', name: 'Ben' }
export const olga: Who = { id: '200000000000000003', name: 'Olga', admin: true }

export const adminRole = '300000000000000009'

export function userOf({ id, name }: Who): APIUser {
  return {
    id,
    username: name.toLowerCase().replace(/\s/g, '.'),
    global_name: name,
    discriminator: '0',
    avatar: null,
  }
}

/** None of them set: the type names those alone that may be. */
const noFlags: number = 0

export function memberOf(who: Who): APIGuildMember {
  return {
    user: userOf(who),
    nick: null,
    roles: who.admin ? [adminRole] : [],
    joined_at: '2026-01-01T00:00:00.000Z',
    deaf: false,
    mute: false,
    flags: noFlags,
    avatar: null,
  }
}

/** What Discord sends along with an interaction: ManageGuild and Administrator for an admin. */
export function permissionsOf({ admin }: Who): string {
  return admin ? String(0x8 | 0x20) : '0'
}
