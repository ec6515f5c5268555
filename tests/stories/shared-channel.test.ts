import { expect, it } from 'vitest'
import { ids } from '../support/slack/ids.ts'
import { ana } from '../support/slack/people.ts'
import { slackWorkspace } from '../support/slack/slack-workspace.ts'

const secret = Buffer.from('# Secret\n\n- [ ] Buy the bakery next door\n')

it('keeps plans from people of another company with which a channel is shared, but for what it follows', async () => {
  const { fake, settled } = await slackWorkspace()
  const pia = { id: 'U0PIA00001', name: 'Pia', team: 'T0PARTNER1', admin: true }
  fake.meet(pia)
  await fake.mention(ana, 'import SECRET', {
    channel: ids.other,
    files: [{ name: 'secret.md', bytes: secret }],
  })
  await settled()
  const told = async (text: string, files: { name: string; bytes: Uint8Array }[] = []) => {
    await fake.mention(pia, text, { files })
    await settled()
  }
  await told('list SECRET')
  await told('import', [{ name: 'theirs.md', bytes: Buffer.from('# Theirs\n\n- [ ] Look around\n') }])
  await told('unfollow BM')
  const here = () =>
    fake
      .messages()
      .map(({ text }) => text)
      .join('\n')
  expect(here()).not.toContain('next door')
  expect((await fake.slash(ana, 'status')).text).toContain('Bakery Move')
  expect((await fake.slash(ana, 'status THEIRS')).text).toContain('There is no roadmap THEIRS')
  await told('done BM-2')
  expect((await fake.slash(ana, 'show BM-2')).text).toMatch(/done/)
  expect((await fake.slash(ana, 'history BM-2')).text).toContain('Pia')
})
