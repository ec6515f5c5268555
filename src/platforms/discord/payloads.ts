import { z } from 'zod'

/** Of what Discord answers, the parts that are read here: the pages of resources/ that name them. */
const user = z.object({
  id: z.string(),
  username: z.string(),
  discriminator: z.string().default('0'),
  global_name: z.string().nullable().default(null),
  avatar: z.string().nullable().default(null),
  bot: z.boolean().default(false),
})
export const userAnswer = user
export const usersAnswer = z.array(user)

export const memberAnswer = z.object({
  user,
  nick: z.string().nullish(),
  roles: z.array(z.string()),
})

const message = z.object({
  id: z.string(),
  author: z.object({ id: z.string() }),
  components: z.array(z.object({ id: z.number().optional() })).default([]),
  reactions: z
    .array(z.object({ emoji: z.object({ id: z.string().nullable(), name: z.string().nullable() }) }))
    .default([]),
})
export type PastMessage = z.infer<typeof message>
export const messageAnswer = message
export const messagesAnswer = z.array(message)

export const channelAnswer = z.object({
  id: z.string(),
  type: z.number(),
  parent_id: z.string().nullish(),
  owner_id: z.string().nullish(),
})
export type ChannelAnswer = z.infer<typeof channelAnswer>

export const applicationAnswer = z.object({ id: z.string(), name: z.string(), flags: z.number().default(0) })
export type ApplicationAnswer = z.infer<typeof applicationAnswer>

export const guildsAnswer = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }))
export type GuildsAnswer = z.infer<typeof guildsAnswer>
