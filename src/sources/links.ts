/** The addresses of a Link header by their relation (RFC 8288), absolute. */
export function linksOf(header: string, base: URL): Readonly<Record<string, string>> {
  const links: Record<string, string> = {}
  for (const [, address, parameters] of header.matchAll(/<([^<>]*)>([^<]*)/g)) {
    const relation = /;\s*rel="?([a-z]+)"?/i.exec(parameters ?? '')?.[1]
    if (address !== undefined && relation !== undefined && URL.canParse(address, base.href))
      links[relation] = new URL(address, base).href
  }
  return links
}
