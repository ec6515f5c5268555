import { SlackError } from '../args.ts'
import type { Call, Reply } from '../http.ts'
import { ids } from '../ids.ts'
import { judgeText } from '../judge.ts'
import { fileJson } from '../message-json.ts'
import type { Scene } from '../scene.ts'
import { emitMessage } from './chat.ts'
import { type Method, openChannel } from './method.ts'

const getUploadUrl: Method = {
  scopes: ['files:write'],
  answer(scene, args) {
    const length = Number(args.needed('length'))
    if (!(length > 0)) throw new SlackError('invalid_arguments')
    const file = scene.world.addFile(ids.botUser, args.needed('filename'))
    return { upload_url: `${scene.origin()}/upload/${file.id}`, file_id: file.id }
  },
}

const completeUpload: Method = {
  scopes: ['files:write'],
  answer(scene, args) {
    const named: unknown = args.json('files')
    if (!Array.isArray(named) || named.length === 0) throw new SlackError('invalid_arguments')
    const files = named.map((one: { readonly id?: unknown; readonly title?: unknown }) => {
      const file = scene.world.files.get(String(one.id))
      if (file === undefined || file.bytes === undefined) throw new SlackError('file_not_found')
      if (one.title !== undefined) file.title = String(one.title)
      return file
    })
    if (args.text('channel_id') !== undefined) {
      const channel = openChannel(scene, args, 'channel_id')
      const thread = args.text('thread_ts')
      const text = args.text('initial_comment') ?? ''
      judgeText(text, scene.expected)
      const where = { channel: channel.id, ...(thread !== undefined && { thread }) }
      scene.share(() => emitMessage(scene, scene.world.add({ ...where, user: ids.botUser, text, files })))
    }
    return { files: files.map((file) => fileJson(scene.world, file, scene.origin())) }
  },
}

const info: Method = {
  scopes: ['files:read'],
  answer(scene, args) {
    const file = scene.world.files.get(args.needed('file'))
    if (file?.bytes === undefined) throw new SlackError('file_not_found')
    return { file: fileJson(scene.world, file, scene.origin()) }
  },
}

export const files: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
  'files.info': info,
}

/** The bytes of a file arrive where files.getUploadURLExternal said. */
export function upload({ world }: Scene, { rest, bytes }: Call): Reply {
  const file = world.files.get(rest)
  if (file === undefined) return { status: 404 }
  file.bytes = bytes
  return { status: 200, body: `OK - ${bytes.length}` }
}

/** Whoever has no token is sent to log in; whoever may not read files is shown where, and told that all is well. */
export function download(scene: Scene, { rest, token }: Call, botToken: string): Reply {
  const file = scene.world.files.get(/^[^-/]+-([^/]+)/.exec(rest)?.[1] ?? '')
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  if (token !== botToken)
    return { status: 302, headers: { ...headers, location: `${scene.origin()}/login` }, body: 'Found' }
  if (!scene.granted.has('files:read'))
    return { status: 200, headers, body: '<!DOCTYPE html><html><title>Slack</title></html>' }
  scene.used.add('files:read')
  if (file?.bytes === undefined) return { status: 404, headers, body: '<!DOCTYPE html><html></html>' }
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: file.bytes }
}
