import type { Item } from '../outline.ts'
import { clean } from './clean.ts'
import { endsItsSupport } from './end-of-support.ts'
import { isProjectAddress } from './upstream-link.ts'
import type { Near } from './years.ts'

const ownerAndName = /^[A-Za-z0-9][\w-]*\/[A-Za-z0-9][\w.-]*(?=\s[-–—]\s|[:：]\s)/u
const file = /\.(?:md|mdx|txt|json|ya?ml|toml|[cm]?[jt]sx?|py|go|rs|rb|java|css|html|sh|sql)(?=\s|[:：])/iu

/** Whether a list names projects, each with what it is for: `[owner/name](…) – the client`. */
export function isAmongProjects(item: Item, list: readonly Item[], near: Near | undefined): boolean {
  if (item.parent !== undefined || !namesProject(item)) return false
  const top = list.filter(({ parent }) => parent === undefined)
  const alike = top.filter((one) => namesProject(one) || endsItsSupport(one, near))
  return alike.length > 1 && alike.length * 2 > top.length
}

function namesProject({ words, box }: Item): boolean {
  if (box !== undefined) return false
  const [link] = words.links
  if (link && link.from <= 1 && isProjectAddress(link.url))
    return /^\s*[-–—:：(（,，]/u.test(words.text.slice(link.to))
  const { text } = clean(words)
  return words.code.length === 0 && ownerAndName.test(text) && !file.test(text)
}
