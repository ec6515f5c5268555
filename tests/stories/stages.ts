import { discordStage } from '../support/discord/discord-stage.ts'
import { localStage } from '../support/local-stage.ts'
import { slackStage } from '../support/slack/slack-stage.ts'
import type { Stage } from '../support/stage.ts'

/** Every platform that the stories are played on. */
export const stages: readonly { readonly name: string; readonly open: (folder: string) => Promise<Stage> }[] =
  [
    { name: 'local room', open: (folder) => localStage(folder) },
    { name: 'Slack over HTTP', open: (folder) => slackStage(folder, 'http') },
    { name: 'Slack in Socket Mode', open: (folder) => slackStage(folder, 'socket') },
    { name: 'Discord', open: (folder) => discordStage(folder) },
  ]
