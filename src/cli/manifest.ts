import { makeCommands } from '../commands/index.ts'
import { manifest as slackManifest } from '../platforms/slack/manifest.ts'
import { UsageError } from './arguments.ts'
import type { Task } from './task.ts'

/** Prints the manifest from which Slack makes the app. */
export const manifest: Task = async (_, { operand }) => {
  if (operand !== 'slack')
    throw new UsageError(`There is no manifest for “${operand}”.`, 'Expected: cairn manifest slack')
  const forms = makeCommands().map((command) => command.form)
  process.stdout.write(`${JSON.stringify(slackManifest(forms), null, 2)}\n`)
}
