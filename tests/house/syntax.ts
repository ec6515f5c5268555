import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  /** Its source. */
  readonly text: string
  readonly line: number
}

/** Every node of a file's syntax tree; comments and strings are no code and are not looked into. */
export function* syntaxOf(path: string): Generator<SyntaxNode> {
  const source = readFileSync(path, 'utf8')
  const stack: unknown[] = [parseSync(path, source).program]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (Array.isArray(next)) stack.push(...next)
    if (typeof next !== 'object' || next === null || Array.isArray(next)) continue
    stack.push(...Object.values(next))
    if (!('type' in next && 'start' in next && 'end' in next)) continue
    const { type, start, end } = next
    if (typeof type !== 'string' || typeof start !== 'number' || typeof end !== 'number') continue
    const line = source.slice(0, start).split('\n').length
    yield { type, start, end, text: source.slice(start, end), line }
  }
}
