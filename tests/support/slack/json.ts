/** Whatever came, looked at by name. */
export type Json = { readonly [Name in Looked]?: unknown }
type Looked =
  | 'action_id'
  | 'anyOf'
  | 'block_id'
  | 'bot'
  | 'bot_events'
  | 'callback_id'
  | 'command'
  | 'blocks'
  | 'const'
  | 'element'
  | 'elements'
  | 'event_payload'
  | 'event_subscriptions'
  | 'event_type'
  | 'features'
  | 'fields'
  | 'initial_option'
  | 'initial_options'
  | 'initial_value'
  | 'interactivity'
  | 'is_enabled'
  | 'max_length'
  | 'min_length'
  | 'option_groups'
  | 'oauth_config'
  | 'options'
  | 'properties'
  | 'rows'
  | 'scopes'
  | 'settings'
  | 'shortcuts'
  | 'should_escape'
  | 'slash_commands'
  | 'socket_mode_enabled'
  | 'submit'
  | 'text'
  | 'type'
  | 'url'
  | 'value'

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : []

/** The object and all objects inside it, at any depth. */
export function objectsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : []
}

export const repeated = (values: readonly unknown[]): readonly unknown[] =>
  values.filter((value, at) => values.indexOf(value) !== at)
