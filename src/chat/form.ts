export type FieldKind =
  | 'refs'
  | 'key'
  | 'text'
  | 'paragraph'
  | 'person'
  | 'date'
  | 'choice'
  | 'number'
  | 'file'

/** One argument of a command: enough to parse it from text, to offer it in a form, and to explain it. */
export interface Field {
  /** Lower-case word: the option's name on Discord, the input's id on Slack. */
  readonly name: string
  /** What stands above it in a form, where its name is no word for people. */
  readonly title?: string
  /** What it is, at most 100 characters (Discord's limit for an option's description). */
  readonly label: string
  readonly kind: FieldKind
  readonly required?: boolean
  /** For `choice`: at most 25 (Discord's limit). */
  readonly choices?: readonly string[]
  /** Of refs, one alone: what follows is something else, even a number. */
  readonly single?: boolean
  /** Takes all words up to the next field that can be told apart, or to the end. */
  readonly rest?: boolean
  /** Made of a message, it keeps the address of that message behind its words. */
  readonly withSource?: boolean
  /** Of a date, whether words are one as a whole: tells its day from the refs before it. */
  readonly saysDate?: (words: string) => boolean
  /** May name people: mentions in it keep whom exactly they mean. */
  readonly mentions?: boolean
}

const titles: Readonly<Partial<Record<FieldKind, string>>> = { refs: 'Items', key: 'Roadmap' }

/** What stands above a field in a form: a word that people have, where its name is one of ours. */
export function titleOf({ name, title, kind, single }: Field): string {
  if (title !== undefined) return title
  if (kind === 'refs' && single === true) return 'Item'
  return titles[kind] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/** A command's name, summary and arguments: all that a platform needs to offer it. */
export interface Form {
  readonly command: string
  /** At most 100 characters. */
  readonly summary: string
  readonly fields: readonly Field[]
  /** Fields of which one has to be given, unless a file comes with the request, and what is said where none is. */
  readonly needsOne?: { readonly of: readonly string[]; readonly says: string }
  /** Where it is offered on a message, its label there (at most 24 characters, Slack's limit). */
  readonly onMessage?: string
  /** A whole line that works: `done IMD-3`. */
  readonly example: string
  /** Reached by buttons alone: neither listed nor offered. */
  readonly hidden?: boolean
}

/** The key that examples are written with. */
export const exampleKey = 'IMD'
const exampleKeys = new RegExp(`\\b${exampleKey}\\b`, 'g')

/** Puts a room's own key into an example, so that it works as it stands. */
export function inTermsOf(key: string | undefined, text: string): string {
  return key === undefined ? text : text.replace(exampleKeys, key)
}

/** A form whose examples have a room's own key. */
export function formInTermsOf(key: string | undefined, form: Form): Form {
  return {
    ...form,
    example: inTermsOf(key, form.example),
    fields: form.fields.map((field) => ({ ...field, label: inTermsOf(key, field.label) })),
  }
}

/** What to ask before a request can be understood. */
export interface Question {
  readonly form: Form
  readonly known: Readonly<Record<string, string>>
  /** What was missing or wrong, for platforms that ask in words. */
  readonly says: string
  /** The message that was pointed at, which rides along unseen. */
  readonly message?: string
  /**
   * So many fields, one after the other, belong together: of those that a form has no room for, none is asked for, and
   * the command asks again.
   */
  readonly together?: number
}

/** The fields of a question for which a form of so many inputs has room, from the first on. */
export function fieldsThatFit({ form: { fields }, together = 1 }: Question, most: number): readonly Field[] {
  return fields.length <= most ? fields : fields.slice(0, Math.floor(most / together) * together)
}
