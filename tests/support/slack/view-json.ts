import { ids } from './ids.ts'
import type { OpenView } from './scene.ts'

/** What Slack tells of a modal; `values` are what is filled in, by block and action. */
export function viewJson({ id, view, hash }: OpenView, values: object = {}): object {
  return {
    clear_on_close: false,
    notify_on_close: false,
    close: null,
    submit: null,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    ...view,
    id,
    team_id: ids.team,
    app_id: ids.app,
    app_installed_team_id: ids.team,
    bot_id: ids.bot,
    hash,
    root_view_id: id,
    previous_view_id: null,
    state: { values },
  }
}
