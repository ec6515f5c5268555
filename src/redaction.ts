const hidden = '[secret]'
const longest = 2000
const deepest = 6
const shortestSecret = 6

/** How secrets look that nobody registered: what they are, and the part to keep. */
const patterns: readonly (readonly [RegExp, string])[] = [
  // Slack: bot, user, app-level, refresh and legacy tokens.
  [/\b(xox[a-z](?:\.xox[a-z])?|xapp)-[\w-]+/g, `$1-${hidden}`],
  // Slack's answering and webhook addresses let whoever has them post.
  [/(hooks\.slack\.com\/)[^\s"]+/g, `$1${hidden}`],
  // Discord: a bot's token, and the tokens in webhook and interaction addresses.
  [/\b[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,}/g, hidden],
  [/(\/(?:webhooks|interactions)\/\d+\/)[\w-]{20,}/g, `$1${hidden}`],
  [/\b(gh[a-z]|github_pat)_\w{20,}/g, `$1_${hidden}`],
  [/\b(authorization["']?\s*[:=]\s*["']?[a-z]+)\s+[\w.~+/=-]+/gi, `$1 ${hidden}`],
  // Elsewhere what follows may be a word of a sentence, as in the page “Basic Information”.
  [
    /\b([Bb]earer|BEARER|[Bb]ot|BOT|[Bb]asic|BASIC)\s+(?=[\w.~+/=-]*(?:[\d+=]|[a-z][A-Z]))[\w.~+/=-]{8,}/g,
    `$1 ${hidden}`,
  ],
  [/(:\/\/)[^\s/@:]*:[^\s/@]*@/g, `$1${hidden}@`],
]

/** Whether words hold what looks like a token or a password. */
export const hasSecret = (words: string): boolean => patterns.some(([pattern]) => words.search(pattern) >= 0)

const secretName = /token|secret|password|authorization|cookie|signature|api_?key/i

/** Makes facts fit for a log: plain data, of bounded size, without secrets. */
export function makeRedaction({ stacks }: { readonly stacks: boolean }) {
  const known = new Set<string>()

  const text = (words: string): string => {
    let safe = words
    for (const secret of known) safe = safe.replaceAll(secret, hidden)
    for (const [pattern, kept] of patterns) safe = safe.replace(pattern, kept)
    return safe.length > longest ? `${safe.slice(0, longest)}… (${safe.length} characters)` : safe
  }

  const record = (value: object, depth: number): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([name, part]) => [
          text(name),
          secretName.test(name) && typeof part === 'string' ? hidden : plain(part, depth + 1),
        ]),
    )

  const plain = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return text(value)
    if (value === null || typeof value === 'boolean') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
    if (typeof value !== 'object') return text(String(value))
    if (depth > deepest) return '…'
    if (value instanceof Error) return problem(value, depth)
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no date' : value.toISOString()
    if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`
    if (value instanceof Map) return record(Object.fromEntries(value), depth)
    if (Array.isArray(value) || value instanceof Set) return [...value].map((part) => plain(part, depth + 1))
    return record(value, depth)
  }

  const problem = (error: Error, depth: number): Record<string, unknown> => ({
    name: error.name,
    message: text(error.message),
    ...('code' in error && { code: plain(error.code, depth + 1) }),
    ...(error.cause !== undefined && { cause: plain(error.cause, depth + 1) }),
    ...(stacks && error.stack !== undefined && { stack: text(error.stack) }),
  })

  return {
    text,
    facts: (facts: Readonly<Record<string, unknown>>) => record(facts, 0),
    /** From now on this value is a secret. */
    hide(value: string): void {
      if (value.length >= shortestSecret) known.add(value)
    },
  }
}
