import type { Sheet, Statement, TableRow } from '../lint/sheet.ts'
import { type Circumstances, circumstancesOf } from './circumstances.ts'
import { ecosystemOf } from './ecosystem.ts'
import type { Authority, NamedVersion } from './named.ts'
import { type Known, servers, wellKnown, words } from './well-known.ts'

const number = '[~^]?v?(\\d{1,4}(?:\\.\\d{1,4}){0,3})'
const least = '(\\+|,? (?:or|and) (?:higher|newer|later|above|greater|up)\\b)?'
/** Not the beginning of a measure, a date, a range or an address. */
const ending =
  '(?![\\w%/@€$]|\\.\\d|[-–]\\d| ?(?:%|k\\b|ms\\b|[KMGT]i?B\\b|(?:percent|weeks?|days?|months?|years?|hours?|minutes?|times|points?|users?|people|seats?|apps?|projects?|components?|pages?|services?|repos?|modules?|packages?|plugins?|clusters?|servers?|nodes?|pods?|replicas?|instances?|developers?|engineers?|teams?|tests?|issues?|bugs?|files?)\\b))'
const escaped = Object.keys(wellKnown)
  .toSorted((one, other) => other.length - one.length)
  .map((name) => name.replaceAll('.', '\\.'))
const proper = new RegExp(
  `(?<![\\w./@-])(${escaped.join('|')})(?: version)?(?::| ≥| >=)? ${number}(?:\\.x)?${least}${ending}`,
  'g',
)
/** `anyhow 2.0`, `Applications: anyhow 2.0`, `wasmtime: 35.0+`: at the beginning, and with a dot in the number. */
const bare = new RegExp(
  `^(?:[^:.;]{2,40}: )?((?:@[a-z\\d][\\w.-]*/)?[a-z][a-z\\d]*(?:[-_.][a-z\\d]+)*):? [~^]?v?(\\d{1,4}(?:\\.\\d{1,4}){1,3})(?:\\.x)?${least}(?=$|[ ,;)](?! ?(?:%|ms|s|x)\\b))`,
)
/** `react@19.0.0`, `django==5.1`: as package managers write it. */
const pinned =
  /(?<![\w/@.:-])((?:@[a-z\d][\w.-]*\/)?[a-z][\w.-]*)(@|==)[~^]?v?(\d{1,4}(?:\.\d{1,4}){0,2})(?:\.x)?(?![\w/@]|\.\d)/gi
const written = new RegExp(
  `\\b(crate|npm|pypi)(?: package)?:? \`?((?:@[a-z\\d][\\w.-]*/)?[a-z][\\w-]*)\`? ${number}${least}${ending}`,
  'gi',
)
/** `Minimum Supported Rust Version (MSRV): 1.75`. */
const msrv = /\bMSRV\)?(?: of)?:? ?v?(1\.\d{1,3}(?:\.\d+)?)/i
const otherManagers = /\b(?:brew|homebrew|docker|image|nix|asdf|apt|go get|go install|actions?|uses:)\b/i
const general = /\b(?:msrv|minimum|engines?:)/i
const together =
  /\b(?:versions?|stack|toolchain|requirements?|prerequisites?|dependenc|compatib|platform|runtime|environment|technolog|decisions?)/i
const columns =
  /^(?:new |target |required |min(?:imum)? )?(?:version|target|to|new|required|min(?:imum)?|pinned|pin|ziel\w*|neu|cible|nouvelle|objetivo|destino|versión)(?![\p{L}])/iu
const shape = /^(?:@[a-z\d][\w.-]*\/)?[a-z][a-z\d]+(?:[-_.][a-z\d]+)*$/
const everyday =
  /^(?:Go|Golang|Ubuntu|Kubernetes|Spring Boot|OpenSSL|Rust|Alpine|Express|Flask|Celery|Prettier|Jest|Kafka|Redis|Rails|Drupal|Svelte|Nuxt)$/
const wholeNumber = new RegExp(`^${number}(?:\\.x)?${least}$`)

/** Every version of a package or product that a plan names, and how surely it is that. */
export function versionsIn(sheet: Sheet): readonly NamedVersion[] {
  const states = new Map(sheet.items.map((item) => [item.line, item]))
  const own = (sheet.header.title ?? '').toLowerCase()
  const bareIn = ecosystemOf(sheet)
  const found = [
    ...sheet.statements.flatMap((statement) => inStatement(statement, bareIn)),
    ...sheet.rows.flatMap((row) => inRow(row, bareIn)),
  ]
  return found
    .filter(({ of, said }) => of === 'endoflife' || !isOwn(said, own))
    .map(({ section, as, ...one }) => ({
      ...one,
      ...circumstancesOf(one, section, as, states.get(one.line), sheet.today),
    }))
}

