import { inTermsOf } from '../chat/form.ts'
import type { View } from '../chat/view.ts'
import { UserError } from '../errors.ts'
import { said } from './said.ts'

/** What went wrong, in words for the one who asked. */
export function problemView(problem: unknown, key?: string): View {
  if (problem instanceof UserError)
    // What was wrong is said as it was typed; only what to do is put in terms of the room.
    return said([problem.message, inTermsOf(key, problem.remedy ?? '')].join(' ').trim())
  return said(
    'Something went wrong on my side and nothing was changed. The log of the bot says more; please try again.',
  )
}

export function unknownCommandView(word: string, nearest: string | undefined, line: string): View {
  if (nearest === undefined) return said(`There is no command “${word}”. What there is: /roadmap help`)
  const meant = line.replace(word, nearest).trim()
  return said(`There is no command “${word}”. Did you mean “${nearest}”?`, {
    ...(meant.length <= 90 && {
      buttons: [{ label: `Yes: ${meant}`.slice(0, 60), press: meant, tone: 'primary' as const }],
    }),
  })
}

/** Something was meant, but not clearly. */
export function unclearView(says: string): View {
  return said(says)
}
