import { randomUUID } from 'node:crypto'
import type { Block, Page } from './pages.ts'

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

/**
 * The same as an edit. Slack shows boxes as somebody left them for as long as their block keeps its id, so they get
 * another (https://docs.slack.dev/reference/block-kit/blocks/actions-block).
 */
export function editedBody(page: Page, key: string, part: number) {
  const body = messageBody(page, key, part)
  const edit = randomUUID()
  return {
    ...body,
    blocks: body.blocks.map((block, at) =>
      hasBoxes(block) ? { ...block, block_id: `${edit}:${at}` } : block,
    ),
  }
}

function hasBoxes(block: Block): boolean {
  return block.type === 'actions' && block.elements.some(({ type }) => type === 'checkboxes')
}

/** One page as an answer that nobody looks for again. */
export function answerBody(page: Page) {
  return { text: page.text, blocks: [...page.blocks] }
}

export function isPageOf(metadata: Marked | undefined, key: string, part: number): boolean {
  const { event_type, event_payload } = metadata ?? {}
  return event_type === eventType && event_payload?.['key'] === key && event_payload['part'] === part
}
