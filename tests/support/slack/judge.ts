import type { types } from '@slack/bolt'
import { type Args, SlackError } from './args.ts'
import { isObject } from './json.ts'
import { blocksFaults, metadataFaults, modalOwnFaults, mostInBlocks, textLength } from './limits.ts'
import { unsafe } from './safety.ts'
import { blockFaults, modalFaults } from './schema.ts'

/** Thrown for what Slack would refuse, or what would call people: Slack's word for it, and the reason. */
export class Refused extends SlackError {
  readonly reason: string

  constructor(error: string, reason: string) {
    super(error, { response_metadata: { messages: [`[ERROR] ${reason}`] } })
    this.reason = reason
  }
}

type How = 'post' | 'update' | 'ephemeral' | 'response'

export interface Message {
  readonly text: string
  readonly blocks: readonly types.KnownBlock[]
  readonly metadata: types.MessageMetadata | undefined
}

/** A modal of blocks that are known. */
export interface Modal extends Omit<types.ModalView, 'blocks'> {
  readonly blocks: readonly types.KnownBlock[]
}

const common = ['token', 'text', 'blocks', 'thread_ts', 'unfurl_links', 'unfurl_media', 'mrkdwn', 'parse']
const known: Readonly<Record<How, readonly string[]>> = {
  post: [...common, 'channel', 'metadata', 'team_id'],
  update: [...common, 'channel', 'ts', 'metadata', 'team_id'],
  ephemeral: [...common, 'channel', 'user', 'team_id'],
  response: [...common, 'response_type', 'replace_original', 'delete_original', 'metadata'],
}

/** Judges a message by Block Kit's schema, then by the limits that are documented elsewhere, then for safety. */
export function judgeMessage(args: Args, how: How, expected: readonly RegExp[]): Message {
  const foreign = args.names.filter((name) => !known[how].includes(name))
  refuseFor(
    'invalid_arguments',
    foreign.map((name) => `${name} is not expected in a ${how}`),
  )
  if (args.text('parse') === 'full')
    throw new Refused('invalid_arguments', 'parse: full makes links and calls people')
  const text = args.text('text') ?? ''
  const blocks = args.json('blocks') ?? []
  const mostText = how === 'update' ? 4000 : 40_000
  if (text.length > mostText) throw new Refused('msg_too_long', `the text has ${text.length} characters`)
  judgeBlocks(blocks, 50)
  if (text.trim() === '' && blocks.length === 0) throw new Refused('no_text', 'there is nothing to say')
  if (how !== 'update' && text.trim() === '')
    throw new Refused('no_text', 'notifications have nothing to say')
  const length = textLength(blocks)
  if (length > mostInBlocks) throw new Refused('msg_blocks_too_long', `the blocks have ${length} characters`)
  const metadata = args.json('metadata')
  refuseFor('invalid_metadata_format', metadataFaults(metadata))
  refuseFor('invalid_blocks', unsafe(text, blocks, expected))
  return { text, blocks, metadata: isMetadata(metadata) ? metadata : undefined }
}

/** Judges a text that Slack reads as mrkdwn. */
export function judgeText(text: string, expected: readonly RegExp[]): void {
  refuseFor('invalid_arguments', unsafe(text, [], expected))
}

export function judgeView(view: unknown, expected: readonly RegExp[]): asserts view is Modal {
  refuseFor('invalid_arguments', modalFaults(view), view)
  judgeBlocks(isObject(view) ? view.blocks : undefined, 100)
  refuseFor('invalid_arguments', [...modalOwnFaults(view), ...unsafe('', view, expected)], view)
}

function judgeBlocks(blocks: unknown, most: 50 | 100): asserts blocks is readonly types.KnownBlock[] {
  if (!Array.isArray(blocks)) throw new Refused('invalid_blocks_format', 'blocks are no list')
  const faults = blocks.flatMap((block, at) => blockFaults(block).map((fault) => `/blocks/${at}${fault}`))
  refuseFor('invalid_blocks', [...faults, ...blocksFaults(blocks, most)], blocks)
}

function refuseFor(error: string, faults: readonly string[], shown?: unknown): void {
  if (faults.length === 0) return
  const excerpt = shown === undefined ? '' : `\n${JSON.stringify(shown).slice(0, 3000)}`
  throw new Refused(error, `${faults.join('; ')}${excerpt}`)
}

function isMetadata(value: unknown): value is types.MessageMetadata {
  return isObject(value) && typeof value.event_type === 'string' && isObject(value.event_payload)
}
