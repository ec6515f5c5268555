const token = /<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>/g

/** What a token of Slack's markup stands for, in the words of somebody who types. */
export function readable(text: string, mention: (id: string, name: string | undefined) => string): string {
  return text
    .replace(token, (_, sign: string, what: string, shown: string | undefined) => {
      if (sign === '@') return mention(what, shown)
      if (sign === '#') return `#${shown || what}`
      if (sign === '!') return shown || `@${what.split('^')[0]}`
      return shown === undefined || isSame(what, shown) ? what : `${shown} (${what})`
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** The ids of the people whom a text mentions. */
export function mentionedIn(text: string): readonly string[] {
  return [...text.matchAll(token)].flatMap(([, sign, id]) => (sign === '@' && id !== undefined ? [id] : []))
}

/** Slack makes links of addresses, and shows them as they were typed. */
function isSame(address: string, shown: string): boolean {
  const bare = (one: string) => one.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '')
  return bare(address) === bare(shown)
}
