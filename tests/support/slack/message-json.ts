import { ids } from './ids.ts'
import type { Channel, Stored, StoredFile, World } from './world.ts'

/** What Slack tells of a message, in history and in events alike. */
export function messageJson(world: World, message: Stored, origin: string, withMetadata = false): object {
  const { ts, user, text, blocks, files, thread, metadata, edits } = message
  const replies = world.in(message.channel).filter((one) => one.thread === ts)
  const reactions = [...message.reactions].filter(([, users]) => users.size > 0)
  const root = thread ?? (replies.length > 0 ? ts : undefined)
  return {
    type: 'message',
    user,
    ts,
    text,
    team: ids.team,
    ...(user === ids.botUser && {
      bot_id: ids.bot,
      app_id: ids.app,
      bot_profile: { id: ids.bot, app_id: ids.app, name: 'Cairn', deleted: false, team_id: ids.team },
    }),
    ...(blocks.length > 0 && { blocks }),
    ...(files.length > 0 && {
      files: files.map((file) => fileJson(world, file, origin)),
      upload: false,
      display_as_bot: false,
    }),
    ...(root !== undefined && { thread_ts: root }),
    ...(thread !== undefined && { parent_user_id: world.find(message.channel, thread)?.user }),
    ...(replies.length > 0 && {
      reply_count: replies.length,
      reply_users: [...new Set(replies.map((one) => one.user))],
      latest_reply: replies.at(-1)?.ts,
    }),
    ...(edits > 0 && { edited: { user, ts } }),
    ...(reactions.length > 0 && {
      reactions: reactions.map(([name, users]) => ({ name, users: [...users], count: users.size })),
    }),
    ...(withMetadata && metadata !== undefined && { metadata }),
  }
}

export function fileJson(world: World, file: StoredFile, origin: string): object {
  const isDirect = (id: string) => world.channels.get(id)?.with !== undefined
  const shared = file.shares.map(({ channel }) => channel)
  const shares = (direct: boolean) =>
    Object.fromEntries(
      shared
        .filter((channel) => isDirect(channel) === direct)
        .map((channel) => [
          channel,
          file.shares
            .filter((one) => one.channel === channel)
            .map(({ ts, thread }) => ({ ts, ...(thread !== undefined && { thread_ts: thread }) })),
        ]),
    )
  const url = `${origin}/files/${ids.team}-${file.id}/${encodeURIComponent(file.name)}`
  return {
    id: file.id,
    created: Math.floor(world.now() / 1000),
    timestamp: Math.floor(world.now() / 1000),
    name: file.name,
    title: file.title,
    mimetype: 'text/plain',
    filetype: file.name.split('.').at(-1) ?? 'text',
    pretty_type: 'Plain Text',
    user: file.user,
    user_team: ids.team,
    editable: false,
    size: file.bytes?.length ?? 0,
    mode: 'hosted',
    is_external: false,
    is_public: shared.some((channel) => !isDirect(channel)),
    url_private: url,
    url_private_download: url,
    permalink: `${origin}/permalink/${file.id}`,
    channels: shared.filter((channel) => !isDirect(channel)),
    groups: [],
    ims: shared.filter(isDirect),
    shares: { public: shares(false), private: shares(true) },
  }
}

export function channelJson(channel: Channel): object {
  const isDirect = channel.with !== undefined
  const { id, name, isPrivate, isMember, isArchived } = channel
  if (isDirect) return { id, created: 1, is_im: true, is_archived: isArchived, user: channel.with }
  return {
    id,
    name,
    name_normalized: name,
    created: 1,
    is_channel: !isPrivate,
    is_group: isPrivate,
    is_im: false,
    is_mpim: false,
    is_private: isPrivate,
    is_archived: isArchived,
    is_member: isMember,
    is_general: false,
    is_shared: false,
  }
}
