import { pathOn } from './address.ts'
import { dayOf, plainLine, readText } from './answer.ts'
import { byComing, type Known, lettersFor } from './coming.ts'
import { type Entry, entriesOf } from './feed-entries.ts'
import { readPassage, writePassage } from './passage.ts'
import { SourceProblem } from './problem.ts'
import type { Answer } from './question.ts'
import { compared, lineOf } from './reading-text.ts'
import { fact, makeRound } from './round.ts'
import { type CheckContext, defineSource, type Fact, type FactEntry, type Seen } from './source.ts'

const facts: readonly FactEntry[] = [
  { name: 'entries', type: 'number', means: 'how many entries the feed has' },
  { name: 'newest', type: 'text', means: 'the title of the entry that came last' },
  { name: 'newestLink', type: 'text', means: 'the address of that entry' },
  { name: 'newestOn', type: 'day', means: 'the day of that entry' },
  {
    name: 'lastEntries',
    type: 'text',
    means: 'letters for each of the last entries, the one that came last first',
  },
  { name: 'matches', type: 'number', means: 'how many entries have all of the keywords' },
  { name: 'match', type: 'text', means: 'the title of the one of these that came last' },
  { name: 'matchLink', type: 'text', means: 'the address of that one' },
  { name: 'matchOn', type: 'day', means: 'the day of that one' },
  {
    name: 'lastMatches',
    type: 'text',
    means: 'letters for each of the last of these, the one that came last first',
  },
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
        read: (answer) => factsOf(answer, words, context),
      }),
    )
  },
})

function looksLikeFeed(address: string): boolean {
  const last = pathOn(address, new URL(address).host.replace(/^www\./, ''))?.at(-1) ?? ''
  return /\.(atom|rss)$|^(atom|feed|rss|index)\.xml$|^(atom|feed|rss)$/i.test(last)
}

async function factsOf(
  answer: Answer,
  words: readonly string[],
  { now, previous }: CheckContext,
): Promise<readonly Fact[]> {
  const all = await parsed(answer)
  const known = knownBy(previous, 'entries', 'lastEntries')
  const entries = byComing(all, known, now)
  const wanted = words.map(compared)
  const knownMatches = knownBy(previous, 'matches', 'lastMatches')
  const matches = byComing(
    all.filter(({ text }) => wanted.every((word) => text.includes(word))),
    knownMatches,
    now,
  )
  return [
    ...fact('entries', entries.length),
    ...(await factsOfEntry('newest', entries[0])),
    ...fact('lastEntries', lettersFor(entries, known)),
    ...(words.length === 0 ? [] : fact('matches', matches.length)),
    ...(words.length === 0 ? [] : await factsOfEntry('match', matches[0])),
    ...(words.length === 0 ? [] : fact('lastMatches', lettersFor(matches, knownMatches))),
  ]
}

/** What the look before left of entries, by the names of the facts that count and know them. */
function knownBy(previous: Seen | undefined, counted: string, last: string): Known {
  const read = (name: string) => previous?.facts.find((one) => one.name === name)?.value
  return {
    count: Number(read(counted) ?? 0),
    letters: String(read(last) ?? '')
      .split(' ')
      .filter(Boolean),
  }
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
