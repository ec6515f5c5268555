import type { RecordedSource } from './recorded-source.ts'

// Made up, in the shape of RFC 4287 as GitHub writes it for releases (github.com/{owner}/{repo}/releases.atom).
export const feed: RecordedSource = {
  text: 'feed {origin}/releases.atom "stable API" "1.0"',
  id: '{origin}/releases.atom#:~:text=stable%20API&text=1.0',
  foreign: [
    'feed',
    'feed the cat',
    'https://example.org/',
    'https://example.org/feeding',
    'ftp://example.org/feed.xml',
  ],
  strict: true,
  recording: {
    '/releases.atom': {
      headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
      body: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en-US">
  <id>tag:github.com,2008:https://github.com/ann/tool/releases</id>
  <title>Release notes from tool</title>
  <updated>2026-11-02T08:00:00Z</updated>
  <entry>
    <id>tag:github.com,2008:Repository/1/v1.0.0</id>
    <updated>2026-10-01T08:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://github.com/ann/tool/releases/tag/v1.0.0"/>
    <title>1.0 &amp; done</title>
    <content type="html">&lt;p&gt;We promise a &lt;b&gt;Stable  API&lt;/b&gt;.&lt;/p&gt;</content>
    <author><name>ann</name></author>
  </entry>
  <entry>
    <id>tag:github.com,2008:Repository/1/v1.0.1</id>
    <updated>2026-11-02T08:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://github.com/ann/tool/releases/tag/v1.0.1"/>
    <title>1.0.1</title>
    <content type="html">&lt;p&gt;Mended.&lt;/p&gt;</content>
  </entry>
</feed>`,
    },
  },
  facts: {
    entries: 2,
    newest: '1.0.1',
    newestLink: 'https://github.com/ann/tool/releases/tag/v1.0.1',
    newestOn: '2026-11-02',
    lastEntries: 'fa1c061d ac77872a',
    matches: 1,
    match: '1.0 & done',
    matchLink: 'https://github.com/ann/tool/releases/tag/v1.0.0',
    matchOn: '2026-10-01',
    lastMatches: 'ac77872a',
  },
}
