import type { Form } from './form.ts'

/** Whether a command is said that takes people: only then is it of use who exactly is mentioned. */
export function namesSomebody(text: string, forms: readonly Form[]): boolean {
  const said = new Set(text.toLowerCase().split(/\s+/))
  return forms.some(
    ({ command, fields }) =>
      said.has(command) && fields.some(({ kind, mentions }) => kind === 'person' || mentions === true),
  )
}
