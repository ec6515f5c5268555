import { answer } from './answer.ts'
import { assess, confirm } from './assess.ts'
import { assign } from './assign.ts'
import { block } from './block.ts'
import type { Command } from './command.ts'
import { digest } from './digest.ts'
import { done } from './done.ts'
import { keep, withdraw } from './doubt.ts'
import { drop } from './drop.ts'
import { due } from './due.ts'
import { evidence } from './evidence.ts'
import { exportCommand } from './export.ts'
import { follow } from './follow.ts'
import { decideCommand, gate, postGate } from './gate.ts'
import { health } from './health.ts'
import { makeHelp } from './help.ts'
import { history } from './history.ts'
import { importCommand } from './import.ts'
import { kind } from './kind.ts'
import { lint, postLint } from './lint.ts'
import { list } from './list.ts'
import { me } from './me.ts'
import { note } from './note.ts'
import { reading } from './reading.ts'
import { remind } from './remind.ts'
import { reopen } from './reopen.ts'
import { closeReviewCommand, review } from './review.ts'
import { procedure, run } from './run.ts'
import { settings } from './settings.ts'
import { settle } from './settle.ts'
import { postItem, show } from './show.ts'
import { start } from './start.ts'
import { makeStatus, postStatus } from './status.ts'
import { task } from './task.ts'
import { tick } from './tick.ts'
import { dismissCommand, offer, trigger } from './trigger.ts'
import { takeBackCommand, undo } from './undo.ts'
import { unfollow } from './unfollow.ts'
import { waive } from './waive.ts'
import { watch } from './watch.ts'
import { why } from './why.ts'

/** Everything that people can ask, in the order of the help; others may have the same glances remembered. */
export function makeCommands(glancesOf?: Parameters<typeof makeStatus>[0]): readonly Command[] {
  const commands: readonly Command[] = [
    // Discord shows the first two dozen right away and the rest behind `more`.
    makeStatus(glancesOf),
    list,
    show,
    gate,
    review,
    digest,
    trigger,
    done,
    start,
    block,
    drop,
    reopen,
    assign,
    due,
    note,
    evidence,
    task,
    undo,
    history,
    importCommand,
    exportCommand,
    settings,
    health,
    makeHelp(() => commands),
    me,
    answer,
    assess,
    remind,
    watch,
    lint,
    reading,
    waive,
    run,
    kind,
    why,
    follow,
    unfollow,
    tick,
    takeBackCommand,
    postStatus,
    postItem,
    settle,
    closeReviewCommand,
    confirm,
    postGate,
    postLint,
    decideCommand,
    dismissCommand,
    offer,
    withdraw,
    keep,
    procedure,
  ]
  return commands
}
