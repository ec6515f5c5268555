import { join } from 'node:path'
import type { Answer } from '../../../src/chat/answer.ts'
import type { Bot } from '../../../src/chat/platform.ts'
import { makeCommands } from '../../../src/commands/index.ts'
import { makeLog } from '../../../src/log.ts'
import { assemble } from '../../../src/main.ts'
import { slack } from '../../../src/platforms/slack/index.ts'
import { manifest } from '../../../src/platforms/slack/manifest.ts'
import { render } from '../../../src/platforms/slack/render.ts'
import { makeTestClock } from '../clock.ts'
import type { Actor, PlatformStage, Seen, Upstream } from '../stage.ts'
import type { FakeSlack } from './fake-slack.ts'
import type { Filling } from './filled.ts'
import { ids, secrets } from './ids.ts'
import { installed } from './installed-app.ts'
import type { Modal } from './judge.ts'
import type { Who } from './people.ts'
import type { SeenMessage } from './seen.ts'
import { startFakeSlack } from './start-fake-slack.ts'

/** What can be done on Slack alone. */
export interface SlackStage extends PlatformStage {
  readonly fake: FakeSlack
  /** The modal that stands before somebody. */
  modal(who: Actor): Modal | undefined
  /** The lines of a checklist that somebody sees ticked. */
  ticked(who: Actor, message: string): readonly string[]
  /** Fills in that modal, inputs by action, block or label, and sends it off. */
  fill(who: Actor, values: Readonly<Record<string, Filling>>): Promise<readonly Seen[]>
}

/** A Slack workspace with the whole bot in it: Bolt is real, over HTTP or Socket Mode, and what it sends is judged. */
export async function slackStage(
  folder: string,
  how: 'http' | 'socket',
  start?: string,
  upstream: Upstream = {},
): Promise<SlackStage> {
  const clock = makeTestClock(start)
  const log = makeLog({ level: 'error', write: (line) => process.stderr.write(line), clock })
  const app = installed(manifest(makeCommands().map(({ form }) => form)))
  const { fake, port, host } = await startFakeSlack(how, { now: () => clock.now(), app })
  const { botToken, signingSecret, appToken } = secrets
  const way = how === 'socket' ? { appToken } : { signingSecret }
  const platform = slack({ botToken, ...way, port, host, apiUrl: fake.apiUrl, clock, log })
  const config = { db: join(folder, 'cairn.db'), zone: 'Europe/Berlin', port, github: {}, ...upstream }
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

  function person({ name, admin }: Actor): Who {
    const id = `U${Buffer.from(name).toString('hex').toUpperCase().slice(0, 12)}`
    const who = { id, name, ...(admin && { admin }) }
    fake.meet(who)
    return who
  }

  /** What was said because of an act, once it is acknowledged and all is delivered. */
  async function because(who: Who, act: () => Promise<unknown>): Promise<readonly Seen[]> {
    const before = new Map(fake.said().map((one) => [one.id, one.edits]))
    const answered = answers.length
    const whispers = () => fake.said().filter((one) => one.to === who.id && !before.has(one.id)).length
    await act()
    // What was filled in wrong is said in the form.
    const replies = answers
      .slice(answered)
      .flatMap(({ reply, refused }) => (refused?.field === undefined ? (reply ?? []) : []))
    const pages = replies.flatMap((reply) => [...render(reply)])
    const asked = answers.slice(answered).some(({ question }) => question !== undefined)
    const awaited = pages.reduce((sum, { files }) => sum + 1 + files.length, 0)
    await fake.until(() => whispers() >= awaited, 'all pages of the answer')
    if (asked) await fake.until(() => fake.modal(who) !== undefined || whispers() > 0, 'a question')
    await engine.settled()
    clock.advance(platform.editGap)
    await engine.settled()
    await fake.quiet()
    return fake.said().filter((one) => before.get(one.id) !== one.edits)
  }

  function message(id: string): SeenMessage {
    const found = [...fake.said(), ...fake.messages()].find((one) => one.id === id)
    if (found === undefined) throw new Error(`nobody sees a message ${id}`)
    return found
  }

  return {
    platform: `slack, ${how}`,
    clock,
    fake,
    command(actor, line) {
      const who = person(actor)
      return because(who, () => fake.slash(who, line))
    },
    /** Commands carry no files on Slack: people mention the bot beside the file. */
    handOver(actor, name, bytes) {
      const who = person(actor)
      return because(who, () => fake.mention(who, 'import', { files: [{ name, bytes }] }))
    },
    reply(actor, thread, text) {
      const who = person(actor)
      return because(who, () => fake.say(who, text, { thread }))
    },
    replyFast(actor, thread, texts) {
      const who = person(actor)
      return because(who, () => Promise.all(texts.map((text) => fake.say(who, text, { thread }))))
    },
    react(actor, id, emoji, added) {
      const who = person(actor)
      return because(who, () =>
        added ? fake.react(who, message(id), emoji) : fake.unreact(who, message(id), emoji),
      )
    },
    tick(actor, id, refs) {
      const who = person(actor)
      return because(who, () => fake.toggle(who, message(id), ...refs))
    },
    ticked: (actor, id) => fake.ticked(person(actor), message(id)),
    async tickTogether(whose, id) {
      const before = message(id)
      await Promise.all(whose.map(([actor, refs]) => fake.toggle(person(actor), before, ...refs)))
      await engine.settled()
      clock.advance(platform.editGap)
      await engine.settled()
      await fake.quiet()
    },
    press(actor, id, label) {
      const who = person(actor)
      return because(who, () => fake.press(who, message(id), label))
    },
    modal: (actor) => fake.modal(person(actor)),
    fill(actor, values) {
      const who = person(actor)
      return because(who, () => fake.submit(who, values))
    },
    async say(actor, text) {
      const message = await fake.say(person(actor), text, { channel: ids.channel })
      await fake.quiet()
      await engine.settled()
      return message.id
    },
    point(actor, id, label) {
      const who = person(actor)
      const command = engine.bot.forms.find(({ onMessage }) => onMessage === label)?.command ?? label
      return because(who, () => fake.shortcut(who, message(id), command))
    },
    remove: (id) => fake.deleteMessage(message(id)),
    async again(what) {
      const told = fake.told.findLast(({ delivery }) => isOfPeople(delivery.payload, what))
      if (told === undefined) throw new Error('nothing was delivered yet')
      const before = new Map(fake.said().map((one) => [one.id, one.edits]))
      await fake.again(told, { attempt: 1, reason: 'http_timeout' })
      await engine.settled()
      clock.advance(platform.editGap)
      await engine.settled()
      await fake.quiet()
      return fake.said().filter((one) => before.get(one.id) !== one.edits)
    },
    seen: () => fake.said(),
    async close() {
      await fake.quiet()
      await stop()
      await fake.close()
    },
  }
}

/** Not what Slack tells of the bot's own messages. */
function isOfPeople(payload: object, what?: 'reaction'): boolean {
  if (what !== undefined) return JSON.stringify(payload).includes('"type":"reaction_added"')
  return !JSON.stringify(payload).includes(`"bot_id":"${ids.bot}"`) || 'trigger_id' in payload
}
