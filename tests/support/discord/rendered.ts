import type { View } from '../../../src/chat/view.ts'
import { markerOf, messageBody, nonceOf } from '../../../src/platforms/discord/message-body.ts'
import { render } from '../../../src/platforms/discord/render.ts'
import { judgeMessage } from './judge.ts'

/** The messages that a view comes to, each judged as Discord would on its arrival. */
export function rendered(view: View) {
  return render(view).map((page, part) => {
    const body = {
      ...messageBody(page, markerOf('key', part)),
      nonce: nonceOf('key', part),
      enforce_nonce: true,
    }
    const sent: unknown = JSON.parse(JSON.stringify(body))
    judgeMessage(
      sent,
      'create',
      page.files.map((file) => file.name),
    )
    return page
  })
}
