import { UserError } from '../errors.ts'
import { examine } from '../store/examine.ts'
import { accessIn } from '../watching/look-upstream.ts'
import { configuredPlatforms } from './platforms.ts'
import type { Task } from './task.ts'

const standings = {
  empty: 'is not there yet: the first start makes it',
  older: 'can be written; it is of an older version and will be brought up to date by the next start',
  current: 'can be written and is up to date',
} as const

/** Checks configuration, database, tokens and scopes, and says what to fix. */
export const doctor: Task = async (session) => {
  const { config } = session
  const say = (ok: boolean, says: string, remedy?: string) =>
    process.stdout.write(`${ok ? '✓' : '✗'} ${says}${remedy === undefined ? '' : ` ${remedy}`}\n`)
  say(true, 'The configuration is sound.')
  say(true, `New roadmaps are dated in the zone ${config.zone}; CAIRN_TZ sets another.`)
  say(true, `The database ${config.db} ${standings[examine(config.db)]}.`)
  const platforms = await configuredPlatforms(session)
  if (platforms.length === 0)
    say(true, 'No token is set: “cairn start” opens the local room in the terminal.')
  let troubles = 0
  if (config.github.token !== undefined) {
    const { wrongWithGithubToken } = await import('../sources/github-token.ts')
    const wrong = await wrongWithGithubToken(accessIn(config), session.clock)
    if (wrong === undefined) say(true, 'GitHub takes GITHUB_TOKEN.')
    else say(false, wrong, 'Check the token and GITHUB_API_URL, or leave GITHUB_TOKEN empty.')
    if (wrong !== undefined) troubles += 1
  }
  for (const platform of platforms)
    for (const { ok, says, remedy } of await platform.check()) {
      say(ok, says, remedy)
      if (!ok) troubles += 1
    }
  if (troubles > 0)
    throw new UserError(`${troubles} ${troubles === 1 ? 'thing needs' : 'things need'} mending.`)
}
