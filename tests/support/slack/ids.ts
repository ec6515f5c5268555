/** What the fake workspace consists of. */
export const ids = {
  team: 'T0TEAM0001',
  app: 'A0CAIRN001',
  bot: 'B0CAIRN001',
  botUser: 'U0CAIRN001',
  channel: 'C0PLANS001',
  other: 'C0OTHER001',
  /** Public; the bot is no member of it. */
  open: 'C0OPEN0001',
  /** Private; the bot is no member of it. */
  closed: 'C0CLOSED01',
} as const

export const secrets = {
  botToken: 'xoxb-1000-2000-fake',
  appToken: 'xapp-1-A0CAIRN001-3000-fake',
  signingSecret: '0123456789abcdef0123456789abcdef',
} as const
