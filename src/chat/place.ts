/** `platform/workspace/channel`, e.g. `slack/T024/C19`; in the local room `local/here/terminal`. */
export type RoomId = string

/** A room, and the thread in it that a message begins (the id of that message). */
export interface Place {
  readonly room: RoomId
  readonly thread?: string
}

export function roomId(platform: string, workspace: string, channel: string): RoomId {
  return `${platform}/${workspace}/${channel}`
}

/** The parts of a room's id. @throws RangeError when it has not three. */
export function roomParts(room: RoomId): { platform: string; workspace: string; channel: string } {
  const [platform, workspace, ...channel] = room.split('/')
  if (platform === undefined || workspace === undefined || channel.length === 0)
    throw new RangeError(`"${room}" is no room id, expected platform/workspace/channel`)
  return { platform, workspace, channel: channel.join('/') }
}

/** What is shared by all rooms of one Slack workspace or Discord server, and by no other: `slack/T024`. */
export function workspaceOf(room: RoomId): string {
  const { platform, workspace } = roomParts(room)
  return `${platform}/${workspace}`
}

/** A direct conversation, `discord/@me/77`, as one of a workspace: `discord/900/@me/77`. */
export function inWorkspace(workspace: string, direct: RoomId): RoomId {
  return `${workspace}/@me/${roomParts(direct).channel}`
}
