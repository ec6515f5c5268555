import type { Inline } from '../chat/inline.ts'
import type { Node, View } from '../chat/view.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Maintainer } from '../plan/settings.ts'
import type { GivenAnswer, Suggestion } from '../plan/standup.ts'
import { said } from './said.ts'
import { listed } from './words.ts'

/** Asks before a digest; says who has answered, and names the others without calling them. */
export function standupView(
  { key, settings: { standup = [] } }: Roadmap,
  answers: readonly GivenAnswer[],
): View {
  const says = `${key} · Standup: what did you do, what is next, what is in your way?`
  const given = new Set(answers.map(({ person }) => person))
  const open = standup.filter(({ id }) => !given.has(id))
  const lines: Inline[] = [
    ...(answers.length === 0 ? [] : [`Answered: ${listed(answers.map(({ name }) => name))}`]),
    ...(open.length === 0 ? [] : [`Asked: ${listed(open.map(({ name }) => name))}`]),
  ]
  return {
    summary: says,
    standup: key,
    nodes: [
      { type: 'text', text: { bold: says } },
      ...(lines.length === 0 ? [] : [{ type: 'list' as const, lines }]),
      { type: 'buttons', buttons: [{ label: 'Answer', press: `answer ${key}`, tone: 'primary' }] },
      { type: 'footer', text: 'Or answer in the thread. The digest tells all answers together.' },
    ],
  }
}

/** For the digest: what people answered, and who did not. */
export function answerNodes(answers: readonly GivenAnswer[], asked: readonly Maintainer[]): readonly Node[] {
  const given = new Set(answers.map(({ person }) => person))
  const silent = asked.filter(({ id }) => !given.has(id))
  if (answers.length === 0 && silent.length === 0) return []
  return [
    { type: 'heading', text: 'Standup' },
    {
      type: 'list',
      lines: [
        ...answers.map((answer): Inline => [{ bold: answer.name }, `: ${answerWords(answer)}`]),
        ...(silent.length === 0 ? [] : [`No answer from ${listed(silent.map(({ name }) => name))}`]),
      ],
    },
  ]
}

function answerWords({ done, next, way }: GivenAnswer): string {
  return [
    ...(done === undefined ? [] : [done]),
    ...(next === undefined ? [] : [`next: ${next}`]),
    ...(way === undefined ? [] : [`in the way: ${way}`]),
  ].join(' · ')
}

const verbs: Readonly<Record<Suggestion['command'], string>> = {
  done: 'done',
  start: 'started',
  block: 'blocked',
}

/** Thanks, and the changes that an answer suggests: each is made by a press. */
export function answeredView(suggestions: readonly Suggestion[]): View {
  return said('Noted for the digest.', {
    ...(suggestions.length > 0 && { lines: ['Shall I change what you named?'] }),
    buttons: suggestions.slice(0, 5).map(({ ref, command }) => ({
      label: `Mark ${ref} ${verbs[command]}`,
      press: `${command} ${ref}`,
    })),
  })
}
