import { ids } from './ids.ts'

/** Somebody who uses the fake Slack. */
export interface Who {
  readonly id: string
  readonly name: string
  /** What comes after the @, which has no signs; made of the name when not said. */
  readonly handle?: string
  /** May manage the workspace. */
  readonly admin?: boolean
  /** The workspace that they are of, where it is another one. */
  readonly team?: string
  /** IANA time zone; Berlin when not said. */
  readonly zone?: string
}

export const ana: Who = { id: 'U0ANA00001', name: 'Ana Lee' }
export const ben: Who = { id: 'U0BEN00001', name: 'Ben', zone: 'America/New_York' }
export const olga: Who = { id: 'U0OLGA0001', name: 'Olga', admin: true }

/** What comes after the @ when somebody is named. */
export function handleOf({ name, handle }: Who): string {
  return handle ?? name.toLowerCase().replace(/\s/g, '.')
}

/** What users.info tells of somebody. */
export function userJson(who: Who): object {
  const zone = who.zone ?? 'Europe/Berlin'
  return {
    id: who.id,
    team_id: who.team ?? ids.team,
    name: handleOf(who),
    deleted: false,
    real_name: `${who.name} in full`,
    tz: zone,
    tz_label: zone,
    tz_offset: 3600,
    profile: {
      real_name: `${who.name} in full`,
      real_name_normalized: `${who.name} in full`,
      display_name: who.name,
      display_name_normalized: who.name,
      team: who.team ?? ids.team,
    },
    is_admin: who.admin ?? false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: who.id === ids.botUser,
    is_app_user: false,
    updated: 1,
  }
}

/** Somebody as interaction payloads name them. */
export function actorJson(who: Who): object {
  return { id: who.id, username: handleOf(who), name: handleOf(who), team_id: who.team ?? ids.team }
}
