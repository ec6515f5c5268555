import type { Words } from '../outline/words.ts'

const project =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|sr\.ht)\/[^/?#\s]+\/[^/?#\s]+(?:\/(?:releases|tags))?\/?$|^https?:\/\/(?:www\.)?(?:npmjs\.com\/package|pypi\.org\/project|crates\.io\/crates|rubygems\.org\/gems|packagist\.org\/packages|hex\.pm\/packages)\/\S+$/iu

/** Whether an address is that of a project: its repository, or its page in a registry. */
export function isProjectAddress(url: string): boolean {
  return project.test(url)
}

/** The address of the first project to which words link. */
export function upstreamLink({ links }: Pick<Words, 'links'>): string | undefined {
  return links.find(({ url }) => isProjectAddress(url))?.url
}
