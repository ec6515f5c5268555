import type { Page } from './pages.ts'

const eventType = 'cairn_post'

/** What a page's key looks like in a message's metadata. */
export interface Marked {
  readonly event_type?: string | undefined
  readonly event_payload?: Readonly<Record<string, unknown>> | undefined
}

/** One page as what Slack's message methods take; its key goes along unseen, so that it can be found again. */
export function messageBody(page: Page, key: string, part: number) {
  return {
    ...answerBody(page),
    metadata: { event_type: eventType, event_payload: { key, part } },
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** One page as an answer that nobody looks for again. */
export function answerBody(page: Page) {
  return { text: page.text, blocks: [...page.blocks] }
}

export function isPageOf(metadata: Marked | undefined, key: string, part: number): boolean {
  const { event_type, event_payload } = metadata ?? {}
  return event_type === eventType && event_payload?.['key'] === key && event_payload['part'] === part
}
