import { localStage } from '../support/local-stage.ts'
import type { Stage } from '../support/stage.ts'

/** Every platform that the stories are played on. */
export const stages: readonly { readonly name: string; readonly open: (folder: string) => Promise<Stage> }[] =
  [{ name: 'local room', open: (folder) => localStage(folder) }]
