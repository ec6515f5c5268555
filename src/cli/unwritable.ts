import { UserError } from '../errors.ts'

/** What to tell of a file that could not be written. */
export function unwritable(path: string, problem: unknown): UserError {
  const why = problem instanceof Error && 'code' in problem ? ` (${String(problem.code)})` : ''
  return new UserError(
    `${path} cannot be written${why}.`,
    'Check that its folder exists and may be written, and that the disk has room.',
  )
}
