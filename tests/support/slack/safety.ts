import { isObject, type Json, objectsIn } from './json.ts'

/** What Slack reads as more than text: mentions, channels, links. Dates hurt nobody. */
const control = /<(?:@|#|!(?!date\^)|https?:|mailto:|tel:)[^>]*>?/g

/** Elements of rich text that call somebody; one that names a channel is made by nothing that people write. */
const calling = new Set(['broadcast', 'user', 'usergroup', 'team'])

/** Whatever in these blocks, and in the text beside them, could call people, or make links, and is not expected. */
export function unsafe(text: string, content: unknown, expected: readonly RegExp[]): readonly string[] {
  const all = objectsIn(content)
  const read = [text, ...all.filter(isRead).map((one) => String(one.text))]
  const tokens = [
    ...read.flatMap((words) => words.match(control) ?? []),
    ...all.filter(({ type }) => calling.has(String(type))).map((one) => JSON.stringify(one)),
  ]
  return tokens
    .filter((token) => !expected.some((one) => one.test(token)))
    .map((token) => `${token} would call people or make a link`)
}

function isRead({ type, text }: Json): boolean {
  return (type === 'mrkdwn' || type === 'markdown') && !isObject(text)
}
