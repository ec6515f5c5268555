import { UserError } from '../errors.ts'

/** As much as a form holds on Slack, characters. */
const longest = 3000

/** What somebody noted. @throws UserError when it is too long to be read in a chat */
export function noteText(words: string | undefined): string | undefined {
  if (words !== undefined && words.length > longest)
    throw new UserError(
      `A note may have ${longest} characters, this has ${words.length}.`,
      'Say it shorter, or note the address where it stands.',
    )
  return words
}
