import { inTermsOf } from '../chat/form.ts'
import type { View } from '../chat/view.ts'
import { OperatorError, UserError } from '../errors.ts'
import { said } from './said.ts'

/** What went wrong, in words for the one who asked. */
export function problemView(problem: unknown, key?: string): View {
  if (problem instanceof OperatorError) return said(problem.told)
  if (problem instanceof UserError) {
    // What was wrong is said as it was typed; only what to do is put in terms of the room.
    const says = [problem.message, inTermsOf(key, problem.remedy ?? '')].join(' ').trim()
    const { room } = problem
    return said(says, room === undefined ? {} : { text: [says, ' That room is ', { room }, '.'] })
  }
  return said(
    'Something went wrong on my side and nothing was changed. The log of the bot says more; please try again.',
  )
}

/** A word of a line, `from` where it begins, that is no command, or nothing that one does; and what was probably meant. */
export function unknownCommandView(
  word: string,
  nearest: string | undefined,
  line: string,
  { from = 0, after }: { readonly from?: number; readonly after?: string } = {},
): View {
  const says =
    after === undefined
      ? `There is no command “${word}”.`
      : `I do not know what “${word}” means after “${after}”.`
  if (nearest === undefined) return said(`${says} What there is: /roadmap help`)
  const meant = (line.slice(0, from) + line.slice(from).replace(word, () => nearest)).trim()
  return said(`${says} Did you mean “${nearest}”?`, {
    ...(meant.length <= 90 && {
      buttons: [{ label: `Yes: ${meant}`.slice(0, 60), press: meant, tone: 'primary' as const }],
    }),
  })
}

/** Something was meant, but not clearly. */
export function unclearView(says: string): View {
  return said(says)
}
