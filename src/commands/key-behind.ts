import { workspaceOf } from '../chat/place.ts'
import type { Call } from './command.ts'

/** `check 3 IMD`: a key as the last word, behind what is no more than numbers; of a list, whatever stands there is one. */
export async function withKeyBehind(call: Call, isList: boolean): Promise<Call> {
  const { words, ...values } = call.values
  if (words === undefined || values['key'] !== undefined) return call
  const [, before = '', key = ''] = /^(?:(.*)\s)?([a-z][a-z0-9]{1,9})$/is.exec(words.trim()) ?? []
  const isKey = isList
    ? before === '' && key !== ''
    : (await call.tx.roadmaps.byKey(workspaceOf(call.request.place.room), key.toUpperCase())) !== undefined
  if (!isKey) return call
  return { ...call, values: { ...values, key, ...(before !== '' && { words: before }) } }
}
