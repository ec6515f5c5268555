import { inTermsOf } from '../chat/form.ts'
import type { View } from '../chat/view.ts'
import { UserError } from '../errors.ts'
import { said } from './said.ts'

/** What went wrong, in words for the one who asked. */
export function problemView(problem: unknown, key?: string): View {
  if (problem instanceof UserError) return said(inTermsOf(key, problem.line))
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
