import { App } from '@slack/bolt'
import { ids, secrets } from '../support/slack/ids.ts'

/** A Bolt app that acknowledges every command with a line, and does nothing else: what requests are compared with. */
const app = new App({
  signingSecret: secrets.signingSecret,
  authorize: async () => ({ botToken: secrets.botToken, botId: ids.bot, botUserId: ids.botUser }),
})
app.command(/^/, async ({ ack }) => {
  await ack({ response_type: 'ephemeral', text: 'Done.' })
})
await app.start({ port: Number(process.argv[2]), host: '127.0.0.1' })
