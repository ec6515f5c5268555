import type { Item } from '../outline.ts'
import { mostOf } from './among.ts'
import { clean } from './clean.ts'
import { namesDocument } from './documents.ts'

const readingTime =
  /(?<![\p{L}\d])\d{1,3}\s?(?:min(?:\.|utes?|uten|utos|uti|uut|uter|ut|uty|uta)?|мин\p{L}*|хв\p{L}*|dk)(?![\p{L}])|\d{1,3}\s?(?:分|分钟|분)(?![\p{L}])/iu

const readings = mostOf(({ words }: Item, _: undefined) => {
  const [link] = words.links
  const isNamed = (link !== undefined && link.from <= 1) || namesDocument(clean(words).text)
  return isNamed && readingTime.test(words.text.slice(link?.to ?? 0))
})

/** Whether a line names a document and how long it takes to read, as most beside it do: `[How we test](…) – 10 min`. */
export function isAmongReadings(item: Item, list: readonly Item[]): boolean {
  return readings(list, undefined).has(item)
}
