import { type Form, formInTermsOf } from '../chat/form.ts'
import { formHelpView, helpView } from '../views/help.ts'
import { type Command, defineCommand } from './command.ts'

/** `help` over the commands that `forms` lists when it is asked. */
export function makeHelp(forms: () => readonly Form[]): Command {
  return defineCommand({
    form: {
      command: 'help',
      summary: 'What you can ask, or more about one command',
      fields: [{ name: 'command', label: 'A command, for example done', kind: 'text' }],
      example: 'help done',
    },
    does: 'read',
    async run({ values, tx, request }) {
      const [followed] = await tx.roadmaps.followedIn(request.place.room)
      const offered = forms()
        .filter((form) => !form.hidden)
        .map((form) => formInTermsOf(followed?.key, form))
      const one = offered.find((form) => form.command === values['command']?.toLowerCase())
      return { reply: one ? formHelpView(one) : helpView(offered) }
    },
  })
}
