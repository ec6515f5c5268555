/** More questions than these are not remembered at once: a plan's titles, cells and words recur sooner. */
const most = 4_096

/** A rule that looks at a text and nothing else, and remembers what it said: lines recur, and several rules ask about one. */
export function remembering<Answer>(rule: (text: string) => Answer): (text: string) => Answer {
  return rememberingBy((text) => text, rule)
}

/** As `remembering`, for a rule that looks at more: `keyOf` says it all in one string. */
export function rememberingBy<Question extends readonly unknown[], Answer>(
  keyOf: (...question: NoInfer<Question>) => string,
  rule: (...question: Question) => Answer,
): (...question: Question) => Answer {
  const said = new Map<string, { readonly answer: Answer }>()
  return (...question) => {
    const key = keyOf(...question)
    const known = said.get(key)
    if (known) return known.answer
    const answer = rule(...question)
    if (said.size >= most) said.clear()
    said.set(key, { answer })
    return answer
  }
}
