import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { View } from '../../chat/view.ts'
import { actionsOf } from './actions.ts'
import { render } from './render.ts'
import { markdown, plainText, type Style, terminal } from './text.ts'

/** A message as the local room shows it. */
export interface Shown {
  readonly id: number
  readonly edit: boolean
  readonly room: string
  readonly thread?: number
  readonly to?: string
  readonly view: View
}

export type Look = 'json' | 'plain' | 'colour'

/** Prints messages: one JSON object a line, or text for people. */
export function makeScreen(
  look: Look,
  filesFolder: string,
  write: (text: string) => void,
): (shown: Shown) => void {
  const style: Style = look === 'colour' ? terminal : plainText
  return (shown) => {
    const files = saveFiles(shown.view, filesFolder)
    write(look === 'json' ? `${JSON.stringify(asJson(shown, files))}\n` : asText(shown, style, files))
  }
}

interface SavedFile {
  readonly name: string
  readonly path: string
}

function saveFiles(view: View, folder: string): readonly SavedFile[] {
  return view.nodes.flatMap((node) => {
    if (node.type !== 'file') return []
    mkdirSync(folder, { recursive: true })
    const path = freePath(folder, node.name.replace(/[/\\]/g, '_'), node.bytes)
    writeFileSync(path, node.bytes)
    return [{ name: node.name, path }]
  })
}

/** Beside a file of the same name that says something else, as browsers save it: `report (2).md`. */
function freePath(folder: string, name: string, bytes: Uint8Array): string {
  const { name: stem, ext } = parse(name)
  const isFree = (path: string) => !existsSync(path) || readFileSync(path).equals(bytes)
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : `${stem} (${count})${ext}`)
    if (isFree(path)) return path
  }
}

function asJson({ id, edit, room, thread, to, view }: Shown, files: readonly SavedFile[]) {
  return {
    id,
    ...(edit && { edit: true }),
    room,
    ...(thread !== undefined && { thread }),
    ...(to !== undefined && { to }),
    text: render(view, markdown, { buttons: false }),
    actions: actionsOf(view),
    files,
  }
}

function asText({ id, edit, thread, to, view }: Shown, style: Style, files: readonly SavedFile[]): string {
  const place = thread === undefined ? `[${id}]` : `[${id} in ${thread}]`
  const notes = [...(edit ? ['edited'] : []), ...(to === undefined ? [] : ['only you see this'])]
  const head = style.italic([place, ...notes].join(' · '))
  const presses = actionsOf(view)
    .filter((action) => action.values === undefined)
    .map((action) => `@${id} !${action.id}`)
  const press = presses.length === 0 ? '' : `\n${style.italic(`press: ${presses.join('   ')}`)}`
  const saved = files.map((file) => `\n→ ${file.path}`).join('')
  return `${head}\n${render(view, style, { buttons: true })}${press}${saved}\n\n`
}
