import type { Platform } from '../chat/platform.ts'
import type { Door } from '../platforms/slack/door.ts'
import type { Session } from './task.ts'

/** Every platform that has a token; one without is not even loaded. */
export async function configuredPlatforms(
  { config, clock, log }: Session,
  door?: Door,
): Promise<readonly Platform[]> {
  const platforms: Platform[] = []
  if (config.slack) {
    const { slack } = await import('../platforms/slack/index.ts')
    platforms.push(
      slack({
        ...config.slack,
        port: config.port,
        ...(config.host !== undefined && { host: config.host }),
        ...(door && { door }),
        clock,
        log,
      }),
    )
  }
  if (config.discord) {
    const { discord } = await import('../platforms/discord/index.ts')
    platforms.push(discord({ ...config.discord, clock, log: (says, problem) => log.warn(says, { problem }) }))
  }
  return platforms
}
