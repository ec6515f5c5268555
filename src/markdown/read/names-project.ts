import type { Item } from '../outline.ts'
import { mostOf } from './among.ts'
import { clean } from './clean.ts'
import { endsItsSupport } from './end-of-support.ts'
import type { Section } from './sections.ts'
import { isProjectAddress } from './upstream-link.ts'
import { tellsOfUse } from './version-in-use.ts'
import type { Near } from './years.ts'

const ownerAndName = /^[A-Za-z0-9][\w-]*\/[A-Za-z0-9][\w.-]*(?=\s[-–—]\s|[:：]\s)/u
const file = /\.(?:md|mdx|txt|json|ya?ml|toml|[cm]?[jt]sx?|py|go|rs|rb|java|css|html|sh|sql)(?=\s|[:：])/iu

const observed = mostOf(
  (item, near: Near | undefined) => namesProject(item) || tellsOfUse(item) || endsItsSupport(item, near),
)

/** Whether a list names what others make, each with what it is for or its version in use: `[owner/name](…) – the client`. */
export function isAmongProjects(item: Item, list: readonly Item[], near: Near | undefined): boolean {
  return observed(list, near).has(item)
}

const withRepository = new WeakMap<Section, boolean>()

/** `Repository: …` beneath a heading tells that the heading is the project. */
export function namesRepository(section: Section): boolean {
  const found = withRepository.get(section) ?? hasRepository(section)
  withRepository.set(section, found)
  return found
}

function hasRepository({ heading, units }: Section): boolean {
  return (
    heading !== undefined &&
    units.some(
      (unit) => unit.type === 'item' && unit.parent === undefined && repository.test(unit.words.text.trim()),
    )
  )
}

const repository =
  /^(?:repo|repository|github|gitlab|source|dépôt|repositorio|repositório|repozytorium|репозиторий|リポジトリ|仓库|저장소)\s*[:：]/iu

function namesProject({ words, box }: Item): boolean {
  if (box !== undefined) return false
  const [link] = words.links
  if (link && link.from <= 1 && isProjectAddress(link.url))
    return /^\s*[-–—:：(（,，]/u.test(words.text.slice(link.to))
  const { text } = clean(words)
  return words.code.length === 0 && ownerAndName.test(text) && !file.test(text)
}
