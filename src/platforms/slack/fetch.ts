import type { WebClient } from '@slack/web-api'
import type { HandedFile } from '../../chat/request.ts'
import { tooLarge, UserError } from '../../errors.ts'
import { patience } from './client.ts'
import { fileScheme } from './handed.ts'
import type { SlackOptions } from './options.ts'

/** Reads an attachment of at most `limit` bytes. @throws UserError when it is larger, gone or elsewhere */
export async function fetchFile(
  client: WebClient,
  { botToken, apiUrl }: Pick<SlackOptions, 'botToken' | 'apiUrl'>,
  { name, url }: HandedFile,
  limit: number,
): Promise<Uint8Array> {
  const address = url.startsWith(fileScheme) ? await addressOf(client, url.slice(fileScheme.length)) : url
  if (address === undefined || !isSlacks(address, apiUrl))
    throw new UserError(
      `“${name}” is no file on Slack.`,
      'Upload the file itself, or give its https address.',
    )
  const response = await fetch(address, {
    headers: { authorization: `Bearer ${botToken}` },
    redirect: 'error',
    signal: AbortSignal.timeout(patience * 3),
  }).catch(() => undefined)
  if (response === undefined) throw new UserError(`Slack did not hand over “${name}”.`, 'Please try again.')
  if (!response.ok || response.body === null || isSignIn(response)) {
    await response.body?.cancel()
    throw new UserError(
      `Slack did not hand over “${name}”.`,
      'Upload it again; if that fails too, the app may lack the scope files:read.',
    )
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body) {
    length += part.length
    if (length > limit) throw tooLarge(`“${name}”`, limit, 'Please hand over a smaller file.')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

async function addressOf(client: WebClient, id: string): Promise<string | undefined> {
  const { file } = await client.files.info({ file: id }).catch(() => ({ file: undefined }))
  return file?.url_private_download ?? file?.url_private
}

/** The token goes to Slack's own hosts alone. */
function isSlacks(address: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, host } = new URL(address)
  if (apiUrl !== undefined && host === new URL(apiUrl).host) return true
  return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'))
}

/** Whoever may not read a file is shown Slack's page for signing in. */
function isSignIn(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false
}
