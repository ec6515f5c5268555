const pages: readonly (readonly [RegExp, string])[] = [
  [
    /^https:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/blob\/([^?#]+).*$/,
    'https://raw.githubusercontent.com/$1/$2',
  ],
  [/^https:\/\/gitlab\.com\/(.+)\/-\/blob\/([^?#]+).*$/, 'https://gitlab.com/$1/-/raw/$2'],
  [/^https:\/\/codeberg\.org\/([^/]+\/[^/]+)\/src\/([^?#]+).*$/, 'https://codeberg.org/$1/raw/$2'],
]

/** The address of the file itself, for one of the page on which a code host shows it. */
export function rawAddress(address: string): string {
  const found = pages.find(([page]) => page.test(address))
  return found === undefined ? address : address.replace(...found)
}
