import { createHash } from 'node:crypto'
import { z } from 'zod'
import { plainLine, readJson, readText } from './answer.ts'
import { writtenNumber } from './number-in-language.ts'
import { type Passage, readPassage, writePassage } from './passage.ts'
import type { Answer } from './question.ts'
import { rawAddress } from './raw-address.ts'
import { around, compared, pageText } from './reading-text.ts'
import { fact, makeRound } from './round.ts'
import { defineSource, type Fact, type FactEntry } from './source.ts'

const facts: readonly FactEntry[] = [
  { name: 'found', type: 'boolean', means: 'whether all sentences, or the value, are there' },
  { name: 'passage', type: 'text', means: 'what stands around the first of the sentences' },
  { name: 'value', type: 'text', means: 'the value in a JSON document, in words' },
  {
    name: 'number',
    type: 'number',
    means: 'that value, when it is a number; the number that follows the first of the sentences',
  },
  { name: 'title', type: 'text', means: 'the title of the page' },
  { name: 'fingerprint', type: 'text', means: 'letters that change whenever the text or the value does' },
]

export const page = defineSource({
  name: 'page',
  watches: 'a web page or JSON document: a sentence or value in it, or its text as a whole',
  examples: [
    'page https://learn.microsoft.com/windows-hardware/drivers "production support"',
    'https://example.org/status.json#/api/stable',
    'https://example.org/news#:~:text=generally%20available',
  ],
  facts,
  recognise(text) {
    const named = /^page[\s:]+(.*)$/is.exec(text.trim())?.[1]
    const passage = readPassage(named ?? text)
    if (passage === undefined) return undefined
    const { host, pathname } = new URL(passage.address)
    const sought = [
      ...passage.words.map((word) => `"${word}"`),
      ...(passage.pointer ? [passage.pointer] : []),
    ]
    const label = plainLine(
      `${sought.length === 0 ? '' : `${sought.join(' and ')} on `}${host}${pathname}`,
      200,
    )
    return { source: 'page', id: writePassage(passage), label, url: passage.address }
  },
  async check({ id }, context) {
    const passage: Passage = readPassage(id) ?? { address: id, words: [] }
    const round = makeRound(context)
    return round.done(
      await round.part({
        address: rawAddress(passage.address),
        question: { limit: 5_000_000, accept: 'text/html, application/json, text/plain;q=0.9, */*;q=0.1' },
        yields: facts.map(({ name }) => name),
        read: (answer) =>
          passage.pointer === undefined
            ? textFacts(answer, passage.words)
            : valueFacts(answer, passage.pointer),
      }),
    )
  },
})

async function textFacts(answer: Answer, words: readonly string[]): Promise<readonly Fact[]> {
  const whole = readText(answer)
  const isPage = /html/i.test(answer.type) || /^\s*<(!doctype|html)\b/i.test(whole.slice(0, 500))
  const { title, text } = isPage ? await pageText(whole) : { title: '', text: whole }
  const found = words.map((word) => around(text, word))
  return [
    ...(words.length === 0
      ? []
      : fact(
          'found',
          found.every((passage) => passage !== undefined),
        )),
    ...fact(
      'passage',
      found.find((passage) => passage !== undefined),
    ),
    ...fact('number', words[0] === undefined ? undefined : numberAfter(text, words[0], languageOf(whole))),
    ...fact('title', title),
    ...fact('fingerprint', fingerprint(compared(text))),
  ]
}

function valueFacts(answer: Answer, pointer: string): readonly Fact[] {
  const value = valueAt(readJson(answer, z.unknown()), pointer)
  const inWords = typeof value === 'string' ? value : JSON.stringify(value)
  return [
    ...fact('found', value !== undefined),
    ...fact('value', inWords === undefined ? undefined : plainLine(inWords)),
    ...fact('number', typeof value === 'number' ? value : numberIn(inWords ?? '')),
    ...fact('fingerprint', fingerprint(inWords ?? '')),
  ]
}

/** A text that is a number and nothing else: `12`, `-0.5`, `80 %`. */
function numberIn(text: string): number | undefined {
  return /^-?\d{1,15}(\.\d{1,15})?\s?%?$/.test(text) ? Number.parseFloat(text) : undefined
}

const numberBehind =
  /^[^\d.!?]{0,30}?(-?(?:\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,15})?|\d{1,15}(?:[.,']\d{1,15})*))/

/** The language that a page says it is in. */
function languageOf(whole: string): string | undefined {
  return /<html\b[^>]{0,500}?\slang\s*=\s*["']?([a-z]{2,3}(?:-[a-z]{2})?)\b/i.exec(whole.slice(0, 5_000))?.[1]
}

/** The number that comes right after some words: `Coverage: 81.5 %`, `Downloads 1,234`. */
function numberAfter(text: string, words: string, language: string | undefined): number | undefined {
  const line = compared(text)
  const sought = compared(words)
  const at = line.indexOf(sought)
  const rest = at < 0 ? '' : line.slice(at + sought.length, at + sought.length + 60)
  const found = numberBehind.exec(rest)?.[1]
  return found === undefined ? undefined : writtenNumber(found, language)
}

/** RFC 6901. */
function valueAt(value: unknown, pointer: string): unknown {
  let at = value
  for (const step of pointer.slice(1).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = Object.entries(at).find(([name]) => name === key)?.[1]
  }
  return at
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
