import { discordStage } from '../support/discord/discord-stage.ts'
import { localStage } from '../support/local-stage.ts'
import { slackStage } from '../support/slack/slack-stage.ts'
import type { PlatformStage, Stage, Upstream } from '../support/stage.ts'

interface Opening<S extends Stage> {
  readonly name: string
  readonly open: (folder: string, upstream?: Upstream) => Promise<S>
}

/** Every platform where people have messages of their own. */
export const platformStages: readonly Opening<PlatformStage>[] = [
  { name: 'Slack over HTTP', open: (folder, upstream) => slackStage(folder, 'http', undefined, upstream) },
  {
    name: 'Slack in Socket Mode',
    open: (folder, upstream) => slackStage(folder, 'socket', undefined, upstream),
  },
  { name: 'Discord', open: (folder, upstream) => discordStage(folder, undefined, upstream) },
]

/** Every platform that the stories are played on. */
export const stages: readonly Opening<Stage>[] = [
  { name: 'local room', open: (folder, upstream) => localStage(folder, undefined, upstream) },
  ...platformStages,
]
