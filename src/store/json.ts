/** Reads back what this store itself wrote. */
export function fromJson<T>(json: string): T {
  return JSON.parse(json)
}

export function maybeFromJson<T>(json: string | null): T | undefined {
  return json === null ? undefined : JSON.parse(json)
}

export function toJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
