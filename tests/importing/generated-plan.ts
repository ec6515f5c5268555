import fc from 'fast-check'

/** A line whose identity the test knows, whatever is done to its words and place. */
export interface Line {
  readonly id: number
  readonly words: readonly string[]
  readonly section: number
  readonly deep: boolean
  readonly box: ' ' | 'x' | '/' | '-'
}

/** How somebody writes their plans. */
interface Style {
  readonly bullet: '-' | '*' | '+' | '1.'
  readonly lineEnd: '\n' | '\r\n'
  readonly byteOrderMark: boolean
  readonly frontMatter: boolean
  readonly trailing: '' | '  '
  readonly lastLineEnd: boolean
}

export interface GeneratedPlan {
  readonly lines: readonly Line[]
  readonly style: Style
}

const vocabulary =
  'parser table vendor logo cable kernel driver budget draft metric audit login cache index banner ' +
  'export import webhook worker schema billing invoice search mirror backup restore tunnel socket ledger quota'
const word = fc.constantFrom(...vocabulary.split(' '))
const content = fc.record({
  words: fc.uniqueArray(word, { minLength: 5, maxLength: 8 }),
  section: fc.nat({ max: 3 }),
  deep: fc.boolean(),
  box: fc.constantFrom<Line['box']>(' ', ' ', 'x', '/', '-'),
})
const style = fc.record<Style>({
  bullet: fc.constantFrom<Style['bullet']>('-', '*', '+', '1.'),
  lineEnd: fc.constantFrom<Style['lineEnd']>('\n', '\r\n'),
  byteOrderMark: fc.boolean(),
  frontMatter: fc.boolean(),
  trailing: fc.constantFrom<Style['trailing']>('', '  '),
  lastLineEnd: fc.boolean(),
})

/** Plans of lines that no likeness could confuse: each pair has at most two words in common. */
export const plans: fc.Arbitrary<GeneratedPlan> = fc.record({
  lines: fc
    .uniqueArray(content, {
      minLength: 1,
      maxLength: 16,
      comparator: (one, other) => one.words.filter((each) => other.words.includes(each)).length > 2,
    })
    .map((lines) => lines.map((line, id): Line => ({ ...line, id }))),
  style,
})

type Edit = (plan: GeneratedPlan) => GeneratedPlan

const at = (lines: readonly Line[], seed: number) => (lines.length === 0 ? 0 : seed % lines.length)

function change(plan: GeneratedPlan, seed: number, edit: (line: Line) => Line): GeneratedPlan {
  const index = at(plan.lines, seed)
  return { ...plan, lines: plan.lines.map((line, place) => (place === index ? edit(line) : line)) }
}

/** What people do to a file between two imports. */
const editsByName: Readonly<Record<string, (first: number, second: number) => Edit>> = {
  move: (first, second) => (plan) => change(plan, first, (line) => ({ ...line, section: second % 4 })),
  indent: (first) => (plan) => change(plan, first, (line) => ({ ...line, deep: !line.deep })),
  reword: (first, second) => (plan) =>
    change(plan, first, (line) => ({
      ...line,
      words: line.words.map((each, place) => (place === second % line.words.length ? `other${first}` : each)),
    })),
  reorder: (first, second) => (plan) => {
    const lines = [...plan.lines]
    const [taken] = lines.splice(at(lines, first), 1)
    if (taken) lines.splice(second % (lines.length + 1), 0, taken)
    return { ...plan, lines }
  },
  insert: (first, second) => (plan) => ({
    ...plan,
    lines: [
      ...plan.lines,
      {
        id: -1,
        words: [`fresh${first}`, `thing${second}`, 'entirely'],
        section: second % 4,
        deep: false,
        box: ' ',
      },
    ],
  }),
  remove: (first) => (plan) => ({
    ...plan,
    lines: plan.lines.filter((_, place) => plan.lines.length < 2 || place !== at(plan.lines, first)),
  }),
  bullets: () => (plan) => ({
    ...plan,
    style: { ...plan.style, bullet: plan.style.bullet === '-' ? '*' : '-' },
  }),
  lineEnds: () => (plan) => ({
    ...plan,
    style: { ...plan.style, lineEnd: plan.style.lineEnd === '\n' ? '\r\n' : '\n' },
  }),
}

/** One edit; a line is reworded at most once, or it would be another. */
export const edits = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(editsByName)), fc.nat(), fc.nat()), { maxLength: 4 }),
  )
  .map(([chosen]) => {
    const reworded = chosen.findIndex(([name]) => name === 'reword')
    return chosen
      .filter(([name], place) => name !== 'reword' || place === reworded)
      .map(([name, first, second]) => editsByName[name]?.(first, second) ?? ((plan: GeneratedPlan) => plan))
  })
  .map(
    (all): Edit =>
      (plan) =>
        all.reduce((sum, edit) => edit(sum), plan),
  )

/** Lines in the order in which the file has them. */
export function inOrder({ lines }: GeneratedPlan): readonly Line[] {
  return [...lines].sort((one, other) => one.section - other.section)
}

export const textOf = ({ words }: Line): string => words.join(' ')

/** The file. */
export function bytesOf(plan: GeneratedPlan, title = 'Bakery Move'): Uint8Array {
  const { bullet, lineEnd, byteOrderMark, frontMatter, trailing, lastLineEnd } = plan.style
  const out: string[] = [...(frontMatter ? ['---', 'layout: wide', '---'] : []), `# ${title}`]
  let section = -1
  let hasParent = false
  for (const line of inOrder(plan)) {
    if (line.section !== section) {
      section = line.section
      hasParent = false
      out.push('', `## Work of part ${'abcd'[section]}`, '')
    }
    const indent = line.deep && hasParent ? (bullet === '1.' ? '   ' : '  ') : ''
    out.push(`${indent}${bullet} [${line.box}] ${textOf(line)}${trailing}`)
    hasParent = true
  }
  const text = out.join(lineEnd) + (lastLineEnd ? lineEnd : '')
  return new TextEncoder().encode(`${byteOrderMark ? '\uFEFF' : ''}${text}`)
}
