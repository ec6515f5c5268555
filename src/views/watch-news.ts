import type { View } from '../chat/view.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Fact, Watch } from '../plan/watch.ts'
import { readingWords } from './fact-lines.ts'
import { said } from './said.ts'
import { ruleWords } from './watch.ts'

/** What can be done, by what is the matter with an upstream. */
const advice: Readonly<Record<string, string | undefined>> = {
  slow: 'It may be busy; I go on trying.',
  moved: 'Look where it leads to, and watch that.',
  'rate-limited': 'I wait for as long as it asks. GitHub allows more where GITHUB_TOKEN is set.',
  gone: 'It may have been renamed, taken down or made private: look whether the address still holds.',
  malformed: 'It may answer otherwise for a while; if it stays so, watch something else of it.',
  refused: 'It may be open to members alone.',
  barred: 'I read only what everybody can reach over https: watch that, or fire its trigger by hand.',
  unreachable: 'It may be down; I go on trying.',
}

/** An upstream that could not be read, as often as the watch says. */
export function troubledView(
  { key }: Roadmap,
  { id, subject, failures }: Watch,
  problem: string,
  kind: string | undefined,
): View {
  const { [kind ?? '']: wayOut } = advice
  const often = failures === 1 ? 'the first look failed' : `${failures} looks in a row failed`
  return said(`${key} cannot watch ${subject.label}: ${often}.`, {
    lines: [
      problem,
      ...(wayOut === undefined ? [] : [wayOut]),
      `Look again now: /roadmap watch ${key} check ${id}, or stop: /roadmap watch ${key} remove ${id}`,
    ],
  })
}

export function mendedView({ key }: Roadmap, { subject }: Watch): View {
  return said(`${key} can watch ${subject.label} again.`)
}

/** So many facts of a first look are told; the rest has `watch show`. */
const mostTold = 8

/** For whoever has just asked for a watch: what was read, and what its rule says today. */
export function firstLookView(
  { key }: Roadmap,
  { id, subject, rule }: Watch,
  facts: readonly Fact[],
  today: string,
): View {
  return said(`${key} watches ${subject.label}, for ${ruleWords(rule)}. ${today}`, {
    lines: [
      `It reads: ${readingWords(facts, mostTold)}`,
      `All of it, and later what it read before: /roadmap watch ${key} show ${id}`,
    ],
  })
}

/** A page that says something else at every look, so that nobody can tell when it says something new. */
export function restlessView({ key }: Roadmap, { id, subject }: Watch): View {
  return said(`${subject.label} says something else at every look: for ${key} it can call nobody.`, {
    lines: [
      'A time or a number on it may change by itself.',
      `Name a sentence to wait for: /roadmap watch ${key} add page ${subject.url ?? subject.id} "a sentence" appears, and no longer this: /roadmap watch ${key} remove ${id}`,
    ],
  })
}

/** An upstream that leads to another place for good; `again` is what to type to watch it there for the same. */
export function movedView({ key }: Roadmap, { id, subject }: Watch, movedTo: string, again: string): View {
  return said(`${subject.label} has moved for good to ${movedTo}.`, {
    lines: [
      `${key} still finds it there, for as long as the old place leads on.`,
      [
        'Watch the new one: ',
        { code: `/roadmap watch ${key} add ${again}` },
        ', and no longer the old: ',
        { code: `/roadmap watch ${key} remove ${id}` },
      ],
    ],
  })
}
