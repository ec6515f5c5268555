import { dirname, join } from 'node:path'
import { roomId } from '../chat/place.ts'
import { type LocalPlatform, local } from '../platforms/local/index.ts'
import type { Arguments } from './arguments.ts'
import type { Session } from './task.ts'

/** The room of a name in this terminal: `local/here/terminal`; a whole room id stands for itself. */
export function localRoom(name: string | undefined): string {
  return name?.includes('/') ? name : roomId('local', 'here', name ?? 'terminal')
}

/** Who types: somebody named with `--as`, or the operator, who may do everything. */
export function personFrom(name: string | undefined, zone: string) {
  return name === undefined ? { id: 'you', name: 'you', zone, admin: true } : { id: name, name, zone }
}

/** The local room over this process's standard input and output. */
export function terminalRoom({ config, clock }: Session, given: Arguments): LocalPlatform {
  const person = personFrom(given.as, config.zone)
  const colour = process.stdout.isTTY && process.stdout.hasColors()
  return local({
    input: process.stdin,
    write: (text) => process.stdout.write(text),
    look: given.json ? 'json' : colour ? 'colour' : 'plain',
    room: localRoom(given.room),
    person: () => person,
    clock,
    filesFolder: join(dirname(config.db), 'files'),
    ...(process.stdin.isTTY && !given.json && { prompt: '> ' }),
  })
}