/** The plan's own product may have versions that nobody has yet. */
function isOwn(said: string, title: string): boolean {
  return (
    title.split(/[^\w.@/+-]+/).includes(said.toLowerCase()) && !/\b(?:upgrade|migrat|updat|move)/.test(title)
  )
}

type Found = Omit<NamedVersion, keyof Circumstances> & {
  readonly section: readonly string[]
  readonly as: Statement['as'] | 'row'
}

function inStatement(statement: Statement, bareIn: Authority | undefined): Found[] {
  const { as, line, text, prose, section, list } = statement
  if (!/\d/.test(text)) return []
  const groups = [
    `line ${line}`,
    ...(list !== undefined && together.test(section.at(-1) ?? '') ? [`list ${list}`] : []),
    ...(general.test(text) ? ['plan'] : []),
  ]
  const here = { as, line, text, groups, section }
  const found: Found[] = []
  const add = (known: Known, said: string, version: string, plus: string | undefined, isGuess: boolean) => {
    const isLeast = plus !== undefined || /(?:≥|>=|\bat least|\bminimum)/i.test(text)
    for (const [of, name] of entriesOf(known))
      found.push({ of, name, said, version, isLeast, isGuess, ...here })
  }
  for (const [, said = '', version = '', plus] of prose.matchAll(proper))
    if (isPlausible(said, version)) add(wellKnown[said] ?? {}, said, version, plus, false)
  const rust = msrv.exec(text)?.[1]
  if (rust !== undefined && found.length === 0) add({ endoflife: 'rust' }, 'Rust', rust, '+', false)
  for (const [, kind = '', name = '', version = '', plus] of text.matchAll(written))
    add({ [authorities[kind.toLowerCase()] ?? 'npm']: name.toLowerCase() }, name, version, plus, false)
  if (!otherManagers.test(text))
    for (const [, name = '', sign, version = ''] of text.matchAll(pinned)) {
      const of = sign === '==' ? 'pypi' : (bareIn ?? 'npm')
      if (!servers.has(name.toLowerCase())) add({ [of]: name.toLowerCase() }, name, version, undefined, false)
    }
  if (found.length === 0 && bareIn !== undefined && statement.as === 'item') {
    const [, name = '', version = '', plus] = bare.exec(text) ?? []
    if (isName(name)) add({ [bareIn]: name }, name, version, plus, true)
  }
  return found
}

/** `| React | 17 | 19 |`: the name in the first cell, and versions in columns that say what they are. */
function inRow(
  { line, table, columns: heads, cells, section }: TableRow,
  bareIn: Authority | undefined,
): Found[] {
  const said = cells[0]?.trim() ?? ''
  const known = wellKnown[said] ?? (bareIn !== undefined && isName(said) ? { [bareIn]: said } : undefined)
  if (known === undefined) return []
  return cells.flatMap((cell, at): Found[] => {
    const [, version, plus] = wholeNumber.exec(cell.trim()) ?? []
    if (at === 0 || version === undefined || !columns.test(heads[at] ?? '')) return []
    const here = {
      line,
      text: `${said} ${cell.trim()}`,
      groups: [`table ${table} ${at}`],
      section,
      as: 'row' as const,
    }
    return entriesOf(known).map(([of, name]) => ({
      of,
      name,
      said,
      version,
      isLeast: plus !== undefined,
      isGuess: wellKnown[said] === undefined,
      ...here,
    }))
  })
}

const authorities: Readonly<Record<string, Authority>> = { crate: 'crates', npm: 'npm', pypi: 'pypi' }

function entriesOf(known: Known): [Authority, string][] {
  const names: readonly Authority[] = ['npm', 'crates', 'pypi', 'endoflife']
  return names.flatMap((of): [Authority, string][] => {
    const name = known[of]
    return name === undefined ? [] : [[of, name]]
  })
}

function isName(name: string): boolean {
  return shape.test(name) && !servers.has(name) && !words.has(name)
}

/** “Go 2” and “Express 3” are as likely to be something else. */
function isPlausible(said: string, version: string): boolean {
  return version.includes('.') || !everyday.test(said)
}
