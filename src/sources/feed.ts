import { createHash } from 'node:crypto'
import { pathOn } from './address.ts'
import { dayOf, plainLine, readText } from './answer.ts'
import { type Entry, entriesOf } from './feed-entries.ts'
import { readPassage, writePassage } from './passage.ts'
import { SourceProblem } from './problem.ts'
import type { Answer } from './question.ts'
import { compared, lineOf } from './reading-text.ts'
import { fact, makeRound } from './round.ts'
import { defineSource, type Fact, type FactEntry } from './source.ts'

const facts: readonly FactEntry[] = [
  { name: 'entries', type: 'number', means: 'how many entries the feed has' },
  { name: 'newest', type: 'text', means: 'the title of its newest entry' },
  { name: 'newestLink', type: 'text', means: 'the address of that entry' },
  { name: 'newestOn', type: 'day', means: 'the day of that entry' },
  { name: 'lastEntries', type: 'text', means: 'letters for each of the last entries, the newest first' },
  { name: 'matches', type: 'number', means: 'how many entries have all of the keywords' },
  { name: 'match', type: 'text', means: 'the title of the newest of these' },
  { name: 'matchLink', type: 'text', means: 'the address of the newest of these' },
  { name: 'matchOn', type: 'day', means: 'the day of the newest of these' },
  { name: 'lastMatches', type: 'text', means: 'letters for each of the last of these, the newest first' },
]

export const feed = defineSource({
  name: 'feed',
  watches: 'an Atom or RSS feed, and in it entries with some keywords',
  examples: ['feed https://blog.rust-lang.org/feed.xml "stable"', 'https://example.org/releases.atom'],
  facts,
  recognise(text) {
    const named = /^(?:feed|rss|atom)[\s:]+(.*)$/is.exec(text.trim())?.[1]
    const passage = readPassage(named ?? text)
    if (passage === undefined || (named === undefined && !looksLikeFeed(passage.address))) return undefined
    const { address, words } = passage
    const { host, pathname } = new URL(address)
    const about = words.length === 0 ? '' : ` about ${words.map((word) => `"${word}"`).join(' and ')}`
    const label = plainLine(`the feed ${host}${pathname}${about}`, 200)
    return { source: 'feed', id: writePassage({ address, words }), label, url: address }
  },
  async check({ id }, context) {
    const { address, words } = readPassage(id) ?? { address: id, words: [] }
    const round = makeRound(context)
    return round.done(
      await round.part({
        address,
        question: {
          accept:
            'application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
        },
        yields: facts.map(({ name }) => name),
        read: (answer) => factsOf(answer, words),
      }),
    )
  },
})

function looksLikeFeed(address: string): boolean {
  const last = pathOn(address, new URL(address).host.replace(/^www\./, ''))?.at(-1) ?? ''
  return /\.(atom|rss)$|^(atom|feed|rss|index)\.xml$|^(atom|feed|rss)$/i.test(last)
}

async function factsOf(answer: Answer, words: readonly string[]): Promise<readonly Fact[]> {
  const entries = (await parsed(answer)).toSorted((one, other) => other.at - one.at)
  const wanted = words.map(compared)
  const matches = entries.filter(({ text }) => wanted.every((word) => text.includes(word)))
  return [
    ...fact('entries', entries.length),
    ...(await factsOfEntry('newest', entries[0])),
    ...fact('lastEntries', lettersFor(entries)),
    ...(words.length === 0 ? [] : fact('matches', matches.length)),
    ...(words.length === 0 ? [] : await factsOfEntry('match', matches[0])),
    ...(words.length === 0 ? [] : fact('lastMatches', lettersFor(matches))),
  ]
}

/** So many entries are known again when those before them are taken out. */
const mostKnown = 30

function lettersFor(entries: readonly Entry[]): string | undefined {
  if (entries.length === 0) return undefined
  const letters = ({ link, title }: Entry) =>
    createHash('sha256')
      // Also on another host it is the same entry.
      .update(link.replace(/^https?:\/\/[^/]*/i, '') || title)
      .digest('hex')
      .slice(0, 8)
  return entries.slice(0, mostKnown).map(letters).join(' ')
}

async function factsOfEntry(name: string, entry: Entry | undefined): Promise<readonly Fact[]> {
  if (entry === undefined) return []
  return [
    ...fact(name, await lineOf(entry.title)),
    ...fact(`${name}Link`, plainLine(entry.link)),
    ...fact(`${name}On`, entry.at === 0 ? undefined : dayOf(new Date(entry.at).toISOString())),
  ]
}

async function parsed(answer: Answer): Promise<readonly Entry[]> {
  const xml = readText(answer)
  const { host } = new URL(answer.finalUrl)
  if (/<!ENTITY/i.test(xml))
    throw new SourceProblem('malformed', `${host} sends a feed that defines its own signs.`)
  const { parseFeed } = await import('feedsmith')
  try {
    return entriesOf(parseFeed(xml), answer.finalUrl)
  } catch {
    throw new SourceProblem('malformed', `${host} answered with something that is no feed, or not all of it.`)
  }
}
