/** What a line typed in the local room is. */
export type Line =
  | { readonly type: 'command'; readonly text: string }
  | { readonly type: 'reply'; readonly message: number; readonly text: string }
  | { readonly type: 'reaction'; readonly message: number; readonly emoji: string; readonly added: boolean }
  | { readonly type: 'press'; readonly message: number; readonly words: string }
  | { readonly type: 'talk' }

/** Reads `/roadmap …`, `@3 text`, `@3 +emoji`, `@3 -emoji`, `@3 !action value …`. */
export function readLine(line: string): Line {
  const typed = commandIn(line)
  if (typed !== undefined) return typed
  const toMessage = /^@(\d{1,9})\s+([\s\S]*)$/.exec(line.trim())
  if (toMessage === null) return { type: 'talk' }
  const message = Number(toMessage[1])
  const rest = toMessage[2] ?? ''
  // A command means the same wherever it is typed.
  const within = commandIn(rest)
  if (within !== undefined) return within
  if (rest.startsWith('!')) return { type: 'press', message, words: rest.slice(1) }
  if (/^[+-]\S+$/.test(rest))
    return { type: 'reaction', message, emoji: rest.slice(1), added: rest.startsWith('+') }
  return { type: 'reply', message, text: rest }
}

function commandIn(words: string): Line | undefined {
  const command = /^\/roadmap(?:\s+([\s\S]*))?$/i.exec(words.trim())
  return command ? { type: 'command', text: command[1] ?? '' } : undefined
}
