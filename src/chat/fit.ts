import type { Check } from './view.ts'

/** What a text begins with, of at most so many UTF-16 units, as platforms count; no letter is cut in two. */
export function firstOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}

/** A text of at most so many UTF-16 units: one that was longer ends with `…`. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${firstOf(text, most - 1).trimEnd()}…`
}

/** The same in one line, and never nothing: for labels whose full words stand beside them. */
export function asLabel(text: string, most: number): string {
  return cut(text.replace(/\s+/g, ' ').trim() || '–', most)
}

/** In order, so many at a time. */
export function inSlices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  )
}

/** Each item once: no platform takes boxes of which two stand for the same. */
export function distinct(checks: readonly Check[]): readonly Check[] {
  return [...new Map(checks.map((check) => [check.ref, check])).values()]
}
