/** What a plan leads to as to a file: pages made from it have other addresses, and folders are shown in other ways. */
const file =
  /^[^?#:]*[^/?#:]\.(?:md|markdown|mdx|txt|rst|adoc|pdf|png|jpe?g|gif|svg|webp|csv|tsv|json|ya?ml|toml|lock|tsx?|jsx?|mjs|py|rs|go|java|rb|sh|sql|xlsx?|docx?|pptx?|drawio|puml|mmd)(?:[?#].*)?$/i
/** Stands for another one. */
const pattern =
  /[{}<>*$]|\.{3}|…|\bpath\/to\/|YYYY|(?:^|[/_-])(?:your|my|some|foo|bar|xxx?|tbd|template)[-_./]/i

/** Where a file of a code host is shown, and what of its address all files of the same state have in common. */
const hosts: readonly { readonly at: RegExp; readonly page: string; readonly root: string }[] = [
  {
    at: /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/heads\/)?([^/]+)\/(.+)$/,
    page: 'https://github.com/$1/blob/$2/$3',
    root: 'https://github.com/$1/blob/$2/',
  },
  {
    at: /^https:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:blob|raw)\/([^/]+)\/(.+)$/,
    page: 'https://github.com/$1/blob/$2/$3',
    root: 'https://github.com/$1/blob/$2/',
  },
  {
    at: /^https:\/\/codeberg\.org\/([^/]+\/[^/]+)\/(?:src|raw)\/branch\/([^/]+)\/(.+)$/,
    page: 'https://codeberg.org/$1/src/branch/$2/$3',
    root: 'https://codeberg.org/$1/src/branch/$2/',
  },
]

/**
 * The address of a file to which a plan leads by its path, beside the address from which the plan came; undefined where
 * that is not surely it.
 */
export function pageBeside(path: string, from: string): string | undefined {
  if (!file.test(path) || path.startsWith('//') || pattern.test(path)) return undefined
  const home = from.replace(/[?#].*$/, '')
  const host = hosts.find(({ at }) => at.test(home))
  if (host === undefined) return resolved(path, home)
  const root = home.replace(host.at, host.root)
  // Of a branch with a slash in its name nobody can tell where the root is.
  if (
    path.startsWith('/') &&
    !/\/(?:HEAD|main|master|develop|dev|trunk|[\da-f]{40}|v?\d[\w.]*)\/$/.test(root)
  )
    return undefined
  // On a code host what begins with a slash is meant from the repository's own root.
  const page = path.startsWith('/')
    ? resolved(path.slice(1), root)
    : resolved(path, home.replace(host.at, host.page))
  return page?.startsWith(root) ? page : undefined
}

function resolved(path: string, base: string): string | undefined {
  return URL.canParse(path, base) ? new URL(path, base).href : undefined
}
