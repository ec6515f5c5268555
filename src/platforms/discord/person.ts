import { type APIUser, PermissionFlagsBits } from 'discord.js'
import type { Person } from '../../chat/person.ts'

/** What an event tells about a member: `permissions` is there in interactions alone. */
interface Member {
  readonly nick?: string | null | undefined
  readonly permissions?: string
}

export type Named = Pick<APIUser, 'id' | 'username'> & { readonly global_name?: string | null }

export function personOf(user: Named, member?: Member, admin?: boolean): Person {
  const rules = admin ?? mayRule(BigInt(member?.permissions ?? 0))
  return { id: user.id, name: nameOf(user, member), ...(rules && { admin: true }) }
}

export function nameOf(user: Named, member?: Member): string {
  return member?.nick ?? user.global_name ?? user.username
}

/** Who may manage a server may do everything with its roadmaps. */
export function mayRule(permissions: bigint): boolean {
  return (permissions & (PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild)) !== 0n
}
