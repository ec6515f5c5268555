import type { TrackedItem } from '../plan/tracked-item.ts'
import { ecosystemIn, speaksOfPackages } from '../plan/world/ecosystem.ts'
import type { Authority } from '../plan/world/named.ts'
import type { Subject } from '../sources/source.ts'

type Line = Pick<TrackedItem, 'text' | 'section'>
type Recognise = (text: string) => Subject | undefined

/** The first words of a line, which name what is watched; the rest says what it is. */
function headsOf(text: string): readonly string[] {
  const [head = ''] = text.split(/\s[-–—]\s/u)
  const plain = head.replaceAll('`', '').trim()
  return [plain, plain.replace(/\s*\([^)]*\)$/, ''), plain.split(/:\s/)[0]?.trim() ?? '']
}

/** `serde (crates.io)`, `requests on PyPI`, `zod von npm`. */
const withRegistry = /^(@?[\w./-]+)\s+\(?(?:\p{Ll}{2,5}\s+)?(crates\.io|npm|pypi)\)?$/iu
const bare = /^[a-z][a-z\d]*(?:[-_][a-z\d]+)*$/

/** The upstream with which a line begins: by a name that says its registry, or by one of the plan's own world. */
export function writtenUpstream(
  { text }: Pick<TrackedItem, 'text'>,
  world: Authority | undefined,
  recognise: Recognise,
): Subject | undefined {
  for (const head of headsOf(text)) {
    const [, name, registry] = withRegistry.exec(head) ?? []
    const scoped = /^@[\w-]+\/[\w.-]+$/.test(head) ? `npm:${head}` : ''
    const said = name === undefined ? scoped : `${registry?.toLowerCase()}:${name}`
    const found = recognise(head) ?? recognise(said)
    if (found !== undefined) return found
  }
  const name = bareName({ text })
  return name === undefined || world === undefined ? undefined : recognise(`${prefixes[world]}:${name}`)
}

const prefixes: Readonly<Record<Authority, string>> = {
  crates: 'crate',
  npm: 'npm',
  pypi: 'pypi',
  endoflife: 'eol',
}

/** The name of a package, where a line begins with nothing else. */
function bareName({ text }: Pick<TrackedItem, 'text'>): string | undefined {
  return headsOf(text).find((head) => bare.test(head))
}

/** The registry from which names come that lines of a plan write bare, where they speak of one alone. */
export function worldOf(items: readonly Line[]): Authority | undefined {
  return ecosystemIn(wordsOf(items))
}

/** Packages to watch of which nobody can tell the registry; none where a plan speaks of no packages. */
export function unsureOf<Item extends Line>(
  watched: readonly Item[],
  plan: readonly Line[],
): readonly Item[] {
  const bareOnes = watched.filter((item) => bareName(item) !== undefined)
  return bareOnes.length > 0 && speaksOfPackages(wordsOf(plan)) ? bareOnes : []
}

function wordsOf(items: readonly Line[]): readonly string[] {
  return [...new Set(items.flatMap(({ text, section }) => [...section, text]))]
}
