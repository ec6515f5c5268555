/** More texts than these are not remembered at once: a plan's titles, cells and words recur sooner. */
const most = 16_384

/** What a rule said, by the numbers of texts. */
type Book<Answer> = ({ readonly answer: Answer } | undefined)[]

/** All rules look a text up by the same number, for they ask about one text after the other. */
const numbers = new Map<string, number>()
const books: unknown[][] = []
let lastText = ''
let lastNumber = -1

/** A rule that looks at a text and nothing else, and remembers what it said: lines recur, and several rules ask about one. */
export function remembering<Answer>(rule: (text: string) => Answer): (text: string) => Answer {
  const book = openBook<Answer>()
  return (text) => {
    const known = book[numberOf(text)]
    if (known) return known.answer
    const answer = rule(text)
    book[numberOf(text)] = { answer }
    return answer
  }
}

/** As `remembering`, for a rule that looks at more: `keyOf` says what, beside the text, in one string. */
export function rememberingBeside<Beside extends readonly unknown[], Answer>(
  rule: (text: string, ...beside: Beside) => Answer,
  keyOf: (...beside: NoInfer<Beside>) => string,
): (text: string, ...beside: Beside) => Answer {
  const byKey = new Map<string, Book<Answer>>()
  return (text, ...beside) => {
    const key = keyOf(...beside)
    const book = byKey.get(key) ?? openBook<Answer>()
    byKey.set(key, book)
    const known = book[numberOf(text)]
    if (known) return known.answer
    const answer = rule(text, ...beside)
    book[numberOf(text)] = { answer }
    return answer
  }
}

function openBook<Answer>(): Book<Answer> {
  const book: Book<Answer> = []
  books.push(book)
  return book
}

function numberOf(text: string): number {
  if (text === lastText && lastNumber >= 0) return lastNumber
  const known = numbers.get(text)
  if (known === undefined && numbers.size >= most) forget()
  lastText = text
  lastNumber = known ?? numbers.size
  if (known === undefined) numbers.set(text, lastNumber)
  return lastNumber
}

function forget(): void {
  numbers.clear()
  for (const book of books) book.length = 0
}
