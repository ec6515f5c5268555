import type { Settings } from './settings.ts'

/** Settings as the log kept them; undefined for what are none. */
export function readSettingsThen(value: unknown): Settings | undefined {
  return isSettings(value) ? value : undefined
}

function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && 'zone' in value && 'maintainers' in value
}

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)

/** Settings as they are now with one change of them taken back; undefined where that was changed again since. */
export function takeSettingsBack(now: Settings, before: Settings, after: Settings): Settings | undefined {
  const [current, was, became] = [now, before, after].map(
    (one): Map<string, unknown> => new Map(Object.entries(one)),
  )
  if (current === undefined || was === undefined || became === undefined) return undefined
  for (const name of new Set([...was.keys(), ...became.keys()])) {
    if (!differs(was.get(name), became.get(name))) continue
    if (differs(current.get(name), became.get(name))) return undefined
    if (was.has(name)) current.set(name, was.get(name))
    else current.delete(name)
  }
  return readSettingsThen(Object.fromEntries(current))
}
