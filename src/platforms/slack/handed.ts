import type { HandedFile } from '../../chat/request.ts'
import type { SlackFile } from './payloads.ts'

/** Files as requests hand them over; one of another workspace has no address in an event, and its id stands for it. */
export function handed(files: readonly SlackFile[]): readonly HandedFile[] {
  return files.map(({ id, name, url_private_download, url_private }) => ({
    name: name ?? id,
    url: url_private_download ?? url_private ?? `${fileScheme}${id}`,
  }))
}

export const fileScheme = 'slack-file:'
