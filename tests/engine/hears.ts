import { type OpenBot, room } from './open-bot.ts'

const day = 24 * 60 * 60_000

/** What the room hears until so many days are over, each with the day on which it does, `12-07`. */
export async function hearsByDay(
  one: OpenBot,
  days: number,
): Promise<readonly { readonly on: string; readonly text: string }[]> {
  const heard: { on: string; text: string }[] = []
  for (let passed = 0; passed < days; passed += 1) {
    const before = one.slack.texts(room).length
    one.clock.advance(day)
    await one.cairn.engine.settled()
    const on = new Date(one.clock.now()).toISOString().slice(5, 10)
    heard.push(
      ...one.slack
        .texts(room)
        .slice(before)
        .map((text) => ({ on, text })),
    )
  }
  return heard
}

/** The same without the days. */
export async function hears(one: OpenBot, days: number): Promise<readonly string[]> {
  return (await hearsByDay(one, days)).map(({ text }) => text)
}
