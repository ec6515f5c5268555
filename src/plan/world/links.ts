import type { Sheet } from '../lint/sheet.ts'
import type { NamedLink } from './named.ts'
import { pageBeside } from './page-beside.ts'

const bare = /https?:\/\/[^\s<>()[\]"'`“”«»|]+/gi
/** Addresses that stand for others, and names that lead to nobody (RFC 2606, RFC 6761). */
const unreal =
  /[{}<>*…$]|[^:]\/\/|\/\/github\.com\/?$|\.{3}|%7b|\b(?:your|my|some)[-_]|:\/\/(?:[^/]*\.)?(?:example(?:\.(?:com|org|net))?|test|invalid|local|localhost|internal|lan|corp|intranet|home|arpa)(?::\d+)?(?:[/?#]|$)|:\/\/(?:localhost|[\d.]+|\[[^\]]*\]|[^./]+)(?::\d+)?(?:[/?#]|$)/i
/** Pages that show nothing to whom they do not know, or answer machines otherwise than people. */
const closed =
  /:\/\/(?:[^/]+\.)?(?:linkedin\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|reddit\.com|discord\.(?:gg|com)|slack\.com|notion\.(?:so|site)|figma\.com|miro\.com|atlassian\.net|atlassian\.com|trello\.com|asana\.com|monday\.com|linear\.app|clickup\.com|airtable\.com|google\.com|sharepoint\.com|office\.com|live\.com|dropbox\.com|box\.com|zoom\.us|loom\.com|medium\.com|quora\.com|amazon\.[a-z.]+|t\.me|wa\.me|whatsapp\.com|dev\.azure\.com|visualstudio\.com|bitbucket\.org|gitlab\.com)(?:[:/?#]|$)/i

/** The pages of the open web that a plan leads to, each once; by a path as well where it is known from where it came. */
export function linksIn({ statements }: Sheet, from?: string): readonly NamedLink[] {
  const found = new Map<string, { readonly lines: number[]; readonly said?: string }>()
  const add = (url: string | undefined, line: number, said?: string) => {
    const known = url === undefined ? undefined : found.get(url)
    if (url === undefined || known?.lines.includes(line)) return
    if (known === undefined) found.set(url, { lines: [line], ...(said !== undefined && { said }) })
    else known.lines.push(line)
  }
  for (const { line, prose, links } of statements) {
    for (const url of [...links, ...(prose.match(bare) ?? [])]) add(pageOf(url), line)
    if (from !== undefined && /^https?:/i.test(from))
      for (const path of links) add(pageOf(pageBeside(path, from) ?? ''), line, path)
  }
  return [...found].map(([url, rest]) => ({ url, ...rest }))
}

/** Without what stands behind it in a sentence, and without the place on the page. */
function pageOf(url: string): string | undefined {
  const whole = url.replace(/[.,;:!?…]+$/, '').replace(/#.*$/, '')
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole) || unreal.test(whole) || closed.test(whole))
    return undefined
  return whole
}
