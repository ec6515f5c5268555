import { SlackError } from './args.ts'
import { inputsOf } from './filled.ts'
import { Refused } from './judge.ts'
import type { Ack, Delivery } from './line.ts'
import { readView } from './methods/views.ts'
import { show } from './respond.ts'
import type { Asked, OpenView, Scene } from './scene.ts'

/** Does what an acknowledgement says: shows a message, closes a modal or changes it. */
export function takeAck(
  scene: Scene,
  asked: Asked,
  { type }: Delivery,
  { failed, payload }: Ack,
  open: OpenView | undefined,
  complain: (complaint: string) => void,
): void {
  if (failed !== undefined) return
  try {
    if (open !== undefined) takeSubmission(scene, asked, open, payload)
    else if (payload === undefined) return
    else if (type === 'slash_commands') show(scene, asked, payload)
    else
      throw new Refused('invalid_arguments', 'only commands and modals take words with their acknowledgement')
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    complain(`acknowledgement: ${error instanceof Refused ? error.reason : error.message}`)
  }
}

function takeSubmission(scene: Scene, asked: Asked, open: OpenView, payload: Ack['payload'] = {}): void {
  const action = payload['response_action']
  if (action === undefined || action === 'clear') {
    open.isOpen = false
    return
  }
  if (action === 'errors') {
    judgeErrors(open, payload['errors'])
    return
  }
  if (action === 'update') {
    Object.assign(open, readView(scene, payload['view']))
    return
  }
  if (action !== 'push') throw new Refused('invalid_arguments', `there is no response_action ${action}`)
  const pushed = { id: scene.world.nextId('V'), who: asked.who, isOpen: true }
  asked.view = { ...pushed, ...readView(scene, payload['view']) }
  scene.views.set(pushed.id, asked.view)
}

function judgeErrors(open: OpenView, errors: unknown): void {
  const blocks = inputsOf(open.view).map(({ block }) => block.block_id)
  const named = typeof errors === 'object' && errors !== null ? Object.entries(errors) : []
  if (named.length === 0) throw new Refused('invalid_arguments', 'errors name nothing')
  for (const [id, says] of named)
    if (!blocks.includes(id) || typeof says !== 'string' || says === '')
      throw new Refused('invalid_arguments', `an error stands at ${id}, which is no input`)
}
