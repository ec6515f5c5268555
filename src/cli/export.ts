import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { workspaceOf } from '../chat/place.ts'
import { UserError } from '../errors.ts'
import { digestOf } from '../importing/digest.ts'
import { exportAtLength } from '../importing/export-at-length.ts'
import type { Exported } from '../importing/export-roadmap.ts'
import { makeReader, readingLimits } from '../markdown/reader.ts'
import { openStore } from '../store/open.ts'
import { partNames } from '../views/exported.ts'
import { listed } from '../views/words.ts'
import { localRoom } from './local-room.ts'
import type { Task } from './task.ts'
import { unwritable } from './unwritable.ts'

/** Writes a document with today's state to a file, or to standard output. */
export const exportFile: Task = async ({ config, log }, { operand, output }) => {
  const store = openStore(config.db)
  const reader = makeReader(readingLimits)
  try {
    const key = operand.toUpperCase()
    const workspace = workspaceOf(localRoom(undefined))
    const found = await store.read((tx) => tx.roadmaps.anywhere(workspace, key))
    if (found.length > 1)
      throw new UserError(
        `${found.length} workspaces have a roadmap ${key}.`,
        'Export it in chat: /roadmap export',
      )
    const [roadmap] = found
    if (roadmap === undefined) {
      const others = (await store.read((tx) => tx.roadmaps.ofWorkspace(workspace))).map((one) => one.key)
      throw new UserError(
        `There is no roadmap ${key}.`,
        others.length === 0
          ? 'Import one: cairn import FILE'
          : `There ${others.length === 1 ? 'is' : 'are'} ${listed(others)}.`,
      )
    }
    const parts = { store, write: reader.write }
    const exported = await exportAtLength(parts, roadmap.id, async () => undefined)
    for (const { item, why } of exported.unwritten)
      log.warn('not written', { item: `${item.ref} ${item.text}`, why })
    if (exported.madeInChat > 0)
      log.warn('not written', { what: 'tasks made in chat', count: exported.madeInChat })
    for (const part of exported.left?.unwritten ?? [])
      log.warn('not written', { what: partNames[part], why: 'change it by hand' })
    if (output === undefined) process.stdout.write(exported.bytes)
    else save(output, exported)
  } finally {
    await reader.close()
    store.close()
  }
}

/** @throws UserError when the plan's own file was edited meanwhile: that is imported first */
function save(path: string, { name, bytes, known }: Exported): void {
  const isOwn = basename(path) === name && existsSync(path)
  if (isOwn && !known.includes(digestOf(readFileSync(path))))
    throw new UserError(`${path} was edited since it was imported.`, `Import it first: cairn import ${path}`)
  try {
    writeFileSync(path, bytes)
  } catch (problem) {
    throw unwritable(path, problem)
  }
}
