import type { HandedFile } from '../../chat/request.ts'
import { tooLarge, UserError } from '../../errors.ts'
import { patience } from './rest.ts'

/** The hosts of Discord's attachments (reference, CDN); no other address is ever opened. */
const hosts = new Set(['cdn.discordapp.com', 'media.discordapp.net'])

/** Reads an attachment of at most `limit` bytes. @throws UserError when it is larger, gone or elsewhere */
export async function fetchFile(
  { name, url }: HandedFile,
  limit: number,
  apiUrl: string | undefined,
): Promise<Uint8Array> {
  if (!isDiscords(url, apiUrl))
    throw new UserError(
      `“${name}” is no file on Discord.`,
      'Upload the file itself, or give its https address.',
    )
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience * 3) }).catch(
    () => undefined,
  )
  if (response === undefined) throw new UserError(`Discord did not hand over “${name}”.`, 'Please try again.')
  if (!response.ok || response.body === null) {
    await response.body?.cancel()
    throw new UserError(`“${name}” is no longer on Discord.`, 'Please upload it again.')
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

function isDiscords(url: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, host } = new URL(url)
  if (apiUrl !== undefined && host === new URL(apiUrl).host) return true
  return protocol === 'https:' && hosts.has(hostname)
}
