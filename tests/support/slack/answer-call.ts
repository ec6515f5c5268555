import { Args, SlackError } from './args.ts'
import type { Call, Reply } from './http.ts'
import { secrets } from './ids.ts'
import { download, upload } from './methods/files.ts'
import { methods } from './methods/index.ts'
import { respond } from './respond.ts'
import type { Scene } from './scene.ts'

/** Answers one call as Slack would; what it would refuse throws. */
export function answerCall(scene: Scene, call: Call): Reply {
  if (call.method === 'upload') return upload(scene, call)
  if (call.method === 'download') return download(scene, call, secrets.botToken)
  if (call.method === 'respond') return respond(scene, call)
  const method = methods.get(call.method)
  if (method === undefined) throw new SlackError('unknown_method', { req_method: call.method })
  if (call.token === undefined) throw new SlackError('not_authed')
  if (call.token === (method.isForApp ? secrets.botToken : secrets.appToken))
    throw new SlackError('not_allowed_token_type')
  if (call.token !== (method.isForApp ? secrets.appToken : secrets.botToken))
    throw new SlackError('invalid_auth')
  const granted = method.scopes.filter((scope) => scene.granted.has(scope))
  if (method.scopes.length > 0 && granted.length === 0)
    throw new SlackError('missing_scope', {
      needed: method.scopes.join(','),
      provided: [...scene.granted].join(','),
    })
  for (const scope of granted) scene.used.add(scope)
  const body = { ok: true, ...method.answer(scene, new Args(call.args)) }
  return { status: 200, body, headers: method.headers?.(scene) ?? {} }
}
