/** More texts than these are not remembered at once: a plan's titles, cells and words recur sooner. */
const most = 65_536

/** What a rule said, by the numbers of texts; without gaps, for V8 is slow with them. */
type Book<Entry> = (Entry | undefined)[]

/** All rules look a text up by the same number, for they ask about one text after the other. */
const numbers = new Map<string, number>()
const books: unknown[][] = []
let timesForgotten = 0
let lastText = ''
let lastNumber = -1

/** A rule that looks at a text and nothing else, and remembers what it said: lines recur, and several rules ask about one. */
export function remembering<Answer>(rule: (text: string) => Answer): (text: string) => Answer {
  const book = openBook<{ readonly answer: Answer }>()
  return (text) => {
    const number = numberOf(text)
    const known = book[number]
    if (known) return known.answer
    const since = timesForgotten
    const answer = rule(text)
    note(book, since === timesForgotten ? number : numberOf(text), { answer })
    return answer
  }
}

/** What a rule said of a text beside something, and beside what else it was asked about it before. */
interface Beside<Answer> {
  readonly key: string | number
  readonly answer: Answer
  readonly before: Beside<Answer> | undefined
}

/** As `remembering`, for a rule that looks at more: `keyOf` says what, beside the text, in one value. */
export function rememberingBeside<Others extends readonly unknown[], Answer>(
  rule: (text: string, ...others: Others) => Answer,
  keyOf: (...others: NoInfer<Others>) => string | number,
): (text: string, ...others: Others) => Answer {
  const book = openBook<Beside<Answer>>()
  return (text, ...others) => {
    const key = keyOf(...others)
    for (let known = book[numberOf(text)]; known !== undefined; known = known.before)
      if (known.key === key) return known.answer
    const answer = rule(text, ...others)
    const number = numberOf(text)
    note(book, number, { key, answer, before: book[number] })
    return answer
  }
}

function openBook<Entry>(): Book<Entry> {
  const book: Book<Entry> = []
  books.push(book)
  return book
}

function note<Entry>(book: Book<Entry>, number: number, entry: Entry): void {
  while (book.length < number) book.push(undefined)
  book[number] = entry
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
  timesForgotten += 1
}
