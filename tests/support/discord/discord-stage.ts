import { join } from 'node:path'
import type { Answer } from '../../../src/chat/answer.ts'
import { readCommandLine } from '../../../src/chat/command-line.ts'
import type { Bot } from '../../../src/chat/platform.ts'
import { questionView } from '../../../src/chat/question-view.ts'
import { isTick } from '../../../src/chat/tick.ts'
import { makeLog } from '../../../src/log.ts'
import { assemble } from '../../../src/main.ts'
import { discord } from '../../../src/platforms/discord/index.ts'
import { render } from '../../../src/platforms/discord/render.ts'
import { makeTestClock } from '../clock.ts'
import type { Actor, PlatformStage, Seen, Upstream } from '../stage.ts'
import type { Answered } from './answered.ts'
import type { Who } from './people.ts'
import type { SeenMessage } from './seen.ts'
import { startFakeDiscord, token } from './start-fake-discord.ts'
import { ids } from './world.ts'

/** Longer than the platform keeps between two edits of a card. */
const editGap = 60_000

/** A Discord server with the whole bot in it: its client is real, what it sends is judged. */
export async function discordStage(
  folder: string,
  start?: string,
  upstream: Upstream = {},
): Promise<PlatformStage> {
  const clock = makeTestClock(start)
  const log = makeLog({ level: 'error', write: (line) => process.stderr.write(line), clock })
  const fake = await startFakeDiscord()
  const apiUrl = fake.restUrl
  const own = { token, applicationId: ids.application, guildId: ids.guild, apiUrl }
  const platform = discord({ ...own, clock, log: (says, problem) => log.error(says, { problem }) })
  const config = { db: join(folder, 'cairn.db'), zone: 'Europe/Berlin', port: 0, github: {}, ...upstream }
  const { engine, stop } = assemble({ config, clock, log }, [platform])
  const answers: Answer[] = []
  const bot: Bot = {
    ...engine.bot,
    async request(request) {
      const answer = await engine.bot.request(request)
      answers.push(answer)
      return answer
    },
  }
  await platform.start(bot)

  const whispers: Seen[] = []
  const answersSeen: SeenMessage[] = []
  const met = new Map<string, Who>()
  let lastAnswered: Answered | undefined
  let uploads = 0
  let lastEvent: Parameters<typeof fake.replay>[0] = 'INTERACTION_CREATE'

  function person({ name, admin }: Actor): Who {
    const id = String(
      800_000_000_000_000_000n + BigInt(`0x${Buffer.from(name).toString('hex').slice(0, 12)}`),
    )
    const who = { id, name, ...(admin && { admin }) }
    fake.meet(who)
    met.set(id, who)
    return who
  }

  function channels(): readonly string[] {
    return [ids.channel, ...fake.messages().map((message) => message.id)]
  }

  function posted(): readonly Seen[] {
    const direct = [...met.values()].flatMap((who) =>
      fake
        .directMessages(who)
        .filter((message) => message.by === 'Cairn')
        .map((message) => asSeen(message, { to: who.id })),
    )
    return direct.concat(inRoom())
  }

  function inRoom(): readonly Seen[] {
    return channels().flatMap((channel) =>
      fake
        .messages(channel)
        .filter((message) => message.by === 'Cairn')
        .map((message) => asSeen(message, channel === ids.channel ? {} : { thread: channel })),
    )
  }

  /** What was said because of an act: private answers, and what was posted or edited, once all is delivered. */
  async function because(act: () => Promise<Answered | undefined>, who: Who): Promise<readonly Seen[]> {
    const before = new Map(posted().map((one) => [one.id, one.edits]))
    const asked = answers.length
    const answered = await act()
    if (answered !== undefined) lastEvent = 'INTERACTION_CREATE'
    lastAnswered = answered ?? lastAnswered
    if (answered === undefined) await fake.until(() => answers.length > asked, 'a request')
    else await fake.until(() => answered.how !== 'late' || answered.text !== '', 'a late answer')
    const { reply, question } = answers.at(-1) ?? {}
    // What opens no form is asked in words.
    const inWords = answered === undefined && question !== undefined ? questionView(question) : undefined
    const told = answers.length === asked ? undefined : (reply ?? inWords)
    const pages = told === undefined ? 0 : render(told).length
    if (answered === undefined && pages > 0) {
      await fake.until(() => posted().length - before.size >= pages, 'the answer')
    } else await fake.until(() => (answered?.messages.length ?? 0) >= pages, 'all pages of the answer')
    await engine.settled()
    clock.advance(editGap)
    await engine.settled()
    const private_ = (answered?.messages ?? []).map((message) => asSeen(message, { to: who.id }))
    whispers.push(...private_)
    answersSeen.push(...(answered?.messages ?? []))
    return [...private_, ...posted().filter((one) => before.get(one.id) !== one.edits)]
  }

  /** Who writes @dora in an option chooses her from a list, and Discord sends who she is. */
  function mentioned(command: string, values: Readonly<Record<string, string>>): Record<string, string> {
    const fields = engine.bot.forms.find((form) => form.command === command)?.fields ?? []
    const idOf = (name: string) => [...met.values()].find((one) => one.name === name)?.id
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        fields.some((field) => field.name === name && (field.mentions === true || field.kind === 'person'))
          ? value.replace(/@(\w+)/g, (whole, handle: string) => {
              const id = idOf(handle)
              return id === undefined ? whole : `<@${id}>`
            })
          : value,
      ]),
    )
  }

  function message(id: string): SeenMessage {
    const direct = [...met.values()].flatMap((who) => fake.directMessages(who))
    const said = channels().flatMap((channel) => fake.messages(channel))
    const found = [...said, ...direct, ...answersSeen].find((one) => one.id === id)
    if (found === undefined) throw new Error(`nobody sees a message ${id}`)
    return found
  }

  return {
    platform: 'discord',
    clock,
    command(actor, line) {
      const who = person(actor)
      const understood = readCommandLine(line, engine.bot.forms, [])
      if (!('intent' in understood)) return because(async () => void fake.mention(who, line), who)
      const { command, values } = understood.intent
      return because(() => fake.slash(who, command, mentioned(command, values)), who)
    },
    handOver(actor, name, bytes) {
      const who = person(actor)
      uploads += 1
      if (uploads % 2 === 1)
        return because(() => fake.slash(who, 'import', {}, { files: { file: { name, bytes } } }), who)
      return because(async () => void fake.mention(who, 'import', { files: [{ name, bytes }] }), who)
    },
    reply(actor, thread, text) {
      const who = person(actor)
      lastEvent = 'MESSAGE_CREATE'
      return because(async () => void fake.say(who, text, { channel: thread }), who)
    },
    replyFast(actor, thread, texts) {
      const who = person(actor)
      const asked = answers.length
      return because(async () => {
        for (const text of texts) fake.say(who, text, { channel: thread })
        await fake.until(() => answers.length >= asked + texts.length, 'every answer')
        return undefined
      }, who)
    },
    fill(actor, values) {
      const who = person(actor)
      const opened = lastAnswered
      if (opened === undefined) throw new Error('no form was opened')
      return because(() => fake.submitModal(who, opened, values), who)
    },
    react(actor, id, emoji, added) {
      const who = person(actor)
      const character = emoji === 'white_check_mark' ? '✅' : emoji
      const act = added ? fake.react : fake.unreact
      // The bot asks nobody anything for it: there is nothing to wait for.
      if (!isTick(character)) {
        act.call(fake, who, message(id), character)
        return Promise.resolve([])
      }
      lastEvent = added ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE'
      return because(async () => void act.call(fake, who, message(id), character), who)
    },
    tick(actor, id, refs) {
      const who = person(actor)
      return because(() => fake.toggle(who, message(id), ...refs), who)
    },
    async tickTogether(whose, id) {
      const before = message(id)
      await Promise.all(whose.map(([actor, refs]) => fake.toggle(person(actor), before, ...refs)))
      await engine.settled()
      clock.advance(editGap)
      await engine.settled()
    },
    press(actor, id, label) {
      const who = person(actor)
      return because(() => fake.press(who, message(id), label), who)
    },
    async say(actor, text) {
      return fake.say(person(actor), text).id
    },
    point(actor, id, label) {
      const who = person(actor)
      return because(() => fake.messageCommand(who, message(id), label), who)
    },
    remove: (id) => fake.deleteMessage(message(id).channel, id),
    async again(what) {
      const before = new Map(posted().map((one) => [one.id, one.edits]))
      const asked = answers.length
      const called = fake.calls.length
      fake.replay(what === undefined ? lastEvent : 'MESSAGE_REACTION_ADD')
      await fake.until(() => answers.length > asked || fake.calls.length > called, 'what comes of it again')
      await engine.settled()
      clock.advance(editGap)
      await engine.settled()
      return posted().filter((one) => before.get(one.id) !== one.edits)
    },
    seen: () => [...posted(), ...whispers],
    async close() {
      await stop()
      await fake.close()
    },
  }
}

/** As people read it: escapes taken away, boxes as Markdown writes them. */
function asSeen(message: SeenMessage, more: Pick<Seen, 'thread' | 'to'>): Seen {
  const { id, text, edits, buttons, files } = message
  const read = text
    .replace(/\\([^0-9A-Za-z\s])/g, '$1')
    .replaceAll('☐', '[ ]')
    .replaceAll('☑', '[x]')
  return {
    id,
    text: read,
    edits,
    labels: buttons.map((button) => button.label),
    files: files.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) })),
    ...more,
  }
}
