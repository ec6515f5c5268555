import type { Field, Question } from '../../chat/form.ts'
import type { Assessable } from '../../plan/assessable.ts'
import { titleOf } from '../../plan/title.ts'
import { assessableWords } from '../../views/assessment.ts'

const stays = 'confirm'
const conclusion: Field = {
  name: 'conclusion',
  label: 'What you conclude of the whole',
  kind: 'paragraph',
  required: true,
}

/** What the fields about one thing are called. */
export function namesOf({ number }: Assessable): { readonly how: string; readonly note: string } {
  return { how: `how-${number}`, note: `note-${number}` }
}

export function isAsConfirmed(value: string): boolean {
  return value.toLowerCase() === stays
}

/** Asks of each thing that is still to be assessed whether it stays as it is, and then what is concluded. */
export function closingQuestion(review: string, title: string, left: readonly Assessable[]): Question {
  const things = `${left.length} ${left.length === 1 ? 'component or gate is' : 'components and gates are'}`
  return {
    form: {
      command: 'close-review',
      summary: 'Close a review',
      fields: [...left.flatMap(fieldsOf), conclusion],
      example: `review close ${review} Go on as before`,
      hidden: true,
    },
    known: { refs: review },
    says: `Say what you conclude of ${title}.${left.length === 0 ? '' : ` ${things} still to be assessed; in its thread, “confirm all” keeps them as they are.`}`,
    together: 2,
  }
}

function fieldsOf(one: Assessable): readonly Field[] {
  const { how, note } = namesOf(one)
  const what = 'component' in one ? titleOf(one.component) : one.gate
  return [
    {
      name: how,
      title: `${one.ref} ${what}`,
      label: `${assessableWords(one).slice(what.length + 2)} · does it stay as it is?`,
      kind: 'choice',
      choices: [stays, 'change'],
      required: true,
    },
    { name: note, title: `Note on ${one.ref}`, label: 'How it changed, or why it stays', kind: 'text' },
  ]
}
