import { expect, it } from 'vitest'
import type { WatchRule } from '../../src/plan/watch.ts'
import { recognise, sources } from '../../src/sources/index.ts'
import { otherRules } from '../../src/views/other-rules.ts'
import { readWatchRule } from '../../src/watching/rule-words.ts'
import { tells } from '../../src/watching/tells.ts'
import { mustSeek } from '../../src/watching/wanted-watch.ts'

const none: WatchRule = { when: 'expression', text: 'entries > 99' }

it.each(sources.map(({ name, examples: [example = ''] }) => [name, example]))(
  'offers for %s other rules that it takes, and not the one that is',
  (name, example) => {
    const subject = recognise(example)
    if (subject === undefined) throw new Error(`${name} does not know ${example}`)
    const offered = otherRules({ subject, rule: none })
    expect(offered.length).toBeGreaterThan(0)
    for (const words of offered) {
      const rule = readWatchRule(words, subject)
      if (rule === undefined) throw new Error(`“${words}” is no rule of ${name}`)
      expect(tells(subject, rule), words).toBe(true)
      expect(() => mustSeek(subject, rule, 'IMD')).not.toThrow()
      expect(otherRules({ subject, rule })).toEqual(offered.filter((one) => one !== words))
    }
  },
)
