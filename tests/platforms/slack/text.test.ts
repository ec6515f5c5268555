import { expect, it } from 'vitest'
import { mentionedIn, readable } from '../../../src/platforms/slack/readable.ts'

const nameOf = (id: string, name: string | undefined) => `@${name ?? id}`

it.each([
  ['ask <@U1|anna> and <@U2>', 'ask @anna and @U2'],
  ['in <#C1|plans> and <#C2>', 'in #plans and #C2'],
  ['<!here> <!channel> <!subteam^S1|@team>', '@here @channel @team'],
  ['see <https://a.example/x>', 'see https://a.example/x'],
  ['see <http://a.example|a.example>', 'see http://a.example'],
  ['see <https://a.example/x|the plan>', 'see the plan (https://a.example/x)'],
  ['a &lt; b &amp;amp; c &gt; d', 'a < b &amp; c > d'],
  ['&lt;@U1&gt; &amp;lt;', '<@U1> &lt;'],
])('reads %s as somebody typed it', (text, typed) => {
  expect(readable(text, nameOf)).toBe(typed)
})

it('tells who is mentioned, and not who is merely written about', () => {
  expect(mentionedIn('<@U1|anna> <@U2> &lt;@U3&gt; <#C1> @U4')).toEqual(['U1', 'U2'])
})
