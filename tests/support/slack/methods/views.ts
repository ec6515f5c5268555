import { type Args, SlackError } from '../args.ts'
import { judgeView } from '../judge.ts'
import type { OpenView, Scene } from '../scene.ts'
import { viewJson } from '../view-json.ts'
import { withBlockIds } from './chat.ts'
import type { Method } from './method.ts'

/** A trigger_id works once, and for so many milliseconds. */
const triggerTime = 3000

const open: Method = {
  scopes: [],
  answer(scene, args) {
    const asked = scene.asked.get(args.needed('trigger_id'))
    if (asked === undefined) throw new SlackError('invalid_trigger_id')
    if (asked.isTriggerUsed) throw new SlackError('exchanged_trigger_id')
    if (performance.now() - asked.triggeredAt > triggerTime) throw new SlackError('expired_trigger_id')
    const shown: OpenView = {
      id: scene.world.nextId('V'),
      who: asked.who,
      ...readView(scene, args.json('view')),
      isOpen: true,
    }
    asked.isTriggerUsed = true
    asked.view = shown
    scene.views.set(shown.id, shown)
    return { view: viewJson(shown) }
  },
}

const update: Method = {
  scopes: [],
  answer(scene, args) {
    const shown = named(scene, args)
    if (shown === undefined) throw new SlackError('not_found')
    const hash = args.text('hash')
    if (hash !== undefined && hash !== shown.hash) throw new SlackError('hash_conflict')
    Object.assign(shown, readView(scene, args.json('view')))
    return { view: viewJson(shown) }
  },
}

export const views: Readonly<Record<string, Method>> = { 'views.open': open, 'views.update': update }

/** A view as it was sent, judged, its blocks with ids. */
export function readView(scene: Scene, view: unknown): Pick<OpenView, 'view' | 'hash'> {
  judgeView(view, scene.expected)
  return {
    view: { ...view, blocks: [...withBlockIds(scene, view.blocks)] },
    hash: `${scene.world.nextTs()}.hash`,
  }
}

function named({ views }: Scene, args: Args): OpenView | undefined {
  const id = args.text('view_id')
  const external = args.text('external_id')
  return [...views.values()].find(
    (one) => one.isOpen && (one.id === id || (external !== undefined && one.view.external_id === external)),
  )
}
