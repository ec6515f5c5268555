import { formInTermsOf } from '../chat/form.ts'
import { nearest } from '../chat/nearest.ts'
import { formHelpView, helpView } from '../views/help.ts'
import { unknownCommandView } from '../views/problem.ts'
import { type Command, defineCommand, type Topic } from './command.ts'

/** The headings of the help, in order. */
const topics: Readonly<Record<Topic, string>> = {
  look: 'See where things stand',
  change: 'Say what happened',
  plan: 'Hand a plan over, and get it back',
  bot: 'The bot itself',
}

/** `help` over the commands that there are when it is asked. */
export function makeHelp(all: () => readonly Command[]): Command {
  return defineCommand({
    form: {
      command: 'help',
      summary: 'What you can ask, or more about one command',
      fields: [{ name: 'command', label: 'A command, for example done', kind: 'text' }],
      example: 'help done',
    },
    topic: 'bot',
    does: 'read',
    forGuests: true,
    async run({ values, tx, request }) {
      const [followed] = await tx.roadmaps.followedIn(request.place.room)
      const word = values['command']?.toLowerCase().replace(/^\//, '')
      const offered = all().filter(({ form }) => form.hidden !== true)
      if (word === undefined) return { reply: helpView(sections(offered)) }
      const one = offered.find(({ form }) => form.command === word)
      if (one !== undefined) return { reply: formHelpView(formInTermsOf(followed?.key, one.form)) }
      const near = nearest(
        word,
        offered.map(({ form }) => form.command),
      )
      return { reply: unknownCommandView(word, near, `help ${word}`, { from: 'help '.length }) }
    },
  })
}

function sections(offered: readonly Command[]) {
  return Object.entries(topics).map(([topic, label]) => ({
    label,
    commands: offered.filter((command) => command.topic === topic).map(({ form }) => form.command),
  }))
}
