import { z } from 'zod'
import { pathOn, writtenName } from './address.ts'
import { dayOf, plainLine, readJson } from './answer.ts'
import { address, question } from './github-parts.ts'
import { fact, makeRound } from './round.ts'
import { defineSource, type FactEntry } from './source.ts'

/** https://docs.github.com/en/rest/issues/issues#get-an-issue */
const schema = z.object({
  state: z.string(),
  state_reason: z.string().nullish(),
  title: z.string(),
  closed_at: z.string().nullish(),
  comments: z.number().optional(),
  pull_request: z.object({ merged_at: z.string().nullish() }).nullish(),
})

const facts: readonly FactEntry[] = [
  { name: 'state', type: 'text', means: 'open, closed or merged' },
  { name: 'reason', type: 'text', means: 'why it was closed: completed, not_planned or duplicate' },
  { name: 'closed', type: 'day', means: 'the day on which it was closed or merged' },
  { name: 'title', type: 'text', means: 'its title' },
  { name: 'comments', type: 'number', means: 'how many comments it has' },
]

export const githubIssue = defineSource({
  name: 'github-issue',
  watches: 'an issue or pull request on GitHub',
  examples: ['microsoft/windows-drivers-rs#120', 'https://github.com/rust-lang/rust/pull/130000'],
  facts,
  recognise(text) {
    const [owner, name, kind = '', number] = pathOn(text, 'github.com') ?? []
    const linked = ['issues', 'pull'].includes(kind) ? `${owner}/${name}#${number}` : undefined
    const id = linked ?? writtenName(text, ['issue', 'pr']) ?? text.trim()
    if (!/^[a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}#\d{1,9}$/i.test(id)) return undefined
    const url = `https://github.com/${id.replace('#', '/issues/')}`
    return { source: 'github-issue', id, label: `${id} on GitHub`, url }
  },
  async check({ id }, context) {
    const [repository = '', number = ''] = id.split('#')
    const round = makeRound(context)
    return round.done(
      await round.part({
        address: address(repository, '', context, 'issues', number),
        question: question(context),
        yields: facts.map(({ name }) => name),
        read(answer) {
          const { state, state_reason, title, closed_at, comments, pull_request } = readJson(answer, schema)
          return [
            ...fact('state', pull_request?.merged_at ? 'merged' : plainLine(state, 60)),
            ...fact('reason', plainLine(state_reason ?? '', 60)),
            ...fact('closed', dayOf(pull_request?.merged_at ?? closed_at)),
            ...fact('title', plainLine(title)),
            ...fact('comments', comments),
          ]
        },
      }),
    )
  },
})
