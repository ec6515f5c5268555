import { z } from 'zod'

/** Of what Slack sends, the parts that are read here: reference/interaction-payloads and reference/events. */
const user = z.object({ id: z.string(), username: z.string().optional(), name: z.string().optional() })

const file = z.object({
  id: z.string(),
  name: z.string().nullish(),
  url_private_download: z.string().optional(),
  url_private: z.string().optional(),
})
export type SlackFile = z.infer<typeof file>

export const commandPayload = z.object({
  channel_id: z.string(),
  user_id: z.string(),
  user_name: z.string().optional(),
  text: z.string().default(''),
  trigger_id: z.string(),
  response_url: z.string(),
})
export type CommandPayload = z.infer<typeof commandPayload>

export const pressPayload = z.object({
  user,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  container: z.object({
    message_ts: z.string(),
    channel_id: z.string(),
    is_ephemeral: z.boolean().optional(),
    thread_ts: z.string().optional(),
  }),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_options: z.array(z.object({ value: z.string() })).optional(),
      }),
    )
    .min(1),
})
export type PressPayload = z.infer<typeof pressPayload>

const input = z.object({
  value: z.string().nullish(),
  selected_user: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  files: z.array(file).nullish(),
})

export const formPayload = z.object({
  user,
  view: z.object({
    id: z.string(),
    hash: z.string(),
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), input)) }),
  }),
})
export type FormPayload = z.infer<typeof formPayload>

export const shortcutPayload = z.object({
  callback_id: z.string(),
  trigger_id: z.string(),
  response_url: z.string(),
  user,
  channel: z.object({ id: z.string() }),
  message: z.object({
    ts: z.string(),
    thread_ts: z.string().optional(),
    text: z.string().default(''),
    files: z.array(file).optional(),
  }),
})
export type ShortcutPayload = z.infer<typeof shortcutPayload>

const message = z.object({
  subtype: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
  files: z.array(file).optional(),
})
export type MessageEvent = z.infer<typeof message>
export const messagePayload = z.object({ event: message })

export const reactionPayload = z.object({
  event_id: z.string(),
  event: z.object({
    type: z.enum(['reaction_added', 'reaction_removed']),
    user: z.string(),
    reaction: z.string(),
    item: z.object({ type: z.string(), channel: z.string().optional(), ts: z.string().optional() }),
  }),
})
export type ReactionPayload = z.infer<typeof reactionPayload>
