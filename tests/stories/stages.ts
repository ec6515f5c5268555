import { discordStage } from '../support/discord/discord-stage.ts'
import { localStage } from '../support/local-stage.ts'
import { slackStage } from '../support/slack/slack-stage.ts'
import type { PlatformStage, Stage } from '../support/stage.ts'

interface Opening<S extends Stage> {
  readonly name: string
  readonly open: (folder: string) => Promise<S>
}

/** Every platform where people have messages of their own. */
export const platformStages: readonly Opening<PlatformStage>[] = [
  { name: 'Slack over HTTP', open: (folder) => slackStage(folder, 'http') },
  { name: 'Slack in Socket Mode', open: (folder) => slackStage(folder, 'socket') },
  { name: 'Discord', open: (folder) => discordStage(folder) },
]

/** Every platform that the stories are played on. */
export const stages: readonly Opening<Stage>[] = [
  { name: 'local room', open: (folder) => localStage(folder) },
  ...platformStages,
]
