import { webApi } from '@slack/bolt'
import { it as base, describe, expect } from 'vitest'
import { z } from 'zod'
import type { FakeSlack } from '../../support/slack/fake-slack.ts'
import { rateLimited } from '../../support/slack/http.ts'
import { ids, secrets } from '../../support/slack/ids.ts'
import { ana, ben, olga } from '../../support/slack/people.ts'
import { quietLogger } from '../../support/slack/quiet-logger.ts'
import { startFakeSlack } from '../../support/slack/start-fake-slack.ts'

const channel = ids.channel
const history = z.object({ messages: z.array(z.object({ text: z.string() })) })
const metadata = { event_type: 'post', event_payload: { key: 'k' } }
const clientOf = (fake: FakeSlack, token: string = secrets.botToken) =>
  new webApi.WebClient(token, {
    slackApiUrl: fake.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quietLogger,
  })

/** A fake Slack with its own unmodified client and nobody who listens. */
const it = base.extend<{ fake: FakeSlack; client: webApi.WebClient }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants a pattern.
  fake: async ({}, use) => {
    const { fake } = await startFakeSlack('http')
    await use(fake)
    await fake.close()
  },
  client: async ({ fake }, use) => use(clientOf(fake)),
})

const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } })

describe('Slack’s own client', () => {
  it('says who it is and what it may do', async ({ client }) => {
    const told = await client.auth.test()
    expect(told).toMatchObject({ team_id: ids.team, user_id: ids.botUser, bot_id: ids.bot })
    expect(told.response_metadata?.scopes).toContain('chat:write')
  })

  it('posts, changes and deletes', async ({ fake, client }) => {
    const { ts = '' } = await client.chat.postMessage({ channel, text: 'one', blocks: [section('one')] })
    await client.chat.update({ channel, ts, text: 'two', blocks: [section('two')] })
    expect(fake.messages()).toMatchObject([{ id: ts, text: 'two', edits: 1, user: ids.botUser }])
    await client.chat.delete({ channel, ts })
    expect(fake.messages()).toEqual([])
    await expect(client.chat.update({ channel, ts, text: 'three' })).rejects.toThrow('message_not_found')
  })

  it('reads a channel back newest first, with metadata where asked for', async ({ client }) => {
    await client.chat.postMessage({ channel, text: 'one', metadata })
    await client.chat.postMessage({ channel, text: 'two' })
    const plainly = await client.conversations.history({ channel })
    expect(plainly.messages?.map(({ text, metadata }) => [text, metadata])).toEqual([
      ['two', undefined],
      ['one', undefined],
    ])
    const fully = await client.conversations.history({ channel, include_all_metadata: true })
    expect(fully.messages?.at(-1)?.metadata).toEqual(metadata)
  })

  it('reads a thread oldest first, its beginning included, and no thread in the channel', async ({
    client,
  }) => {
    const { ts = '' } = await client.chat.postMessage({ channel, text: 'root' })
    for (const text of ['one', 'two']) await client.chat.postMessage({ channel, text, thread_ts: ts })
    const { messages } = await client.conversations.replies({ channel, ts })
    expect(messages?.map(({ text, thread_ts }) => [text, thread_ts])).toEqual([
      ['root', ts],
      ['one', ts],
      ['two', ts],
    ])
    const history = await client.conversations.history({ channel })
    expect(history.messages).toMatchObject([{ text: 'root', reply_count: 2 }])
    await expect(client.conversations.replies({ channel, ts: '1.000000' })).rejects.toThrow(
      'thread_not_found',
    )
  })

  it('pages, and reads between two instants', async ({ client }) => {
    const at: string[] = []
    for (const text of ['a', 'b', 'c', 'd', 'e'])
      at.push((await client.chat.postMessage({ channel, text })).ts ?? '')
    const texts: (string | undefined)[][] = []
    for await (const page of client.paginate('conversations.history', { channel, limit: 2 }))
      texts.push(history.parse(page).messages.map(({ text }) => text))
    expect(texts).toEqual([['e', 'd'], ['c', 'b'], ['a']])
    const [, oldest = '', , latest = ''] = at
    const between = { channel, oldest, latest }
    const read = async (more: object) =>
      (await client.conversations.history({ ...between, ...more })).messages?.map(({ text }) => text)
    expect(await read({})).toEqual(['c'])
    expect(await read({ inclusive: true })).toEqual(['d', 'c', 'b'])
  })

  it('uploads a file that whoever has the token can fetch', async ({ fake, client }) => {
    const file = Buffer.from('# Plan\n')
    await client.files.uploadV2({ channel_id: channel, filename: 'plan.md', file, initial_comment: 'here' })
    expect(fake.messages()).toMatchObject([{ text: 'here', files: [{ name: 'plan.md', bytes: file }] }])
    const { messages } = await client.conversations.history({ channel })
    const url = messages?.[0]?.files?.[0]?.url_private ?? ''
    const authorization = `Bearer ${secrets.botToken}`
    expect(await (await fetch(url, { headers: { authorization } })).text()).toBe('# Plan\n')
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(302)
    fake.granted.delete('files:read')
    expect(await (await fetch(url, { headers: { authorization } })).text()).toMatch(/^<!DOCTYPE html>/)
  })

  it('is told that an upload is complete before the file stands in its channel', async ({ fake, client }) => {
    fake.shares.hold()
    await client.files.uploadV2({ channel_id: channel, filename: 'plan.md', file: Buffer.from('x') })
    expect(fake.messages()).toEqual([])
    fake.shares.letGo()
    expect(fake.messages()).toMatchObject([{ files: [{ name: 'plan.md' }] }])
  })

  it('hears who somebody is', async ({ client }) => {
    const { user } = await client.users.info({ user: olga.id })
    expect(user).toMatchObject({ is_admin: true, tz: 'Europe/Berlin', profile: { display_name: 'Olga' } })
    await expect(client.users.info({ user: 'U1' })).rejects.toThrow('user_not_found')
  })

  it('writes to one person: directly, and to be seen by them alone', async ({ fake, client }) => {
    const { channel: direct } = await client.conversations.open({ users: ana.id })
    await client.chat.postMessage({ channel: direct?.id ?? '', text: 'psst' })
    await client.chat.postEphemeral({ channel, user: ben.id, text: 'hush' })
    expect(fake.said()).toMatchObject([
      { text: 'psst', to: ana.id },
      { text: 'hush', to: ben.id },
    ])
    expect(fake.messages()).toEqual([])
  })

  it('is refused where the bot may not speak', async ({ fake, client }) => {
    const post = (where: string) => client.chat.postMessage({ channel: where, text: 'x' })
    await expect(post('C1')).rejects.toThrow('channel_not_found')
    await expect(post(ids.closed)).rejects.toThrow('channel_not_found')
    await expect(post(ids.open)).rejects.toThrow('not_in_channel')
    await client.conversations.join({ channel: ids.open })
    await post(ids.open)
    fake.channel(ids.other).isArchived = true
    await expect(post(ids.other)).rejects.toThrow('is_archived')
  })

  it('is refused without a token, with another one, and without the scope', async ({ fake, client }) => {
    await expect(clientOf(fake, 'xoxb-wrong').auth.test()).rejects.toThrow('invalid_auth')
    await expect(clientOf(fake, secrets.appToken).auth.test()).rejects.toThrow('not_allowed_token_type')
    fake.granted.delete('chat:write')
    await expect(client.chat.postMessage({ channel, text: 'x' })).rejects.toThrow('missing_scope')
    expect([...fake.used]).toEqual([])
  })

  it('meets the faults that a test asks for, each once', async ({ fake, client }) => {
    const post = () => client.chat.postMessage({ channel, text: 'x' })
    fake.failNext('chat.postMessage', rateLimited(7))
    await expect(post()).rejects.toMatchObject({ retryAfter: 7 })
    fake.failNext('chat.postMessage', { status: 500 })
    await expect(post()).rejects.toMatchObject({ statusCode: 500 })
    fake.failNext('chat.postMessage', { error: 'ratelimited' })
    await expect(post()).rejects.toThrow('ratelimited')
    fake.failNext('chat.postMessage', 'reset', 1)
    await post()
    await expect(post()).rejects.toThrow()
    expect(fake.messages()).toHaveLength(1)
    fake.failNext('chat.postMessage', 'done, then reset')
    await expect(post()).rejects.toThrow()
    expect(fake.messages()).toHaveLength(2)
    fake.failNext('chat.postMessage', { waitMs: 20 })
    await post()
  })
})

base('a refused message is not shown, and spoils the test in which it was sent', async () => {
  const { fake } = await startFakeSlack('http')
  const blocks = [{ type: 'header' as const, text: { type: 'plain_text' as const, text: 'x'.repeat(151) } }]
  const sent = clientOf(fake).chat.postMessage({ channel, text: 'x', blocks })
  await expect(sent).rejects.toThrow('invalid_blocks')
  expect(fake.messages()).toEqual([])
  await expect(fake.close()).rejects.toThrow('Slack would refuse')
})
